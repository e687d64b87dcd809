import { expect, it } from 'vitest';
import { tally } from './tally.ts';

it('counts in order of first appearance', () => {
  const counts = new Map<string, number>();
  for (const key of ['b', 'a', 'b']) tally(counts, key);
  expect([...counts]).toEqual([
    ['b', 2],
    ['a', 1],
  ]);
});
