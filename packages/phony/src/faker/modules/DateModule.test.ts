import { describe, expect, test } from 'vitest';
import type { DateEntryDefinition } from '../definitions/LocaleDefinition.ts';
import { Faker } from '../Faker.ts';
import { FakerError } from '../FakerError.ts';
import { allLocales, base, de, en, fr, ru, sr_RS_latin } from '../locales/allLocales.ts';

const faker = new Faker({ locale: [en, base], seed: 1 });
const all = <T>(draw: () => T, count = 400): Set<T> => new Set(Array.from({ length: count }, draw));

describe('names', () => {
  test('are all months and weekdays', () => {
    expect(all(() => faker.date.month()).size).toBe(12);
    expect(all(() => faker.date.month())).toContain('February');
    expect(all(() => faker.date.month({ abbreviated: true }))).toContain('Feb');
    expect(all(() => faker.date.weekday()).size).toBe(7);
    expect(all(() => faker.date.weekday({ abbreviated: true }))).toContain('Thu');
  });

  test('are those of the language, as they stand alone and within a date', () => {
    const russian = new Faker({ locale: [ru, en, base], seed: 1 });
    expect(all(() => russian.date.month())).toContain('январь');
    expect(all(() => russian.date.month({ context: true }))).toContain('января');
    const german = new Faker({ locale: [de, en, base], seed: 1 });
    expect(all(() => german.date.weekday({ abbreviated: true }))).toContain('Mo');
    expect(all(() => german.date.weekday({ abbreviated: true, context: true }))).toContain('Mo.');
    expect(all(() => german.date.month({ context: true }))).toContain('März');
    const serbian = new Faker({ locale: [sr_RS_latin, en, base], seed: 1 });
    expect(all(() => serbian.date.month())).toContain('oktobar');
  });

  test('are there in every locale: twelve and seven in each form', () => {
    for (const [code, { date }] of Object.entries(allLocales)) {
      if (code === 'base') continue;
      for (const [names, count] of [
        [date!.month!, 12],
        [date!.weekday!, 7],
      ] as const) {
        for (const [form, list] of Object.entries(names as DateEntryDefinition)) {
          expect(list, `${code} ${form}`).toHaveLength(count);
        }
      }
    }
  });
});

describe('the locale of a user', () => {
  const of = (month: object): Faker => new Faker({ locale: [{ date: { month: month as DateEntryDefinition } }, base] });

  test('counts, with and without forms within a date', () => {
    const { date } = of({ wide: ['Wide'], abbr: ['W'] });
    expect([date.month(), date.month({ abbreviated: true })]).toEqual(['Wide', 'W']);
    expect([date.month({ context: true }), date.month({ abbreviated: true, context: true })]).toEqual(['Wide', 'W']);
    const { date: other } = of({ wide: ['Wide'], wide_context: ['wide'], abbr: ['W'], abbr_context: ['w'] });
    expect(other.month({ context: true })).toBe('wide');
    expect(other.month({ abbreviated: true, context: true })).toBe('w');
  });

  test('lacks what it lacks', () => {
    expect(() => of({ wide: ['Wide'], abbr: null }).date.month({ abbreviated: true })).toThrow(FakerError);
    expect(() => of({ wide: ['Wide'], abbr: null }).date.month({ abbreviated: true })).toThrow(/month\.abbr/);
    expect(() => of({ abbr: ['W'] }).date.month()).toThrow(/month\.wide/);
    expect(() => of({ wide: [], abbr: [] }).date.month()).toThrow(FakerError);
    expect(() => of({ wide: ['Wide'], abbr: ['W'] }).date.weekday()).toThrow(/date\.weekday/);
  });
});

test('time zones are those of the world', () => {
  const zones = all(() => new Faker({ locale: [fr, en, base] }).date.timeZone(), 300);
  expect(zones.size).toBeGreaterThan(10);
  for (const zone of zones) expect(() => new Intl.DateTimeFormat('en', { timeZone: zone })).not.toThrow();
});
