import { RandomStream } from '@phonyland/language-generator';
import { describe, expect, it } from 'vitest';
import { Phony } from '../../facade/Phony.ts';
import { LOCALES_WITH_PLATES, plateFormat } from './plateFormats.ts';
import { plateDrawing } from './vrm.ts';

/** Plates as these countries write them, by locale. */
const SHAPES: Readonly<Record<string, RegExp>> = {
  cs: /^[1-9][A-Z]\d \d{4}$/,
  de: /^[A-ZÖÜ]{1,3}-[A-Z]{1,2} [1-9]\d{1,3}$/,
  'en-GB': /^[A-PR-Y][A-HJ-PR-Y](?:0[2-9]|1\d|2[0-5]|5[1-9]|6\d|7[0-5]) [A-HJ-PR-Z]{3}$/,
  'en-IE': /^(?:1[3-9]|2[0-5])[12]-[A-Z]{1,2}-\d{3,5}$/,
  'en-US': /^(?:[1-9][A-Z]{3}\d{3}|[A-Z]{3}-\d{4})$/,
  es: /^\d{4} [BCDFGHJKLMNPRSTVWXYZ]{3}$/,
  fr: /^(?!WW|SS)[A-HJ-NP-TV-Z]{2}-(?!000)\d{3}-(?!SS)[A-HJ-NP-TV-Z]{2}$/,
  it: /^[A-HJ-NPR-TV-Z]{2}\d{3}[A-HJ-NPR-TV-Z]{2}$/,
  ja: /^(?:\p{Script=Han}{2,3}|なにわ) \d{3} \p{Script=Hiragana} [1-9]\d-\d\d$/u,
  ko: /^[1-6]\d\d\p{Script=Hangul} [1-9]\d{3}$/u,
  nl: /^[B-Z]{1,3}-\d{2,3}-[B-Z]{1,2}$/,
  'pt-BR': /^[A-Z]{3}\d[A-Z]\d{2}$/,
  ru: /^[АВЕКМНОРСТУХ]\d{3}[АВЕКМНОРСТУХ]{2} \d{2,3}$/,
  sv: /^[A-HJ-PR-UW-Z]{3} \d\d[0-9A-HJ-NPR-UW-Z]$/,
  tr: /^(?:0[1-9]|[1-7]\d|8[01]) (?:[A-VYZ] [1-9]\d{3,4}|[A-VYZ]{2} [1-9]\d{2,3}|[A-VYZ]{3} [1-9]\d{1,2})$/,
  zh: /^\p{Script=Han}[A-E]·[A-HJ-NP-Z0-9]{5}$/u,
};

describe('number plates', () => {
  it.each(Object.entries(SHAPES))('of %s have the form of the country', (locale, shape) => {
    for (const plate of Phony.seed(14).locale(locale).vehicle().vrm.batch(500)) expect(plate).toMatch(shape);
  });

  it.each(LOCALES_WITH_PLATES)('of %s have nothing left to fill in, and hardly come twice', (locale) => {
    const plates = Phony.seed(14).locale(locale).vehicle().vrm.batch(500);
    const { patterns, refused } = plateFormat(locale)!;
    for (const plate of plates) {
      expect(plate).not.toContain('#');
      expect(refused?.test(plate) ?? false, plate).toBe(false);
      expect(patterns.every(({ length }) => length < 20)).toBe(true);
    }
    expect(new Set(plates).size).toBeGreaterThan(480);
  });

  it('are of the person’s country in `multi`', () => {
    const phony = Phony.seed(14);
    for (let index = 0; index < 100; index++) {
      const { locale } = phony.person().at(index);
      expect(phony.vehicle().vrm.at(index)).toBe(phony.locale(locale).vehicle().vrm.at(index));
    }
  });

  it('are refused where the form is not known', () => {
    expect(() => Phony.locale('nb').vehicle().vrm).toThrow(expect.objectContaining({ code: 'NO_DATA_FOR_LOCALE' }));
    expect(() => Phony.vehicle().vrm({ state: 'CA' } as object)).toThrow(
      expect.objectContaining({ code: 'UNKNOWN_OPTION' }),
    );
  });

  it('are drawn anew where the country refuses them', () => {
    const draw = plateDrawing({ patterns: ['L'], letters: 'AB', refused: /A/ });
    for (let i = 0; i < 50; i++) expect(draw(new RandomStream([1, 2, 3, 4], i, 0, 0, 0))).toBe('B');
  });
});
