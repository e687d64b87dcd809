import { PhonyError } from '../PhonyError.ts';
import { type EstimatedTrie, filterTrie } from './filterTrie.ts';
import { keepDearest } from './keepDearest.ts';
import { removalCosts } from './removalCosts.ts';

/** How large a model may become. */
export interface SizeLimit<Candidate> {
  readonly maxBytes: number;
  /** The bytes that the file of a candidate would have; fewer n-grams, fewer bytes. */
  readonly bytesOf: (candidate: Candidate) => number;
  /** What else could be done than to raise the limit, for the message of the error. */
  readonly wayOut?: string;
}

/** A candidate between this share of the limit and all of it will do. */
const CLOSE = 0.985;
/** Where the next candidate aims at. */
const AIM = 0.9925;
/** Candidates beside the largest and the smallest. */
const MOST_ROUNDS = 12;
/** After so many rounds the range is halved instead of guessed in. */
const GUESSES = 3;

/**
 * Which n-grams stay when those that cost least (see `removalCosts`) are dropped until the model's file is small
 * enough, as close to the limit as a few candidates come: 1 for each that stays, level by level. All stay when that
 * fits.
 * @param model its probabilities tell the costs
 * @throws PhonyError `MAX_BYTES_TOO_SMALL` when even the model without any context is too large
 */
export function pruneToSize(model: EstimatedTrie, limit: SizeLimit<EstimatedTrie>): Uint8Array[] {
  const { maxBytes, bytesOf } = limit;
  const { levels } = model.trie;
  let most = bytesOf(model);
  if (most <= maxBytes) return levels.map(({ size }) => new Uint8Array(size).fill(1));
  let best: Uint8Array[] = levels.map(({ size }, d) => new Uint8Array(size).fill(d === 0 ? 1 : 0));
  let least = bytesOf(filterTrie(model, best));
  if (least > maxBytes) throw tooSmall(limit, least);
  const costs = removalCosts(model);
  const ascending = sortedCosts(costs);
  let fits = 0;
  let exceeds = ascending.length;
  for (let round = 0; round < MOST_ROUNDS && least < maxBytes * CLOSE && exceeds - fits > 1; round++) {
    const share = round < GUESSES ? (maxBytes * AIM - least) / (most - least) : 0.5;
    const count = Math.min(exceeds - 1, Math.max(fits + 1, fits + Math.round(share * (exceeds - fits))));
    const keep = keepDearest(costs, ascending, count, levels[0]!.size);
    const bytes = bytesOf(filterTrie(model, keep));
    if (bytes > maxBytes) {
      exceeds = count;
      most = bytes;
    } else {
      fits = count;
      least = bytes;
      best = keep;
    }
  }
  return best;
}

function sortedCosts(costs: readonly Float64Array[]): Float64Array {
  const all = new Float64Array(costs.reduce((sum, level) => sum + level.length, 0));
  let at = 0;
  for (const level of costs) {
    all.set(level, at);
    at += level.length;
  }
  return all.sort();
}

function tooSmall({ maxBytes, wayOut }: SizeLimit<EstimatedTrie>, leastBytes: number): PhonyError {
  return new PhonyError(
    'MAX_BYTES_TOO_SMALL',
    `maxBytes is ${maxBytes}, but the least that this model can be is ${leastBytes} bytes; allow as many${wayOut === undefined ? '' : `, or ${wayOut}`}`,
    { details: { maxBytes, leastBytes } },
  );
}
