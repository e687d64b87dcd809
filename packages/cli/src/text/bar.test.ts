import { expect, it } from 'vitest';
import { bar } from './bar.ts';

it.each([
  [0, ''],
  [0.001, '#'],
  [0.5, '#####'],
  [1, '##########'],
])('draws %d', (share, drawn) => {
  expect(bar(share, 10, '#')).toBe(drawn);
});
