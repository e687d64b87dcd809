import { PhonyError } from '@phonyland/language-generator';
import { describe, expect, it } from 'vitest';
import { chiSquareDeviation } from '../../../../ngram/tests/support/chiSquare.ts';
import { Phony } from '../../index.ts';

const { fromRegExp } = Phony.seed('patterns').helpers();

function codeOf(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    if (error instanceof PhonyError) return error.code;
    throw error;
  }
  throw new Error('it did not throw');
}

describe('fromRegExp', () => {
  it.each([
    [/[A-Z]{3}-\d{4}/],
    [/^[a-z]+$/],
    [/(foo|bar|baz){2,3}/],
    [/^(?:\+49|0)[1-9]\d{2,4}-\d{4,8}$/],
    [/\w+@\w+\.(com|org|museum)/],
    [/^.{5,10}$/],
    [/[^"\\]{4}/],
    [/\s\S\d\D\w\W/],
    [/a*b?c{2}d{2,}/],
    [/(?<year>\d{4})-(?<month>0[1-9]|1[0-2])/],
    [/straße|äöü/],
    [/\p{Lu}\p{Ll}+/u],
    [/\p{Script=Greek}{5}/u],
    [/\p{Sc}{3}/u],
    [/[一-龯]{3}/u],
    [/😀{2}[😁-😅]/u],
    [/kelvin ss [a-z]{20}/iu],
    [/kelvin [^k]{20}/i],
    [/[ß]{3}Σσ/i],
    [/\bfoo\b bar\b/],
    [/a\Bb/],
    [/^\d\d?$/m],
    [/x.y/s],
    [/\x41\u0042\t\0/],
    [/(a|)b/],
    [/()|x/],
    [/(?:(?:a|b)+c)*d/],
    [/[\s-]{8}/],
    [/[\t\n]/],
  ])('makes texts that %s matches as a whole', (pattern) => {
    const whole = new RegExp(`^(?:${pattern.source})$`, pattern.flags.replace('m', ''));
    for (const text of fromRegExp.with(pattern).batch(300)) {
      if (!whole.test(text)) expect.fail(`${JSON.stringify(text)} does not match ${whole}`);
    }
  });

  it('makes what a person would write', () => {
    const all = (pattern: RegExp): string => fromRegExp.with(pattern).batch(1000).join('');
    expect(all(/./)).toMatch(/^[ -~]+$/);
    expect(all(/[^a-z]/)).toMatch(/^[ -`{-~]+$/);
    expect(all(/\p{L}/u)).toMatch(/^[A-Za-z]+$/);
    expect(all(/\s/)).toMatch(/^ +$/);
    expect(all(/[a-zäöü]/)).toMatch(/[äöü]/);
    expect(all(/[\u0400-\u04ff]/)).toMatch(/^[\u0400-\u04ff]+$/);
    expect(all(/k/iu)).toMatch(/^[kK]+$/);
    expect(all(/\n/)).toMatch(/^\n+$/);
  });

  it('gives each alternative, number of repetitions and character equally often', () => {
    const even = (values: readonly string[], count: number): void => {
      const seen = new Map<string, number>();
      for (const value of values) seen.set(value, (seen.get(value) ?? 0) + 1);
      expect(seen.size).toBe(count);
      const expected = values.length / count;
      expect(Math.abs(chiSquareDeviation([...seen.values()], new Array(count).fill(expected)))).toBeLessThan(4);
    };
    even(
      fromRegExp
        .with(/a|bb|[c-e]/)
        .batch(3000)
        .map((text) => text[0]!.replace(/[c-e]/, 'c')),
      3,
    );
    even(fromRegExp.with(/a{2,6}/).batch(3000), 5);
    even(fromRegExp.with(/a*/).batch(3300), 11);
    even(fromRegExp.with({ pattern: /a+/, repeatLimit: 3 }).batch(3000), 4);
    even(fromRegExp.with(/[a-cx-z]/).batch(3000), 6);
  });

  it('takes patterns and their texts, alone or with options', () => {
    expect(fromRegExp.with(/[a-z]{3}/i).path).toBe(fromRegExp.with('/[a-z]{3}/i').path);
    expect(fromRegExp.with(/[a-z]{3}/i).at(4)).toBe(fromRegExp.with({ pattern: '/[a-z]{3}/i' }).at(4));
    expect(fromRegExp.with(/a+/).with({ repeatLimit: 0 })()).toBe('a');
    // Two patterns are not taken for one, though neither has enumerable properties.
    expect([fromRegExp(/a/), fromRegExp(/b/), fromRegExp('/c/')]).toEqual(['a', 'b', 'c']);
    expect(fromRegExp.with(/(?:)/)()).toBe('');
  });

  it('knows at most how many texts there are', () => {
    const ids = Phony.seed(1)
      .helpers()
      .fromRegExp.with(/[ab]\d/)
      .unique();
    expect(new Set(ids.batch(20)).size).toBe(20);
    expect(() => ids()).toThrow('20 of 20 used');
    expect(() =>
      Phony.seed(1)
        .helpers()
        .fromRegExp.with(/[ab]{1,2}|c/)
        .unique()
        .batch(8),
    ).toThrow('there are no 8 values more');
  });

  it.each<[unknown, string]>([
    ['(a', 'INVALID_PATTERN'],
    ['/(a/', 'INVALID_PATTERN'],
    [/(a)\1/, 'PATTERN_NOT_REGULAR'],
    [/(?=a)a/, 'PATTERN_NOT_REGULAR'],
    [/(?<!a)b/, 'PATTERN_NOT_REGULAR'],
    [/a/y, 'PATTERN_NOT_REGULAR'],
    [/a{2000000}/, 'PATTERN_TOO_LARGE'],
    [/((((((a*)*)*)*)*)*)*/, 'PATTERN_TOO_LARGE'],
    ['/[]/', 'UNSATISFIABLE'],
    [/a^b/, 'UNSATISFIABLE'],
    [/a\bb/, 'UNSATISFIABLE'],
    [{ pattern: /a/, repeatLimit: -1 }, 'INVALID_OPTIONS'],
    [{ pattern: 5 }, 'INVALID_OPTIONS'],
    [{ regexp: /a/ }, 'UNKNOWN_OPTION'],
    [{}, 'NOTHING_GIVEN'],
    [5, 'INVALID_OPTIONS'],
  ])('refuses %s', (pattern, code) => {
    expect(codeOf(() => fromRegExp(pattern as never))).toBe(code);
  });

  it('is quick where nothing is repeated without end', () => {
    expect(fromRegExp(/(?:\b){0,1000000000}a/)).toBe('a');
    expect(fromRegExp(/(?:){5,}b/)).toBe('b');
  });
});
