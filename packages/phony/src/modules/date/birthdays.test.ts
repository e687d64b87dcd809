import { describe, expect, it } from 'vitest';
import { birthdaysOfAges, birthdaysOfYears } from './birthdays.ts';

const iso = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

describe('birthdaysOfAges', () => {
  it.each([
    ['2026-06-15', 18, 18, '2007-06-16', '2008-06-15'],
    ['2026-01-01', 0, 0, '2025-01-02', '2026-01-01'],
    ['2026-12-31', 18, 80, '1946-01-01', '2008-12-31'],
    // Born on 29 February 2004: 18 still on 28 February 2023, 19 on 1 March.
    ['2023-02-28', 18, 18, '2004-02-29', '2005-02-28'],
    ['2023-03-01', 19, 19, '2003-03-02', '2004-03-01'],
    ['2024-02-29', 18, 18, '2005-03-01', '2006-02-28'],
    ['2024-02-29', 20, 20, '2003-03-01', '2004-02-29'],
    ['0090-05-05', 5, 5, '0084-05-06', '0085-05-05'],
  ])('on %s ages from %d to %d are born from %s to %s', (day, min, max, first, last) => {
    const [from, to] = birthdaysOfAges(Date.parse(`${day}T23:59:59.999Z`), min, max);
    expect([iso(from), iso(to)]).toEqual([first, last]);
  });

  it('agrees with counting birthdays, for every day of four years', () => {
    const age = (born: string, on: string): number =>
      Number(on.slice(0, 4)) - Number(born.slice(0, 4)) - (on.slice(5) < born.slice(5) ? 1 : 0);
    for (let day = Date.UTC(2023, 0, 1) / 86_400_000; iso(day) < '2027'; day++) {
      const [from, to] = birthdaysOfAges(day * 86_400_000, 18, 20);
      const on = iso(day);
      const ages = [from - 1, from, to, to + 1].map((born) => age(iso(born), on));
      expect(ages, on).toEqual([21, 20, 18, 17]);
    }
  });
});

describe('birthdaysOfYears', () => {
  it.each([
    [1990, 1990, '1990-01-01', '1990-12-31'],
    [1, 99, '0001-01-01', '0099-12-31'],
  ])('are those from %d to %d', (min, max, first, last) => {
    expect(birthdaysOfYears(min, max).map(iso)).toEqual([first, last]);
  });
});
