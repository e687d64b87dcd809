import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ArgumentError } from '../PhonyError.ts';
import { escapePattern, toUnicodePattern } from './toUnicodePattern.ts';

// Named, because as literals the formatter would take the backslash out and the compiler would refuse the flag.
const NEEDLESS_BACKSLASH = '\\-';
const UNICODE_SETS = 'v';

describe('toUnicodePattern', () => {
  it.each([
    ['gains what is missing', /a/, 'gu'],
    ['keeps what changes the meaning', /a/ims, 'gimsu'],
    ['has what it needs already', /a/gu, 'gu'],
    ['is not sticky', /a/y, 'gu'],
    ['keeps v', new RegExp('[a--b]', UNICODE_SETS), 'gv'],
  ])('%s', (_topic, pattern, flags) => {
    expect(toUnicodePattern(pattern, 'test').flags).toBe(flags);
    expect(toUnicodePattern(pattern, 'test').source).toBe(pattern.source);
  });

  it('is a copy that starts at the beginning', () => {
    const used = /a/gu;
    used.test('aa');
    expect(toUnicodePattern(used, 'test').lastIndex).toBe(0);
    expect(used.lastIndex).toBe(1);
  });

  it('matches whole characters only', () => {
    expect('😀'.replace(toUnicodePattern(/[^a]/, 'test'), '.')).toBe('.');
  });

  it('refuses what the flag u forbids, and tells why', () => {
    const sloppy = new RegExp(NEEDLESS_BACKSLASH);
    expect(() => toUnicodePattern(sloppy, 'splitWords: filters')).toThrow(ArgumentError);
    expect(() => toUnicodePattern(sloppy, 'splitWords: filters')).toThrow(
      expect.objectContaining({
        code: 'INVALID_PATTERN',
        cause: expect.any(SyntaxError),
        message: expect.stringMatching(/^splitWords: filters: the pattern \/\\-\/ /),
      }),
    );
  });

  it('refuses what is no pattern', () => {
    expect(() => toUnicodePattern('a' as unknown as RegExp, 'test')).toThrow(
      expect.objectContaining({ code: 'INVALID_PATTERN', details: { pattern: 'a' } }),
    );
  });
});

describe('escapePattern', () => {
  it('matches the text itself and nothing else', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'\\^$.*+?()[]{}|/-a') })), (text) => {
        const pattern = new RegExp(`^${escapePattern(text)}$`, 'u');
        expect(pattern.test(text)).toBe(true);
        expect(pattern.test(`${text}x`)).toBe(false);
      }),
      { numRuns: 500, seed: 1 },
    );
  });
});
