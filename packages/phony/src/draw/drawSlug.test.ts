import { RandomStream } from '@phonyland/language-generator';
import { expect, test } from 'vitest';
import { adjectives, nouns } from '../lists/words.ts';
import { drawSlug } from './drawSlug.ts';

test('a slug is an adjective and a noun, of which there are all but words for people', () => {
  const random = new RandomStream([1, 2, 3, 4], 0, 0, 0, 0);
  const slugs = Array.from({ length: 20_000 }, () => drawSlug(random).split('-'));
  expect(slugs.every((parts) => parts.length === 2)).toBe(true);
  const first = new Set(slugs.map(([adjective]) => adjective!));
  const second = new Set(slugs.map(([, noun]) => noun!));
  expect([...first].sort()).toEqual([...adjectives()].sort());
  const left = nouns().filter((noun) => !second.has(noun));
  expect([...second].filter((noun) => !nouns().includes(noun))).toEqual([]);
  expect(left).toEqual(expect.arrayContaining(['boy', 'race', 'woman']));
  expect(left.length).toBeLessThan(40);
});

test('the separator is as told', () => {
  expect(drawSlug(new RandomStream([1, 2, 3, 4], 0, 0, 0, 0), '_')).toMatch(/^[a-z]+_[a-z]+$/);
});
