import { RandomStream } from '@phonyland/language-generator';
import { describe, expect, it } from 'vitest';
import { arrangements } from './arrangements.ts';

describe('arrangements', () => {
  it.each([
    [4, 2, 2, 12],
    [4, 4, 4, 24],
    [3, 0, 3, 16],
    [1, 1, 1, 1],
    [5, 0, 0, 1],
  ])('of %d things, %d to %d in a row, are %d, each known by its rank', (count, min, max, capacity) => {
    const rows = arrangements(count, min, max);
    expect(rows.capacity).toBe(capacity);
    const all = new Set(Array.from({ length: capacity }, (_, rank) => rows.at(rank).join()));
    expect(all.size).toBe(capacity);
    const random = new RandomStream([1, 2, 3, 4], 0, 0, 0, 0);
    for (let i = 0; i < 100; i++) expect(all.has(rows.draw(random).join())).toBe(true);
  });

  it('are not counted beyond what can be', () => {
    expect(arrangements(18, 18, 18).capacity).toBe(6_402_373_705_728_000);
    expect(arrangements(19, 19, 19).capacity).toBeUndefined();
    expect(arrangements(1000, 0, 1000).capacity).toBeUndefined();
  });
});
