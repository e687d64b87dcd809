import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { NGramCounts } from '../counts/NGramCounts.ts';
import { PhonyError } from '../PhonyError.ts';
import { estimate } from '../smoothing/estimate.ts';
import { type EstimatedTrie, filterTrie } from './filterTrie.ts';
import { pruneToSize, type SizeLimit } from './pruneToSize.ts';

const counts = new NGramCounts(5);
for (const name of readFileSync(new URL('../../../../examples/names/first-names.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n'))
  counts.add(name);
const trie = counts.finish();
const model = { trie, estimates: estimate(trie, 'kneser-ney') };
/** Six bytes for an n-gram that is a context, three for one that is none, as in a file. */
const bytesOf = ({ trie: { levels } }: EstimatedTrie): number =>
  levels.reduce((bytes, { size }, d) => bytes + size * (d + 1 < levels.length ? 6 : 3), 100);
const whole = bytesOf(model);
const prune: (of: EstimatedTrie, limit: SizeLimit<EstimatedTrie>) => EstimatedTrie = (of, limit) =>
  filterTrie(of, pruneToSize(of, limit));

describe('pruneToSize', () => {
  it.each([0.99, 0.7, 0.3, 0.1, 0.02])(
    'comes close to %d of the size in a few candidates, and not above it',
    (share) => {
      let candidates = 0;
      const maxBytes = Math.floor(whole * share);
      const pruned = prune(model, {
        maxBytes,
        bytesOf: (candidate) => {
          candidates++;
          return bytesOf(candidate);
        },
      });
      expect(bytesOf(pruned)).toBeLessThanOrEqual(maxBytes);
      expect(bytesOf(pruned)).toBeGreaterThanOrEqual(0.97 * maxBytes);
      expect(candidates).toBeLessThanOrEqual(14);
    },
  );

  it('comes close where n-grams differ in size, too', () => {
    // The dearer half takes what it takes, the others twenty times as much.
    const uneven = (candidate: EstimatedTrie): number => {
      const size = bytesOf(candidate);
      return size < whole / 2 ? size : whole / 2 + (size - whole / 2) * 20;
    };
    const maxBytes = whole * 3;
    const bytes = uneven(prune(model, { maxBytes, bytesOf: uneven }));
    expect(bytes).toBeLessThanOrEqual(maxBytes);
    expect(bytes).toBeGreaterThanOrEqual(0.97 * maxBytes);
  });

  it('leaves what fits as it is', () => {
    for (const keep of pruneToSize(model, { maxBytes: whole, bytesOf }))
      expect(keep.every((kept) => kept === 1)).toBe(true);
  });

  it('stops when not one n-gram more fits', () => {
    const least = 100 + trie.levels[0]!.size * 6;
    expect(bytesOf(prune(model, { maxBytes: least + 5, bytesOf }))).toBe(least);
  });

  it('refuses what is too small for any model, before it works', () => {
    const least = 100 + trie.levels[0]!.size * 6;
    const attempt = (wayOut?: string): unknown =>
      pruneToSize(model, { maxBytes: least - 1, bytesOf, ...(wayOut === undefined ? {} : { wayOut }) });
    expect(attempt).toThrow(PhonyError);
    expect(attempt).toThrow(
      expect.objectContaining({
        code: 'MAX_BYTES_TOO_SMALL',
        message: `maxBytes is ${least - 1}, but the least that this model can be is ${least} bytes; allow as many`,
        details: { maxBytes: least - 1, leastBytes: least },
      }),
    );
    expect(() => attempt('eat less')).toThrow(/allow as many, or eat less$/);
  });
});
