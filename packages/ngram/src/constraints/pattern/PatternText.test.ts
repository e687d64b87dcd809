import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { ArgumentError } from '../../PhonyError.ts';
import { readPattern } from './PatternText.ts';

describe('readPattern', () => {
  it('takes a pattern apart', () => {
    expect(readPattern(/a\/b/imsu)).toEqual({
      source: 'a\\/b',
      text: '/a\\/b/imsu',
      strict: true,
      sets: false,
      ignoreCase: true,
      multiline: true,
      dotAll: true,
    });
    expect(readPattern('/a/b/')).toMatchObject({ source: 'a/b', strict: false, sets: false, ignoreCase: false });
    expect(readPattern('/\n/v')).toMatchObject({ source: '\n', strict: true, sets: true });
  });

  it('takes one from another realm', () => {
    const foreign = runInNewContext('/^a$/i') as RegExp;
    expect(foreign).not.toBeInstanceOf(RegExp);
    expect(readPattern(foreign)).toMatchObject({ text: '/^a$/i' });
  });

  it.each([
    ['undefined', undefined, 'got undefined'],
    ['a number', 5, 'got 5'],
    ['something that looks like one', { source: 'a', flags: '' }, 'got [object Object]'],
    ['text without slashes', '^a$', 'got "^a$"'],
    ['text with one slash', '/a', 'got "/a"'],
    ['text with something behind', '/a/ u', 'got "/a/ u"'],
    ['no text', '', 'got ""'],
    ['an unknown flag', '/a/x', 'the flags "x" are not valid'],
    ['a flag twice', '/a/gig', 'the flags "gig" are not valid'],
    ['u and v', '/a/uv', 'the flags "uv" are not valid'],
  ])('refuses %s', (_topic, pattern, message) => {
    const attempt = (): unknown => readPattern(pattern as string);
    expect(attempt).toThrow(ArgumentError);
    expect(attempt).toThrow(
      expect.objectContaining({ code: 'INVALID_PATTERN', message: expect.stringContaining(message) }),
    );
  });

  it('refuses the flag y by name', () => {
    expect(() => readPattern(/ab/y)).toThrow(
      expect.objectContaining({
        code: 'PATTERN_NOT_REGULAR',
        message: expect.stringContaining('take it out, and write ^'),
        details: { construct: 'flag y', position: 2, pattern: '/ab/y' },
      }),
    );
  });
});
