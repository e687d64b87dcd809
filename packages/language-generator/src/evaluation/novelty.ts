import { FingerprintSet, fingerprintText, toNFC } from '@phonyland/language-model';
import type { OriginalTest } from './originalTest.ts';

/** How much of what a model gives is new. All numbers count drawn values. */
export interface Novelty {
  readonly draws: number;
  /** Values that are no training rows; null when nothing tells them. */
  readonly novel: number | null;
  /** `novel` as a share of the draws. A value that is new is taken for a training row with probability `falsePositives`. */
  readonly novelShare: number | null;
  readonly falsePositives: number | null;
  /** How many of the values differ, told by 64-bit fingerprints. */
  readonly distinct: number;
  /** Values that are rows of the held-out file. */
  readonly heldOut: number;
  readonly heldOutShare: number;
}

/**
 * Counts what is new among values. Memory is some 20 bytes for each different value.
 * @param values at least one
 * @param originals tells training rows
 */
export function novelty(
  values: Iterable<string>,
  heldOut: Iterable<string>,
  originals: OriginalTest | undefined,
): Novelty {
  const rows = new Set(Array.from(heldOut, toNFC));
  const seen = new FingerprintSet();
  const print = new Int32Array(2);
  let draws = 0;
  let novel = 0;
  let among = 0;
  for (const value of values) {
    draws++;
    fingerprintText(value, print);
    seen.add(print[0]!, print[1]!);
    if (originals !== undefined && !originals.isOriginal(value)) novel++;
    if (rows.has(toNFC(value))) among++;
  }
  return {
    draws,
    novel: originals === undefined ? null : novel,
    novelShare: originals === undefined ? null : novel / draws,
    falsePositives: originals === undefined ? null : originals.falsePositives,
    distinct: seen.size,
    heldOut: among,
    heldOutShare: among / draws,
  };
}
