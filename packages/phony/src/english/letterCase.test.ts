import { expect, it } from 'vitest';
import { capitalized, titleCased } from './letterCase.ts';

it('begins a text with a capital, if it begins with a letter of ASCII', () => {
  expect(['river', 'T-bone', '3 rivers', 'élan', ''].map(capitalized)).toEqual([
    'River',
    'T-bone',
    '3 rivers',
    'élan',
    '',
  ]);
});

it.each<[text: string, title: string]>([
  ['the art of war', 'The Art of War'],
  ['a year to look forward to', 'A Year to Look Forward To'],
  ['the painter’s well-kept lighthouse', 'The Painter’s Well-Kept Lighthouse'],
  ['man-of-war', 'Man-of-War'],
])('writes %s as %s', (text, title) => {
  expect(titleCased(text)).toBe(title);
});
