import { PhonyError } from '@phonyland/language-generator';
import { describe, expect, it } from 'vitest';
import { Phony } from '../../index.ts';
import { cssColors } from '../../lists/cssColors.ts';

const color = Phony.seed('color').color();

function codeOf(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    if (error instanceof PhonyError) return error.code;
    throw error;
  }
  throw new Error('it did not throw');
}

/** A number as it is written in JSON, within bounds. */
function check(text: string, min: number, max: number): number {
  const number = Number(text);
  expect(text).toBe(String(number));
  expect(number >= min && number <= max, `${text} is to be from ${min} to ${max}`).toBe(true);
  return number;
}

describe('rgb', () => {
  it('is hexadecimal unless told', () => {
    expect(`${Phony.seed(1).color()}`).toBe(Phony.seed(1).color().rgb.at(0));
    for (const value of color.rgb.batch(200)) expect(value).toMatch(/^#[\da-f]{6}$/);
    for (const value of color.rgb.with({ casing: 'upper', prefix: '0x', includeAlpha: true }).batch(200)) {
      expect(value).toMatch(/^0x[\dA-F]{8}$/);
    }
    expect(color.rgb.with({ prefix: '' }).at(0)).toMatch(/^[\da-f]{6}$/);
  });

  it('has each of the bytes equally often', () => {
    const counts = new Array<number>(16).fill(0);
    for (const value of color.rgb.batch(16_000)) counts[Number.parseInt(value[3]!, 16)]!++;
    for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(140);
  });

  it('is a function of CSS, or numbers', () => {
    for (const value of color.rgb.with({ format: 'css' }).batch(200)) {
      const [, red, green, blue] = /^rgb\((\d+) (\d+) (\d+)\)$/.exec(value)!;
      for (const number of [red, green, blue]) check(number!, 0, 255);
    }
    for (const value of color.rgb.with({ format: 'decimal', includeAlpha: true }).batch(200)) {
      const numbers = value.split(', ');
      expect(numbers).toHaveLength(4);
      for (const number of numbers.slice(0, 3)) check(number, 0, 255);
      check(numbers[3]!, 0, 1);
    }
  });

  it('refuses what belongs to another format', () => {
    expect(codeOf(() => color.rgb.with({ format: 'css', casing: 'upper' }))).toBe('INVALID_OPTIONS');
    expect(codeOf(() => color.rgb.with({ format: 'decimal', prefix: '#' }))).toBe('INVALID_OPTIONS');
    expect(codeOf(() => color.rgb.with({ format: 'binary' as 'css' }))).toBe('INVALID_OPTIONS');
  });
});

interface ColorFunction {
  readonly member: 'hsl' | 'hwb' | 'cmyk' | 'lab' | 'lch' | 'oklab' | 'oklch';
  readonly name: string;
  /** The bounds of each number, and whether it is a percentage. */
  readonly channels: readonly (readonly [min: number, max: number, unit?: '%'])[];
}
const PERCENT = [0, 100, '%'] as const;

/** What CSS Color Module Level 4 (of CMYK, Level 5) says of each function's numbers. */
const FUNCTIONS: readonly ColorFunction[] = [
  { member: 'hsl', name: 'hsl', channels: [[0, 359], PERCENT, PERCENT] },
  { member: 'hwb', name: 'hwb', channels: [[0, 359], PERCENT, PERCENT] },
  { member: 'cmyk', name: 'device-cmyk', channels: [PERCENT, PERCENT, PERCENT, PERCENT] },
  { member: 'lab', name: 'lab', channels: [PERCENT, [-125, 125], [-125, 125]] },
  { member: 'lch', name: 'lch', channels: [PERCENT, [0, 150], [0, 360]] },
  { member: 'oklab', name: 'oklab', channels: [PERCENT, [-0.4, 0.4], [-0.4, 0.4]] },
  { member: 'oklch', name: 'oklch', channels: [PERCENT, [0, 0.4], [0, 360]] },
];

describe.each(FUNCTIONS)('$member', ({ member, name, channels }) => {
  const generator = color[member];

  it('is written as CSS has it, over the whole range', () => {
    const sums = channels.map(() => 0);
    const count = 2000;
    for (const value of generator.batch(count)) {
      const [, inside] = new RegExp(`^${name}\\(([^()]+)\\)$`).exec(value)!;
      const numbers = inside!.split(' ');
      expect(numbers).toHaveLength(channels.length);
      for (const [i, [min, max, unit]] of channels.entries()) {
        expect(numbers[i]!.endsWith('%')).toBe(unit === '%');
        sums[i]! += (check(numbers[i]!.replace('%', ''), min, max) - min) / (max - min);
      }
    }
    for (const sum of sums) expect(Math.abs(sum / count - 0.5)).toBeLessThan(0.03);
  });

  it('is written with alpha', () => {
    for (const value of generator.with({ includeAlpha: true }).batch(100)) {
      check(/^[^/]+ \/ (\S+)\)$/.exec(value)![1]!, 0, 1);
    }
  });

  it('is written as numbers', () => {
    for (const value of generator.with({ format: 'decimal' }).batch(100)) {
      const numbers = value.split(', ');
      for (const [i, [min, max, unit]] of channels.entries()) {
        check(numbers[i]!, unit ? min / 100 : min, unit ? max / 100 : max);
      }
    }
  });
});

it('human is a named colour of CSS', () => {
  const names = Phony.seed(1).color().human.unique().batch(cssColors().length);
  expect(names).toContain('rebeccapurple');
  expect(new Set(names).size).toBe(148);
});

it('colorByCSSColorSpace is of the space', () => {
  expect(color.colorByCSSColorSpace.at(0)).toMatch(/^color\(srgb [01][\d.]* [01][\d.]* [01][\d.]*\)$/);
  for (const space of Phony.seed(1).color().cssSupportedSpace.unique().batch(9)) {
    const value = color.colorByCSSColorSpace.with({ space, includeAlpha: true }).at(0);
    expect(value).toMatch(new RegExp(`^color\\(${space} [01][\\d.]* [01][\\d.]* [01][\\d.]* / [01][\\d.]*\\)$`));
  }
  expect(color.colorByCSSColorSpace.with({ format: 'decimal', space: 'rec2020' }).at(0)).toMatch(
    /^[\d.]+, [\d.]+, [\d.]+$/,
  );
  expect(codeOf(() => color.colorByCSSColorSpace.with({ space: 'rgb' as 'srgb' }))).toBe('INVALID_OPTIONS');
});

it('names of functions and spaces all come, once each', () => {
  const once = (member: 'space' | 'cssSupportedFunction', count: number): void => {
    const unique = Phony.seed(1).color()[member].unique();
    expect(new Set(unique.batch(count)).size).toBe(count);
    expect(codeOf(() => unique())).toBe('UNIQUE_EXHAUSTED');
  };
  once('cssSupportedFunction', 10);
  once('space', 39);
});
