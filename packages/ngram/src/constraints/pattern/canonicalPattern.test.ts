import { describe, expect, it } from 'vitest';
import { canonicalPattern } from './canonicalPattern.ts';

describe('canonicalPattern', () => {
  it.each([
    ['a pattern', /^[A-Z]+$/u, '/^[A-Z]+$/u'],
    ['its text', '/^[A-Z]+$/u', '/^[A-Z]+$/u'],
    ['flags in order, without those that change nothing', '/a/smigd', '/a/ims'],
    ['v', '/a/vig', '/a/iv'],
    ['a pattern made of nothing', /(?:)/, '/(?:)/'],
    ['nothing between slashes', '//', '/(?:)/'],
    ['a slash, however it is written', '/a/b\\/c[/][\\/]/', '/a\\/b\\/c[\\/][\\/]/'],
    ['backslashes before a slash', '/\\\\/\\\\\\//', '/\\\\\\/\\\\\\//'],
    ['ends of lines', '/a\nb\r\u2028\u2029\\\n/', '/a\\nb\\r\\u2028\\u2029\\n/'],
    ['other escapes', '/\\d\\.\\😀/u', '/\\d\\.\\😀/u'],
  ])('of %s', (_topic, pattern, text) => {
    expect(canonicalPattern(pattern)).toBe(text);
    expect(canonicalPattern(text)).toBe(text);
  });

  it('makes of runtime and text the same', () => {
    for (const source of ['a/b', '[/]', 'a\nb', '\\/', '\n']) {
      expect(canonicalPattern(new RegExp(source))).toBe(canonicalPattern(`/${source}/`));
    }
  });
});
