import { describe, expect, it } from 'vitest';
import { codeOf, errorOf } from '../../tests/support/codeOf.ts';
import { seeded } from '../../tests/support/kinds.ts';
import type { OptionType } from './OptionType.ts';
import { date, flag, integer, listOf, number, oneOf, text, textLike } from './optionTypes.ts';
import { invalidOption, readOptions } from './readOptions.ts';
import { type Rule, ruleSource } from './ruleSource.ts';

describe('option types', () => {
  it.each<[type: OptionType<unknown>, fits: readonly unknown[], doesNot: readonly unknown[]]>([
    [integer(1, 3), [1, 3], [0, 4, 1.5, '1', Number.NaN, undefined, null]],
    [integer(), [-5, Number.MAX_SAFE_INTEGER], [Number.MAX_SAFE_INTEGER + 1, 1n]],
    [number(0, 1), [0, 0.5, 1], [-0.1, 1.1, Number.NaN, '0.5']],
    [number(), [-1e300, 1e300], [Number.POSITIVE_INFINITY, Number.NaN]],
    [flag(), [true, false], [0, 'true', null]],
    [text(1), ['a'], ['', 1]],
    [textLike(/^[a-z]+$/, 'small letters'), ['abc'], ['A', 3]],
    [oneOf(['a', 'b']), ['a', 'b'], ['c', 0]],
    [listOf(integer(0, 9), 1, 2), [[1], [1, 2]], [[], [1, 2, 3], [10], 'x']],
  ])('%#', (type, fits, doesNot) => {
    expect(fits.map((value) => type.read(value))).toEqual(fits);
    expect(doesNot.map((value) => type.read(value))).toEqual(doesNot.map(() => undefined));
    expect(type.expects).not.toBe('');
  });

  it('read dates as milliseconds, and refuse those without a time zone', () => {
    const moment = Date.UTC(2026, 0, 1);
    expect(
      [new Date(moment), moment, '2026-01-01', '2026-01-01T01:00:00+01:00'].map((given) => date().read(given)),
    ).toEqual([moment, moment, moment, moment]);
    expect(
      ['2026-01-01T00:00', 'yesterday', new Date(Number.NaN), Number.NaN, {}].map((given) => date().read(given)),
    ).toEqual([undefined, undefined, undefined, undefined, undefined]);
  });

  it('know one zero', () => {
    expect(Object.is(number().read(-0), 0)).toBe(true);
    expect(Object.is(integer().read(-0), 0)).toBe(true);
  });
});

describe('readOptions', () => {
  const types = { min: integer(0, 9), kind: oneOf(['a', 'b']) };

  it('leaves out what was not given', () => {
    expect(readOptions('x', types, { min: undefined, kind: 'a' })).toEqual({ kind: 'a' });
  });

  it('names the option, its value and what fits', () => {
    expect(errorOf(() => readOptions('und/x.y', types, { min: 10 })).message).toBe(
      'und/x.y: min is 10; it must be an integer from 0 to 9',
    );
    expect(errorOf(() => readOptions('x', types, { kind: ['a'] })).message).toContain(
      'kind is ["a"]; it must be one of',
    );
    expect(errorOf(() => readOptions('x', types, { kind: new Date(Number.NaN) })).message).toContain('an invalid Date');
    expect(errorOf(() => readOptions('x', types, { kind: () => 1 })).message).toContain('a function');
    expect(errorOf(() => readOptions('x', types, { kind: 'z'.repeat(200) })).message.length).toBeLessThan(160);
    expect(codeOf(() => readOptions('x', types, { mn: 1 }))).toBe('UNKNOWN_OPTION');
    expect(codeOf(() => readOptions('x', types, { min: '1' }))).toBe('INVALID_OPTIONS');
  });
});

describe('ruleSource', () => {
  interface Range {
    readonly min?: number | undefined;
    readonly max?: number | undefined;
  }
  const rule: Rule<number, Range> = {
    options: { min: integer(), max: integer() },
    prepare: ({ min = 0, max = 99 }, { path }) => {
      if (min > max) throw invalidOption(path, 'min', min, `it must not be above max, which is ${max}`);
      return (random) => min + random.below(max - min + 1);
    },
  };
  const source = () => ruleSource(rule, seeded(1), 'und', 'und/x');

  it('hangs values from the path with its options', () => {
    expect(source().with({ max: 9, min: 1 }).path).toBe('und/x?max=9&min=1');
    expect(source().with({ max: 9 }).with({ min: 1 }).path).toBe('und/x?max=9&min=1');
    const drawn = Array.from({ length: 100 }, (_, index) => source().draw(index, 0, 0, 0));
    expect(Math.max(...drawn)).toBeGreaterThan(80);
    expect(drawn).toEqual(Array.from({ length: 100 }, (_, index) => source().draw(index, 0, 0, 0)));
  });

  it('refuses options when they are given, not when a value is drawn', () => {
    expect(errorOf(() => source().with({ min: 5, max: 3 })).message).toBe(
      'und/x: min is 5; it must not be above max, which is 3',
    );
  });
});
