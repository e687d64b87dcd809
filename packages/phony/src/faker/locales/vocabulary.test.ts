import { expect, it } from 'vitest';
import { FAKER_LOCALES } from './fakerLocales.ts';
import { vocabulary } from './vocabulary.ts';

const TAGS = ['la', ...new Set([...FAKER_LOCALES.values()].map(({ tag }) => tag!).filter((tag) => !/-/.test(tag)))];

it.each(TAGS)('has thousands of different words in %s, of letters alone', (tag) => {
  const words = vocabulary(tag);
  expect(words).toHaveLength(4096);
  expect(new Set(words).size).toBe(4096);
  expect(words.filter((word) => !/^[\p{L}\p{M}]+$/u.test(word))).toEqual([]);
  expect(vocabulary(tag)).toBe(words);
});
