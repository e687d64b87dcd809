import * as theirs from '@faker-js/faker';
import { describe, expect, test } from 'vitest';
import * as ours from '../../packages/phony/src/faker/index.ts';
import { CASES } from './cases/index.ts';
import { methodAt } from './methods.ts';

const VALUES = 5;

/** Some values of every way to call a method, from a seed on; errors count as values. */
function valuesOf(faker: ours.Faker, path: string, seed: number | number[]): unknown[] {
  faker.seed(seed as number);
  return CASES[path]!.flatMap(({ args }) =>
    Array.from({ length: VALUES }, () => {
      // What a call shuffles in place is not there again.
      return methodAt(faker, path)(...args.map((arg) => (Array.isArray(arg) ? [...(arg as unknown[])] : arg)));
    }),
  );
}

describe.each(Object.keys(CASES))('%s', (path) => {
  test('gives the same again for a seed, and in another faker', () => {
    const first = valuesOf(ours.faker, path, 7);
    expect(valuesOf(ours.faker, path, 7)).toEqual(first);
    const other = new ours.Faker({ locale: [ours.en, ours.base] });
    expect(valuesOf(other, path, 7)).toEqual(first);
    expect(valuesOf(other, path, [1, 2])).toEqual(valuesOf(ours.faker, path, [1, 2]));
  });
});

test('other seeds give other values', () => {
  expect(valuesOf(ours.faker, 'person.fullName', 1)).not.toEqual(valuesOf(ours.faker, 'person.fullName', 2));
});

test('seed returns the seed, also one that it chose itself', () => {
  expect([ours.faker.seed(5), ours.faker.seed([5, 6])]).toEqual([theirs.faker.seed(5), theirs.faker.seed([5, 6])]);
  const chosen = ours.faker.seed();
  const value = ours.faker.person.fullName();
  ours.faker.seed(chosen);
  expect(ours.faker.person.fullName()).toBe(value);
});

test.each([0, 1, 42, -1, 4294967295, 1.5, 2 ** 40])('the randomizers give the same numbers for the seed %s', (seed) => {
  const pairs = [
    [theirs.generateMersenne32Randomizer(seed), ours.generateMersenne32Randomizer(seed)],
    [theirs.generateMersenne53Randomizer(seed), ours.generateMersenne53Randomizer(seed)],
  ] as const;
  for (const [there, here] of pairs) {
    for (let i = 0; i < 2000; i++) expect(here.next()).toBe(there.next());
    there.seed([seed, 3]);
    here.seed([seed, 3]);
    for (let i = 0; i < 700; i++) expect(here.next()).toBe(there.next());
  }
});

test('plain numbers of a seed are those of faker', () => {
  for (const seed of [1, 42, 12345]) {
    theirs.faker.seed(seed);
    ours.faker.seed(seed);
    for (let i = 0; i < 50; i++) {
      expect(ours.faker.number.int({ max: 1000 })).toBe(theirs.faker.number.int({ max: 1000 }));
      expect(ours.faker.number.float()).toBe(theirs.faker.number.float());
      expect(ours.faker.datatype.boolean()).toBe(theirs.faker.datatype.boolean());
      expect(ours.faker.helpers.arrayElement([1, 2, 3])).toBe(theirs.faker.helpers.arrayElement([1, 2, 3]));
    }
  }
});

test('a randomizer that somebody brings is the one that is asked', () => {
  for (const { Faker, en } of [theirs, ours] as const) {
    let asked = 0;
    const randomizer = {
      next: () => {
        asked++;
        return 0.5;
      },
      seed: () => undefined,
    };
    const faker = new Faker({ locale: en as never, randomizer });
    expect(faker.number.int({ max: 10 })).toBe(5);
    expect(asked).toBeGreaterThan(0);
  }
});

test('the distributors give the same numbers', () => {
  const [there, here] = [theirs.generateMersenne53Randomizer(1), ours.generateMersenne53Randomizer(1)];
  const given = [undefined, { base: 2 }, { base: 10 }, { bias: 2 }, { bias: -3 }];
  for (let i = 0; i < 200; i++) expect(ours.uniformDistributor()(here)).toBe(theirs.uniformDistributor()(there));
  for (const options of given) {
    for (let i = 0; i < 200; i++)
      expect(ours.exponentialDistributor(options)(here)).toBeCloseTo(theirs.exponentialDistributor(options)(there), 12);
  }
});

test('the reference date that was set is what dates are relative to', () => {
  for (const { faker } of [theirs, ours] as const) {
    faker.setDefaultRefDate('2000-01-01T00:00:00Z');
    expect(faker.defaultRefDate()).toEqual(new Date(Date.UTC(2000, 0, 1)));
    expect(faker.date.past().getUTCFullYear()).toBe(1999);
    expect(faker.date.soon().getUTCFullYear()).toBe(2000);
    expect(faker.string.uuid({ version: 7 }).slice(0, 8)).toBe('00dc6acf');
    faker.setDefaultRefDate(() => new Date(Date.UTC(1990, 5, 1)));
    expect(faker.date.recent().getUTCFullYear()).toBe(1990);
    faker.setDefaultRefDate();
    expect(Math.abs(faker.defaultRefDate().getTime() - Date.now())).toBeLessThan(3_600_001);
  }
});
