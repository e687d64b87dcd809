import { describe, expect, test } from 'vitest';
import { Faker } from '../Faker.ts';
import { FakerError } from '../FakerError.ts';
import { base, en } from '../locales/allLocales.ts';
import { SimpleFaker } from '../SimpleFaker.ts';

const REFERENCE = '2024-02-29T23:30:00.000Z';
const DAY = 86_400_000;
const times = <T>(draw: () => T, count = 200): T[] => Array.from({ length: count }, draw);

function fakerOf(next?: number): SimpleFaker {
  const faker = new SimpleFaker(
    next === undefined ? { seed: 1 } : { randomizer: { next: () => next, seed: () => undefined } },
  );
  faker.setDefaultRefDate(REFERENCE);
  return faker;
}
const [lowest, highest, faker] = [fakerOf(0), fakerOf(1 - 2 ** -53), fakerOf()];

describe('what a call reaches, from its first to its last millisecond', () => {
  test.each<[string, (faker: SimpleFaker) => Date, string, string]>([
    ['anytime', ({ date }) => date.anytime(), '2023-03-01T23:30:00.000Z', '2025-02-28T23:30:00.000Z'],
    ['past', ({ date }) => date.past(), '2023-03-01T23:30:00.000Z', '2024-02-29T23:29:59.000Z'],
    ['past, 10', ({ date }) => date.past({ years: 10 }), '2014-03-01T23:30:00.000Z', '2024-02-29T23:29:59.000Z'],
    [
      'past, range',
      ({ date }) => date.past({ years: { min: 4, max: 8 } }),
      '2016-02-29T23:30:00.000Z',
      '2020-02-29T23:29:59.000Z',
    ],
    [
      'past, reference',
      ({ date }) => date.past({ refDate: '2020-01-01T00:00:00.000Z' }),
      '2019-01-01T00:00:00.000Z',
      '2019-12-31T23:59:59.000Z',
    ],
    ['future', ({ date }) => date.future(), '2024-02-29T23:30:01.000Z', '2025-03-01T23:30:00.000Z'],
    [
      'future, range',
      ({ date }) => date.future({ years: { min: 4, max: 8 } }),
      '2028-02-29T23:30:01.000Z',
      '2032-02-29T23:30:00.000Z',
    ],
    ['recent', ({ date }) => date.recent(), '2024-02-28T23:30:00.000Z', '2024-02-29T23:29:59.000Z'],
    [
      'recent, range',
      ({ date }) => date.recent({ days: { min: 2, max: 5 } }),
      '2024-02-24T23:30:00.000Z',
      '2024-02-27T23:29:59.000Z',
    ],
    ['soon', ({ date }) => date.soon(), '2024-02-29T23:30:01.000Z', '2024-03-01T23:30:00.000Z'],
    [
      'soon, range',
      ({ date }) => date.soon({ days: { min: 2, max: 5 } }),
      '2024-03-02T23:30:01.000Z',
      '2024-03-05T23:30:00.000Z',
    ],
    [
      'between',
      ({ date }) => date.between({ from: '2020-01-01', to: new Date('2020-01-02') }),
      '2020-01-01T00:00:00.000Z',
      '2020-01-02T00:00:00.000Z',
    ],
    ['birthdate', ({ date }) => date.birthdate(), '1943-03-02T23:30:00.000Z', '2006-03-01T23:30:00.000Z'],
    [
      'birthdate, age',
      ({ date }) => date.birthdate({ mode: 'age', min: 4, max: 4 }),
      '2019-03-02T23:30:00.000Z',
      '2020-02-29T23:30:00.000Z',
    ],
    [
      'birthdate, years',
      ({ date }) => date.birthdate({ mode: 'year', min: 50, max: 1999 }),
      '0050-01-02T00:00:00.000Z',
      '1999-12-30T00:00:00.000Z',
    ],
  ])('%s', (_, draw, first, last) => {
    expect(draw(lowest).toISOString()).toBe(first);
    expect(draw(highest).toISOString()).toBe(last);
    for (const date of times(() => draw(faker))) {
      expect(date.getTime()).toBeGreaterThanOrEqual(Date.parse(first));
      expect(date.getTime()).toBeLessThanOrEqual(Date.parse(last));
    }
  });
});

test('reference dates are dates, texts and milliseconds', () => {
  const time = Date.parse(REFERENCE);
  for (const refDate of [REFERENCE, time, new Date(time)]) {
    const { date } = new SimpleFaker({ seed: 3 });
    const values = [date.past({ refDate }), date.future({ refDate }), date.anytime({ refDate })];
    const { date: other } = new SimpleFaker({ seed: 3 });
    expect(values).toEqual([
      other.past({ refDate: time }),
      other.future({ refDate: time }),
      other.anytime({ refDate: time }),
    ]);
  }
});

test('a reference date that was given is not changed', () => {
  const refDate = new Date(REFERENCE);
  faker.date.past({ years: 3, refDate });
  faker.date.soon({ days: 3, refDate });
  faker.date.birthdate({ refDate });
  expect(refDate.toISOString()).toBe(REFERENCE);
});

test('without a reference date the present counts', () => {
  const now = Date.now();
  const { date } = new SimpleFaker();
  expect(date.past().getTime()).toBeLessThan(now + 60_000);
  expect(date.past().getTime()).toBeGreaterThan(now - 367 * DAY);
  expect(date.soon().getTime()).toBeGreaterThan(now);
});

test('everybody is as old as was asked for', () => {
  const reference = new Date(REFERENCE);
  for (const birth of times(() => faker.date.birthdate({ mode: 'age', min: 18, max: 65 }), 500)) {
    const anniversary = new Date(birth);
    anniversary.setUTCFullYear(reference.getUTCFullYear());
    const age = reference.getUTCFullYear() - birth.getUTCFullYear() - (anniversary > reference ? 1 : 0);
    expect(age).toBeGreaterThanOrEqual(18);
    expect(age).toBeLessThanOrEqual(65);
  }
});

describe('several dates', () => {
  test('come in their order', () => {
    const dates = faker.date.betweens({ from: '2020-01-01', to: '2021-01-01', count: 50 });
    expect(dates).toHaveLength(50);
    expect(dates).toEqual([...dates].sort((a, b) => a.getTime() - b.getTime()));
    expect(new Set(dates.map(Number)).size).toBe(50);
  });
  test('are three, as many as were asked for, or of a range', () => {
    const range = { from: 0, to: 1e9 };
    expect(faker.date.betweens(range)).toHaveLength(3);
    expect(faker.date.betweens({ ...range, count: 0 })).toEqual([]);
    expect(faker.date.betweens({ ...range, count: -1 })).toEqual([]);
    const counts = times(() => faker.date.betweens({ ...range, count: { min: 2, max: 5 } }).length);
    expect(new Set(counts)).toEqual(new Set([2, 3, 4, 5]));
  });
});

test('a range of one millisecond is that', () => {
  expect(faker.date.between({ from: 5, to: 5 })).toEqual(new Date(5));
});

describe('what is refused', () => {
  const { date } = faker;
  test.each<[string, () => unknown, RegExp]>([
    ['no years', () => date.past({ years: 0 }), /years .*above 0/],
    ['negative years', () => date.future({ years: -1 }), /years .*above 0/],
    ['no days', () => date.recent({ days: 0 }), /days .*above 0/],
    ['negative days', () => date.soon({ days: { min: -3, max: -1 } }), /days .*above 0/],
    ['no span of years', () => date.past({ years: { min: 5, max: 5 } }), /maximum .*years.* above their minimum/],
    ['no span of days', () => date.soon({ days: { min: 5, max: 2 } }), /maximum .*days.* above their minimum/],
    ['parts of a year ahead', () => date.future({ years: 0.5 }), /must be before/],
    ['a number that is none', () => date.past({ years: Number.NaN }), /Invalid from date/],
    ['too many years', () => date.past({ years: 1e9 }), /Invalid from date/],
    ['too many days', () => date.recent({ days: 1e12 }), /Invalid from date/],
    ['a reference date that is none', () => date.past({ refDate: 'today' }), /Invalid refDate date: today/],
    ['the same of birth', () => date.birthdate({ mode: 'year', min: 1, max: 2, refDate: 'x' } as never), /refDate/],
    ['no bounds', () => date.between({} as never), /Invalid from date/],
    ['no end', () => date.between({ from: '2020-01-01' } as never), /Invalid to date/],
    ['no beginning', () => date.betweens({ to: '2020-01-01' } as never), /Invalid from date/],
    ['a beginning that is no date', () => date.between({ from: 'a', to: 'b' }), /Invalid from date: a/],
    ['the wrong order', () => date.between({ from: '2020-01-02', to: '2020-01-01' }), /not be after/],
    ['the same of several', () => date.betweens({ from: 2, to: 1 }), /not be after/],
    ['a count', () => date.betweens({ from: 0, to: 1, count: { min: 3, max: 1 } }), /Max 1/],
    ['ages', () => date.birthdate({ mode: 'age', min: 10, max: 5 }), /greatest age, 5/],
    ['years', () => date.birthdate({ mode: 'year', min: 1990, max: 1980 }), /greatest year, 1980/],
    ['a mode', () => date.birthdate({ mode: 'month', min: 1, max: 2 } as never), /mode month/],
  ])('%s', (_, call, message) => {
    expect(call).toThrow(FakerError);
    expect(call).toThrow(message);
  });
  test('as is nothing at all', () => {
    expect(() => (date.between as () => Date)()).toThrow();
  });
});

test('the same seed gives the same dates, from the modules of both kinds of fakers', () => {
  const draw = ({ date }: SimpleFaker): Date[] => [
    date.past({ refDate: REFERENCE }),
    date.future({ years: 5, refDate: REFERENCE }),
    date.birthdate({ refDate: REFERENCE }),
    ...date.betweens({ from: 0, to: 1e12, count: 4 }),
  ];
  const values = draw(new SimpleFaker({ seed: 7 }));
  expect(draw(new Faker({ locale: [en, base], seed: 7 }))).toEqual(values);
  const reseeded = fakerOf();
  reseeded.seed(7);
  expect(draw(reseeded)).toEqual(values);
});

test('methods work without their module, and take no arguments of a number', () => {
  const { past, between, betweens, birthdate } = faker.date;
  expect(past()).toBeInstanceOf(Date);
  expect(birthdate()).toBeInstanceOf(Date);
  expect([past.length, birthdate.length, between.length, betweens.length]).toEqual([0, 0, 1, 1]);
});
