import { describe, expect, test } from 'vitest';
import { CssFunction } from '../enums/CssFunction.ts';
import { CssSpace } from '../enums/CssSpace.ts';
import { Faker } from '../Faker.ts';
import { FakerError } from '../FakerError.ts';
import { allLocales, base, en } from '../locales/allLocales.ts';

const faker = new Faker({ locale: [en, base], seed: 1 });
const { color } = faker;
const times = <T>(draw: () => T, count = 300): T[] => Array.from({ length: count }, draw);
const BITS = '[01]{8,9}|[01]{32}';

test.each([
  [{}, /^#[0-9a-f]{6}$/],
  [{ prefix: '0x' }, /^0x[0-9a-f]{6}$/],
  [{ prefix: '', casing: 'upper' }, /^[0-9A-F]{6}$/],
  [{ casing: 'mixed' }, /^#[0-9a-fA-F]{6}$/],
  [{ format: 'hex', includeAlpha: true }, /^#[0-9a-f]{8}$/],
  [{ format: 'css' }, /^rgb\(\d{1,3}, \d{1,3}, \d{1,3}\)$/],
  [{ format: 'css', includeAlpha: true }, /^rgba\(\d{1,3}, \d{1,3}, \d{1,3}, (?:0(?:\.\d\d?)?|1)\)$/],
  [{ format: 'binary' }, /^[01]{8} [01]{8} [01]{8}$/],
  [{ format: 'binary', includeAlpha: true }, /^(?:[01]{8} ){3}(?:[01]{8}|[01]{32})$/],
] as const)('rgb %j', (options, form) => {
  const colors = times(() => color.rgb(options), 200);
  for (const each of colors) expect(each).toMatch(form);
  expect(new Set(colors).size).toBeGreaterThan(190);
});

test('every hexadecimal digit is as likely as any other', () => {
  const counts = new Map<string, number>();
  for (const sign of times(() => color.rgb({ prefix: '' }), 4000).join(''))
    counts.set(sign, (counts.get(sign) ?? 0) + 1);
  expect(counts.size).toBe(16);
  for (const [sign, count] of counts) expect(Math.abs(count - 1500), sign).toBeLessThan(200);
});

describe('numbers', () => {
  test.each([
    ['rgb', { format: 'decimal' }, [255, 255, 255], [1, 1, 1]],
    ['rgb', { format: 'decimal', includeAlpha: true }, [255, 255, 255, 1], [1, 1, 1, 100]],
    ['cmyk', undefined, [1, 1, 1, 1], [100, 100, 100, 100]],
    ['hsl', undefined, [360, 1, 1], [1, 100, 100]],
    ['hsl', { includeAlpha: true }, [360, 1, 1, 1], [1, 100, 100, 100]],
    ['hwb', undefined, [360, 1, 1], [1, 100, 100]],
    ['lch', undefined, [1, 230, 360], [1e6, 10, 10]],
    ['colorByCSSColorSpace', undefined, [1, 1, 1], [1e4, 1e4, 1e4]],
  ] as const)('%s %j', (method, options, most, parts) => {
    const draw = color[method] as (options: unknown) => number[];
    const greatest = most.map(() => 0);
    for (const each of times(() => draw(options), 500)) {
      expect(each).toHaveLength(most.length);
      for (const [i, number] of each.entries()) {
        expect(number).toBeGreaterThanOrEqual(0);
        expect(number).toBeLessThanOrEqual(most[i]!);
        expect(Math.abs(number * parts[i]! - Math.round(number * parts[i]!))).toBeLessThan(1e-6);
        greatest[i] = Math.max(greatest[i]!, number);
      }
    }
    for (const [i, number] of greatest.entries()) expect(number).toBeGreaterThan(0.9 * most[i]!);
  });

  test('lab', () => {
    const colors = times(() => color.lab(), 500);
    for (const [lightness, a, b] of colors) {
      expect(lightness).toBeGreaterThanOrEqual(0);
      expect(lightness).toBeLessThanOrEqual(1);
      for (const axis of [a!, b!]) expect(Math.abs(axis)).toBeLessThanOrEqual(100);
    }
    expect(Math.min(...colors.map(([, a]) => a!))).toBeLessThan(-90);
    expect(Math.max(...colors.map(([, , b]) => b!))).toBeGreaterThan(90);
  });
});

const NUMBER = String.raw`-?\d+(?:\.\d+)?`;
test.each([
  ['cmyk', {}, /^cmyk\(\d+%, \d+%, \d+%, \d+%\)$/],
  ['hsl', {}, /^hsl\(\d+deg \d+% \d+%\)$/],
  ['hsl', { includeAlpha: true }, /^hsl\(\d+deg \d+% \d+% \/ (?:0(?:\.\d\d?)?|1)\)$/],
  ['hwb', {}, /^hwb\(\d+ \d+% \d+%\)$/],
  ['lab', {}, new RegExp(`^lab\\(\\d+% ${NUMBER} ${NUMBER}\\)$`)],
  ['lch', {}, new RegExp(`^lch\\(\\d+% ${NUMBER} ${NUMBER}\\)$`)],
  ['colorByCSSColorSpace', {}, new RegExp(`^color\\(sRGB ${NUMBER} ${NUMBER} ${NUMBER}\\)$`)],
  ['colorByCSSColorSpace', { space: 'rec2020' }, new RegExp(`^color\\(rec2020 ${NUMBER} ${NUMBER} ${NUMBER}\\)$`)],
] as const)('%s %j as text', (method, options, form) => {
  const draw = color[method] as (options: unknown) => string;
  const count = method === 'cmyk' ? 4 : 'includeAlpha' in options ? 4 : 3;
  for (const text of times(() => draw({ ...options, format: 'css' }), 100)) expect(text).toMatch(form);
  for (const text of times(() => draw({ ...options, format: 'binary' }), 100)) {
    expect(text).toMatch(new RegExp(`^(?:(?:${BITS})(?: |$)){${count}}$`));
  }
});

test('bits are those of the numbers', () => {
  const read = (format: 'decimal' | 'binary') => new Faker({ locale: {}, seed: 3 }).color.lab({ format });
  const numbers = read('decimal') as number[];
  const bits = (read('binary') as string).split(' ');
  for (const [i, text] of bits.entries()) {
    const view = new DataView(new ArrayBuffer(4));
    view.setUint32(0, Number.parseInt(text, 2));
    expect(view.getFloat32(0)).toBe(Math.fround(numbers[i]!));
  }
});

test.each(['rgb', 'cmyk', 'hsl', 'hwb', 'lab', 'lch', 'colorByCSSColorSpace'] as const)(
  '%s has no other format',
  (method) => {
    expect(() => color[method]({ format: 'xml' as 'css' })).toThrow(FakerError);
  },
);

test('names', () => {
  expect(new Set(times(() => color.cssSupportedFunction()))).toEqual(new Set(Object.values(CssFunction)));
  expect(new Set(times(() => color.cssSupportedSpace()))).toEqual(new Set(Object.values(CssSpace)));
  expect(faker.rawDefinitions.color!.human).toContain(color.human());
  expect(faker.rawDefinitions.color!.space).toContain(color.space());
  const own = new Faker({ locale: [{ color: { human: ['rot'] } }, base] });
  expect(own.color.human()).toBe('rot');
  expect(() => new Faker({ locale: {} }).color.human()).toThrow("'color.human'");
});

test('the same seed gives the same values, in every locale', () => {
  const read = (locale: typeof en): unknown[] => {
    const { color } = new Faker({ locale: [locale, en, base], seed: 5 });
    return times(() => [color.rgb(), color.human(), color.lch(), color.cmyk({ format: 'css' })], 5);
  };
  for (const locale of [en, allLocales.de, allLocales.zh_CN]) expect(read(locale)).toEqual(read(locale));
});
