import { expect, it } from 'vitest';
import { cut } from './cut.ts';

it.each<[text: string, width: number, expected: string]>([
  ['CC0-1.0', 7, 'CC0-1.0'],
  ['CC0-1.0', 6, 'CC0-1…'],
  ['CC-BY 4.0', 7, 'CC-BY…'],
  ['😀😀😀', 3, '😀😀😀'],
  ['😀😀😀', 2, '😀…'],
  ['', 1, ''],
  ['ab', 1, '…'],
])('cuts %j to %d: %j', (text, width, expected) => {
  expect(cut(text, width)).toBe(expected);
});
