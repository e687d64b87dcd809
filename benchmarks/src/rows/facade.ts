import { faker } from '@faker-js/faker/locale/en';
import { Phony } from 'phony';
import { compare, type Side } from '../measure/compare.ts';
import type { Result } from '../measure/Result.ts';
import { ratio } from '../measure/ratio.ts';

const VALUES = 20_000;
const ROWS = 10_000;

interface Bounds {
  readonly row: string;
  readonly must: number;
  readonly aim: number;
}

/** What a side makes, one by one. */
function side(name: string, make: () => string): Side {
  return {
    name,
    run: (values) => {
      let sink = 0;
      for (let i = 0; i < values; i++) sink += make().length;
      return { values, sink };
    },
  };
}

function against(what: string, ours: () => string, theirs: () => string, bounds: Bounds): Result {
  faker.seed(1);
  const [phony, rival] = compare([side('phony', ours), side('faker', theirs)], VALUES);
  return ratio(phony!, rival!, { ...bounds, work: `${what}, against faker /locale/en` });
}

/** Row i: full names and e-mail addresses of one culture. */
export function persons(): Result[] {
  const phony = Phony.seed(1).locale('en-US');
  const full = phony.name().full;
  const email = phony.email();
  return [
    against('full name, en-US', full, () => faker.person.fullName(), { row: 'i', must: 5, aim: 7 }),
    against('e-mail address, en-US', email, () => faker.internet.email(), { row: 'i', must: 4, aim: 7 }),
  ];
}

/** Row j: cities, street addresses, companies and products of one culture. */
export function places(): Result[] {
  const phony = Phony.seed(1).locale('en-US');
  const { city, street } = phony.address();
  const company = phony.company().name;
  const product = phony.product().name;
  const bounds = { row: 'j', must: 5, aim: 10 };
  return [
    against('city, en-US', city, () => faker.location.city(), bounds),
    against(
      'street address, en-US',
      () => street()!,
      () => faker.location.streetAddress(),
      bounds,
    ),
    against('company, en-US', company, () => faker.company.name(), bounds),
    against('product, en-US', product, () => faker.commerce.productName(), bounds),
  ];
}

/** Row k: rows of a factory, as a seeding script makes them. */
export function userRows(): Result[] {
  const users = Phony.seed(1)
    .locale('en-US')
    .define({
      id: (p) => p.string().uuid(),
      first: (p) => p.name().first(),
      last: (p) => p.name().last(),
      email: (p) => p.email(),
      city: (p) => p.address().city(),
      created: (p) => p.date().past(),
    });
  const theirs = () => {
    const first = faker.person.firstName();
    const last = faker.person.lastName();
    return {
      id: faker.string.uuid(),
      first,
      last,
      email: faker.internet.email({ firstName: first, lastName: last }),
      city: faker.location.city(),
      created: faker.date.past(),
    };
  };
  faker.seed(1);
  const rows = (name: string, make: () => { email: string; created: Date }): Side => ({
    name,
    run: (values) => {
      let sink = 0;
      for (let i = 0; i < values; i++) {
        const { email, created } = make();
        sink += email.length + (created.getTime() & 1);
      }
      return { values, sink };
    },
  });
  const [phony, rival] = compare([rows('phony', users), rows('faker', theirs)], ROWS);
  return [
    ratio(phony!, rival!, {
      row: 'k',
      work: 'user row (uuid, first, last, matching e-mail, city, date), en-US, against faker /locale/en',
      must: 5,
      aim: 10,
    }),
  ];
}
