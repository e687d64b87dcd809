import { expect, test } from 'vitest';
import { allFakers } from './allFakers.ts';
import { allLocales } from './allLocales.ts';

const locales = Object.entries(allFakers).filter(([code]) => code !== 'base');

test.each(locales)('%s: names, sexes and signs', (_, faker) => {
  faker.seed(1);
  const { person } = faker;
  for (const sex of ['female', 'male', 'generic'] as const) {
    for (const text of [
      person.firstName(sex),
      person.lastName(sex),
      person.middleName(sex),
      person.fullName({ sex }),
    ]) {
      expect(text).toMatch(/^\p{L}/u);
      expect(text.trim()).toBe(text);
    }
  }
  expect(person.sex()).toMatch(/^\p{L}+(?:-\p{L}+)?/u);
  expect(person.fullName({ firstName: 'X', lastName: 'Y' })).toMatch(/^(?:X[  ]?Y|Y[  ]?X)$/);
});

test.each(Object.entries(allLocales))('%s: lists without gaps', (_, { person }) => {
  const { prefix, suffix, sex, western_zodiac_sign: signs } = person ?? {};
  const lists = [...Object.values(prefix ?? {}), suffix ?? ['x'], sex ?? ['x'], signs ?? ['x']] as string[][];
  for (const list of lists) {
    expect(list.length).toBeGreaterThan(0);
    expect(new Set(list).size).toBe(list.length);
    for (const text of list) expect(text).toMatch(/^\S(?:.*\S)?$/);
  }
  expect([undefined, null, 12]).toContain(signs?.length);
  expect([undefined, null, 2]).toContain(sex?.length);
});
