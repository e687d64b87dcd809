import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { equivalentStates } from './equivalentStates.ts';

/** The slow twin: splits blocks by where their states go, until none is split (Moore's algorithm). */
function moore(next: Int32Array, accepting: Uint8Array, width: number, ignored: number): number[] {
  let blocks = Array.from(accepting, Number);
  for (;;) {
    const keys = blocks.map((block, state) => {
      const row = Array.from(next.subarray(state * width, (state + 1) * width), (target) => blocks[target]!);
      return [block, ...row.filter((_, c) => c !== ignored)].join();
    });
    const numbers = new Map([...new Set(keys)].map((key, i) => [key, i]));
    if (numbers.size === new Set(blocks).size) return blocks;
    blocks = keys.map((key) => numbers.get(key)!);
  }
}

/** Blocks numbered by their first states. */
function canonical(blocks: ArrayLike<number>): number[] {
  const all = Array.from(blocks);
  return all.map((block) => all.indexOf(block));
}

describe('equivalentStates', () => {
  it('finds the same blocks as the slow twin', () => {
    const automaton = fc.integer({ min: 1, max: 14 }).chain((size) =>
      fc.integer({ min: 1, max: 4 }).chain((width) =>
        fc.record({
          width: fc.constant(width),
          ignored: fc.integer({ min: -1, max: width - 1 }),
          next: fc.array(fc.nat(size - 1), { minLength: size * width, maxLength: size * width }),
          accepting: fc.array(fc.constantFrom(0, 0, 1), { minLength: size, maxLength: size }),
        }),
      ),
    );
    fc.assert(
      fc.property(automaton, ({ width, ignored, next, accepting }) => {
        const blocks = equivalentStates(Int32Array.from(next), Uint8Array.from(accepting), width, ignored);
        const expected = moore(Int32Array.from(next), Uint8Array.from(accepting), width, ignored);
        expect(canonical(blocks)).toEqual(canonical(expected));
      }),
      { numRuns: 2000, seed: 1 },
    );
  });
});
