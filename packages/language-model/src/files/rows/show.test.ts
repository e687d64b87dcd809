import { describe, expect, it } from 'vitest';
import { show, showList, showPath } from './show.ts';

describe('show', () => {
  it.each([
    ['text', 'Ada "B"', '"Ada \\"B\\""'],
    ['text of 61 characters', 'x'.repeat(61), `"${'x'.repeat(60)}…"`],
    ['escape sequences', '\u001b[31m\u009b1m\u202e', '"\\u001b[31m\\u009b1m\\u202e"'],
    ['a number', 1.5, '1.5'],
    ['infinity', Infinity, 'Infinity'],
    ['nothing', undefined, 'nothing'],
    ['null', null, 'null'],
    ['an array', [[1]], 'an array'],
    ['an object', {}, 'an object'],
    ['a function', () => 1, 'a function'],
  ])('shows %s', (_topic, value, shown) => {
    expect(show(value)).toBe(shown);
  });

  it('lists twenty names and counts the rest', () => {
    expect(showList(['a', 'b'])).toBe('"a", "b"');
    const names = Array.from({ length: 23 }, (_, i) => `n${i}`);
    expect(showList(names)).toMatch(/^"n0", .*"n19" and 3 more$/);
  });

  it('shows a path as it is, without what a terminal would obey', () => {
    expect(showPath('C:\\names é.txt')).toBe('C:\\names é.txt');
    expect(showPath('a\u001b[2J\n.txt')).toBe('a\\u001b[2J\\u000a.txt');
  });
});
