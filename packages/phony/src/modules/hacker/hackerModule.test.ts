import { expect, it } from 'vitest';
import { Phony } from '../../facade/Phony.ts';
import { hackerAbbreviations } from '../../lists/hackerWords.ts';

it.each(['multi', 'tr', 'ja'])('abbreviations are the same list in %s', (locale) => {
  for (const value of Phony.seed(2).locale(locale).hacker().abbreviation.batch(50))
    expect(hackerAbbreviations()).toContain(value);
});

it('phrases are sentences', () => {
  const values = Phony.seed(2).hacker().phrase.batch(500);
  for (const value of values) expect(value).toMatch(/^[A-Z][^{}|]+[.!?]$/u);
  expect(new Set(values).size).toBeGreaterThan(490);
  expect(Phony.seed(2).hacker()()).toBe(values[0]);
  expect(() => Phony.seed(2).locale('tr').hacker().phrase).toThrow(
    expect.objectContaining({ code: 'NO_DATA_FOR_LOCALE' }),
  );
});
