import { PhonyError } from '@phonyland/language-generator';
import { describe, expect, it } from 'vitest';
import { chiSquareDeviation } from '../../../../ngram/tests/support/chiSquare.ts';
import { LOCALES, Phony } from '../../index.ts';
import { timeZones } from '../../lists/timeZones.ts';

const DAY = 86_400_000;
const YEAR = 365.2425 * DAY;
const NOW = Date.UTC(2026, 0, 1);
const date = Phony.seed('dates').date();

function codeOf(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    if (error instanceof PhonyError) return error.code;
    throw error;
  }
  throw new Error('it did not throw');
}

describe('moments', () => {
  it.each<[keyof typeof date, object, number, number]>([
    ['anytime', {}, NOW - YEAR, NOW + YEAR],
    ['past', {}, NOW - YEAR, NOW - 1],
    ['past', { years: 10 }, NOW - 10 * YEAR, NOW - 1],
    ['past', { years: 0.5, refDate: '2000-01-01' }, Date.UTC(2000, 0, 1) - YEAR / 2, Date.UTC(2000, 0, 1) - 1],
    ['future', {}, NOW + 1, NOW + YEAR],
    ['future', { years: 1, refDate: new Date(0) }, 1, YEAR],
    ['recent', {}, NOW - DAY, NOW - 1],
    ['recent', { days: 7, refDate: 0 }, -7 * DAY, -1],
    ['soon', {}, NOW + 1, NOW + DAY],
    ['soon', { days: 1e-9 }, NOW + 1, NOW + 1],
    ['recent', { days: 1e-9 }, NOW - 1, NOW - 1],
    ['between', {}, NOW - YEAR, NOW + YEAR],
    ['between', { from: 0 }, 0, YEAR],
    ['between', { to: 0 }, -YEAR, 0],
    ['between', { from: 5, to: 5 }, 5, 5],
    [
      'between',
      { from: '2020-01-01', to: '2020-01-31T12:00:00+01:00' },
      Date.UTC(2020, 0, 1),
      Date.UTC(2020, 0, 31, 11),
    ],
    ['between', { from: -8.64e15, to: 8.64e15 }, -8.64e15, 8.64e15],
    ['past', { refDate: -8.64e15 }, -8.64e15, -8.64e15],
    ['future', { refDate: 8.64e15 }, 8.64e15, 8.64e15],
  ])('%s with %j keep to their range and reach its ends', (member, options, from, to) => {
    const times = (date[member] as typeof date.anytime)
      .with(options)
      .batch(1000)
      .map((value) => {
        expect(value).toBeInstanceOf(Date);
        return value.getTime();
      });
    const width = to - from;
    for (const time of times) {
      if (!(time >= from && time <= to)) expect.fail(`${time} is not from ${from} to ${to}`);
    }
    expect(Math.min(...times) - from).toBeLessThanOrEqual(width / 50);
    expect(to - Math.max(...times)).toBeLessThanOrEqual(width / 50);
  });

  it('come equally often', () => {
    const cells = new Array<number>(20).fill(0);
    for (const value of date.between.with({ from: 0, to: 20 * DAY - 1 }).batch(20_000)) {
      cells[Math.floor(value.getTime() / DAY)]!++;
    }
    expect(
      Math.abs(
        chiSquareDeviation(
          cells,
          cells.map(() => 1000),
        ),
      ),
    ).toBeLessThan(4);
  });

  it('follow distributions, which are told in days', () => {
    const normal = { type: 'normal', mean: 10, deviation: 2 } as const;
    const days = date.between
      .with({ from: '2020-01-01', to: '2020-01-31', distribution: normal })
      .batch(5000)
      .map((value) => (value.getTime() - Date.UTC(2020, 0, 1)) / DAY);
    const mean = days.reduce((sum, day) => sum + day, 0) / days.length;
    const deviation = Math.sqrt(days.reduce((sum, day) => sum + (day - mean) ** 2, 0) / days.length);
    expect(Math.abs(mean - 10)).toBeLessThan(0.12);
    expect(Math.abs(deviation - 2)).toBeLessThan(0.08);
    // Nearer and nearer to the reference date, or rarer and rarer the farther it is.
    const near = date.past.with({ years: 10, distribution: { type: 'exponential', rate: -1 / 30 } }).batch(2000);
    const within = near.filter((value) => value.getTime() > NOW - 30 * DAY).length;
    expect(Math.abs(within - 2000 * (1 - Math.exp(-1)))).toBeLessThan(4 * 21.6);
  });

  it('are the same at one index, and move with the reference date', () => {
    const at = (referenceDate?: string): number =>
      Phony.seed(1, referenceDate === undefined ? {} : { referenceDate })
        .date()
        .recent.with({ days: 3 })
        .at(5)
        .getTime();
    expect(at()).toBe(at());
    expect(at('2026-01-01')).toBe(at());
    expect(at('2030-05-05') - Date.UTC(2030, 4, 5)).toBe(at() - NOW);
    expect(Phony.seed(1).date().recent.with({ days: 3, refDate: '2030-05-05' }).path).toContain(
      String(Date.UTC(2030, 4, 5)),
    );
  });

  it('do not open the default root before the first draw', async () => {
    const { vi } = await import('vitest');
    vi.resetModules();
    const { Phony: fresh } = await import('../../facade/Phony.ts');
    const generators = [fresh.date().past.with({ years: 2 }), fresh.date().birthdate.with({ mode: 'year' })];
    fresh.configure({ seed: 3, referenceDate: '2001-02-03' });
    for (const value of generators.map((generator) => generator())) {
      expect(value.getTime()).toBeLessThan(Date.UTC(2001, 1, 3));
    }
  });

  it('are the whole of the module', () => {
    expect(Phony.seed(1).date().at(2)).toEqual(Phony.seed(1).date().anytime.at(2));
  });

  it.each<[keyof typeof date, object, string]>([
    ['past', { years: 0 }, 'INVALID_OPTIONS'],
    ['past', { years: -1 }, 'INVALID_OPTIONS'],
    ['future', { years: Number.NaN }, 'INVALID_OPTIONS'],
    ['recent', { days: -1 }, 'INVALID_OPTIONS'],
    ['soon', { days: Number.POSITIVE_INFINITY }, 'INVALID_OPTIONS'],
    ['past', { refDate: 'yesterday' }, 'INVALID_OPTIONS'],
    ['past', { refDate: new Date(Number.NaN) }, 'INVALID_OPTIONS'],
    ['past', { refDate: '2020-01-01T00:00:00' }, 'INVALID_OPTIONS'],
    ['past', { days: 3 }, 'UNKNOWN_OPTION'],
    ['between', { from: '2020-01-02', to: '2020-01-01' }, 'INVALID_OPTIONS'],
    ['between', { distribution: 'zipf' }, 'INVALID_OPTIONS'],
    ['betweens', { count: -1 }, 'INVALID_OPTIONS'],
    ['betweens', { count: { min: 3, max: 2 } }, 'INVALID_OPTIONS'],
    ['betweens', { from: 1, to: 0 }, 'INVALID_OPTIONS'],
    ['birthdate', { min: 30, max: 20 }, 'INVALID_OPTIONS'],
    ['birthdate', { min: 81 }, 'INVALID_OPTIONS'],
    ['birthdate', { min: -1 }, 'INVALID_OPTIONS'],
    ['birthdate', { max: 151 }, 'INVALID_OPTIONS'],
    ['birthdate', { mode: 'year', min: 0 }, 'INVALID_OPTIONS'],
    ['birthdate', { mode: 'year', min: 2001, max: 2000 }, 'INVALID_OPTIONS'],
    ['birthdate', { mode: 'month' }, 'INVALID_OPTIONS'],
    ['iso', { part: 'week' }, 'INVALID_OPTIONS'],
    ['unix', { unit: 'minute' }, 'INVALID_OPTIONS'],
    ['month', { abbreviated: 'yes' }, 'INVALID_OPTIONS'],
  ])('of %s: %j is refused', (member, options, code) => {
    expect(codeOf(() => (date[member] as typeof date.anytime).with(options as never))).toBe(code);
  });

  it('says what is wrong with a range', () => {
    expect(() => date.between.with({ from: '2020-01-02', to: '2020-01-01' })).toThrow(
      'from is 2020-01-02T00:00:00.000Z; it must not be after to, 2020-01-01T00:00:00.000Z',
    );
  });
});

describe('betweens', () => {
  it('are so many, in the order of time', () => {
    expect(date.betweens.at(0)).toHaveLength(3);
    expect(date.betweens.with({ count: 0 }).at(0)).toEqual([]);
    const sizes = new Set<number>();
    for (const dates of date.betweens.with({ from: 0, to: 1000, count: { min: 2, max: 5 } }).batch(100)) {
      sizes.add(dates.length);
      const times = dates.map((value) => value.getTime());
      expect(times).toEqual([...times].sort((a, b) => a - b));
      expect(times.every((time) => time >= 0 && time <= 1000)).toBe(true);
    }
    expect(sizes).toEqual(new Set([2, 3, 4, 5]));
  });
});

describe('birthdate', () => {
  const ageOn = (born: Date, on: Date): number =>
    on.getUTCFullYear() -
    born.getUTCFullYear() -
    (on.toISOString().slice(5, 10) < born.toISOString().slice(5, 10) ? 1 : 0);

  it('is of persons from 18 to 80, at midnight', () => {
    const ages = date.birthdate.batch(5000).map((born) => {
      expect(Number.isInteger(born.getTime() / DAY)).toBe(true);
      return ageOn(born, new Date(NOW));
    });
    expect([Math.min(...ages), Math.max(...ages)]).toEqual([18, 80]);
  });

  it('has every day of the ages that were asked for', () => {
    const refDate = '2024-02-29';
    const births = Phony.seed(1).date().birthdate.with({ min: 20, max: 20, refDate }).unique().batch(366);
    expect(births.every((born) => ageOn(born, new Date(refDate)) === 20)).toBe(true);
  });

  it('is of years', () => {
    const years = (options: object): Set<number> =>
      new Set(
        date.birthdate
          .with({ mode: 'year', ...options })
          .batch(3000)
          .map((born) => born.getUTCFullYear()),
      );
    expect(years({ min: 1999, max: 2001 })).toEqual(new Set([1999, 2000, 2001]));
    const usual = [...years({})];
    expect([Math.min(...usual), Math.max(...usual)]).toEqual([1946, 2008]);
    expect(Math.max(...years({ min: 1950 }))).toBe(2012);
    expect(Math.min(...years({ max: 2012 }))).toBe(1950);
    expect(Math.min(...years({ max: 30 }))).toBeGreaterThan(0);
  });
});

describe('names', () => {
  it('are those of the language', () => {
    const months = (locale: string, abbreviated = false): Set<string> =>
      new Set(Phony.seed(1).locale(locale).date().month.with({ abbreviated }).batch(300));
    expect(months('tr')).toContain('Ağustos');
    expect(months('de-AT')).toContain('Jänner');
    expect(months('de-CH')).toContain('Januar');
    expect(months('en-US')).toContain('January');
    expect(months('multi')).toContain('January');
    expect(months('ru-Latn')).toContain('January');
    expect(months('fr', true)).toContain('janv.');
    const weekdays = Phony.seed(1).locale('fi').date().weekday;
    expect(new Set(weekdays.unique().batch(7))).toContain('sunnuntai');
    expect(codeOf(() => weekdays.unique()())).toBe('UNIQUE_EXHAUSTED');
  });

  it.each(LOCALES)('are twelve and seven different ones in %s', (locale) => {
    for (const abbreviated of [false, true]) {
      const { month, weekday } = Phony.seed(1).locale(locale).date();
      expect(new Set(month.with({ abbreviated }).unique().batch(12)).size).toBe(12);
      expect(new Set(weekday.with({ abbreviated }).unique().batch(7)).size).toBe(7);
      for (const name of month.batch(20)) expect(name).not.toMatch(/^M\d\d$/);
    }
  });

  it('of time zones are those of the list', () => {
    for (const zone of date.timeZone.batch(100)) expect(timeZones()).toContain(zone);
  });
});

describe('texts and numbers', () => {
  it('are moments', () => {
    const range = { from: '2020-01-01', to: '2020-12-31T23:59:59.999Z' };
    for (const seconds of date.unix.with(range).batch(100)) {
      expect(Number.isInteger(seconds)).toBe(true);
      expect(new Date(seconds * 1000).getUTCFullYear()).toBe(2020);
    }
    expect(
      date.unix
        .with({ ...range, unit: 'millisecond' })
        .batch(50)
        .some((time) => time % 1000 !== 0),
    ).toBe(true);
    expect(date.unix.with({ from: -1, to: -1 }).at(0)).toBe(-1);
    for (const text of date.iso.with(range).batch(50)) expect(text).toMatch(/^2020-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    expect(date.iso.with({ ...range, part: 'date' }).at(0)).toMatch(/^2020-\d\d-\d\d$/);
    expect(date.iso.with({ ...range, part: 'time' }).at(0)).toMatch(/^\d\d:\d\d:\d\d\.\d{3}Z$/);
  });
});
