import { expect, test } from 'vitest';
import { lazyList } from './lazyList.ts';

test('a packed list is split at the bars, and the same list comes at each call', () => {
  const list = lazyList('a b|c;d|ę');
  expect(list()).toEqual(['a b', 'c;d', 'ę']);
  expect(list()).toBe(list());
});

test('a list is frozen, as every caller is handed the same', () => {
  const list = lazyList('a|b')() as string[];
  expect(() => list.push('c')).toThrow(TypeError);
});

test('an empty text is a row too', () => {
  expect(lazyList('a||b')()).toEqual(['a', '', 'b']);
});
