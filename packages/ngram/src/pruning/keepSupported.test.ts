import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../../tests/support/anyText.ts';
import { volume } from '../../tests/support/volume.ts';
import { NaiveBackoff } from '../../tests/twin/NaiveBackoff.ts';
import { MARK } from '../../tests/twin/NaiveCounts.ts';
import { NGramCounts } from '../counts/NGramCounts.ts';
import { PhonyError } from '../PhonyError.ts';
import { estimate } from '../smoothing/estimate.ts';
import { filterTrie } from './filterTrie.ts';
import { keepSupported } from './keepSupported.ts';

const few = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '😀'), minLength: 1, maxLength: 8 });
const texts = fc.oneof(few, few, anyText).filter((text) => text !== '' && text.normalize('NFC') === text);

describe('keepSupported', () => {
  it('keeps what enough different rows hold, however often they hold it', () => {
    fc.assert(
      fc.property(
        fc.array(texts, { minLength: 1, maxLength: 10 }),
        fc.integer({ min: 2, max: 4 }),
        fc.integer({ min: 1, max: 9 }),
        fc.constantFrom('character' as const, 'word' as const),
        (rows, least, order, tokenizer) => {
          const counts = new NGramCounts(order, tokenizer, least);
          const seen = new Set<string>();
          for (const row of rows) {
            counts.add(row, 1, seen.has(row));
            seen.add(row);
          }
          const trie = counts.finish();
          const held = naiveSupport(
            [...seen].map((row) => counts.tokenizer.tokenize(row)),
            order,
          );
          const expected = [...held]
            .filter(([key, by]) => by.size >= least || key === '0' || key === '1')
            .map(([key]) => key);
          if (expected.length === 2) {
            expect(() => keepSupported(trie, trie.support!)).toThrow(PhonyError);
            return;
          }
          const model = filterTrie(
            { trie, estimates: estimate(trie, 'kneser-ney') },
            keepSupported(trie, trie.support!),
          );
          expect([...new NaiveBackoff(model).arcs.keys()].sort()).toEqual(expected.sort());
          // What is told of lengths is told of as many rows.
          expect(trie.lengths.filter((of) => of > 0 && of < least)).toEqual(seen.size < least ? [seen.size] : []);
        },
      ),
      { seed: 41, numRuns: volume(200, 5000) },
    );
  });

  it('has nothing left when rows share too little', () => {
    const counts = new NGramCounts(2, 'character', 3);
    for (const row of ['ab', 'bc', 'aa']) counts.add(row);
    const trie = counts.finish();
    expect(() => keepSupported(trie, trie.support!)).toThrow(
      expect.objectContaining({
        code: 'SUPPORT_TOO_HIGH',
        message: expect.stringMatching(/minSupport is 3.* more than 2 of the 3 /),
        details: { minSupport: 3, most: 2, rows: 3 },
      }),
    );
  });
});

/** Which rows hold each n-gram, start and end of a row included. */
function naiveSupport(rows: readonly (readonly string[])[], order: number): Map<string, Set<number>> {
  const held = new Map<string, Set<number>>();
  rows.forEach((row, number) => {
    const sequence = ['1', ...row, '0'];
    for (let from = 0; from < sequence.length; from++) {
      for (let to = from + 1; to <= Math.min(sequence.length, from + order); to++) {
        const key = sequence.slice(from, to).join(MARK);
        held.set(key, (held.get(key) ?? new Set()).add(number));
      }
    }
  });
  return held;
}
