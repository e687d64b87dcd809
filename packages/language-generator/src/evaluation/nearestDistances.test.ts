import { expect, it } from 'vitest';
import { NearestRow } from './NearestRow.ts';
import { nearestDistances } from './nearestDistances.ts';

const ROWS = ['anna', 'berta'];

it('counts texts by their distance', () => {
  const found = { texts: 6, counts: [1, 2, 0, 1, 2], mean: (0 + 1 + 1 + 3 + 4 + 9) / 6 };
  const texts = ['anna', 'ann', 'bertha', 'a', '????', '?????????'];
  expect(nearestDistances(texts, ROWS)).toEqual(found);
  expect(nearestDistances(texts, new NearestRow(ROWS))).toEqual(found);
});
