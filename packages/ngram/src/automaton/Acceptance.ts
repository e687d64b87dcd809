import type { ModelTables } from './ModelTables.ts';

/** Which walks are kept as values, by how many tokens they have. */
export interface Acceptance {
  /** A walk of n tokens is kept when its 16 random bits are at most `codes[n]`; −1: never. */
  readonly codes: Int32Array;
  /** By what chances were multiplied: 1 unless some lengths are ruled out. */
  readonly factor: number;
  /** By the upper 8 of those bits: the most tokens with which a walk can still be kept. */
  readonly limits: Uint16Array;
}

/**
 * The acceptance that a model's tables state.
 * @param allowed which numbers of tokens may be kept at all; default all from 1 on. Where none of them is kept often, all
 * are kept more often, by a whole factor, which leaves their proportions exactly as they are
 */
export function acceptanceOf(
  { acceptances, maxTokens }: ModelTables,
  allowed: (tokens: number) => boolean = () => true,
): Acceptance {
  const codes = new Int32Array(maxTokens + 1).fill(-1);
  const limits = new Uint16Array(256);
  let most = 0;
  for (let n = 1; n <= maxTokens; n++) {
    if (!allowed(n)) continue;
    codes[n] = acceptances.length === 0 ? 65535 : acceptances[n]!;
    if (codes[n]! > most) most = codes[n]!;
  }
  const factor = Math.floor(65536 / (most + 1));
  for (let n = 1; n <= maxTokens; n++) {
    if (codes[n]! < 0) continue;
    codes[n] = (codes[n]! + 1) * factor - 1;
    limits[codes[n]! >> 8] = n;
  }
  // What can be kept by higher bits can be kept by lower ones.
  for (let top = 254; top >= 0; top--) if (limits[top]! < limits[top + 1]!) limits[top] = limits[top + 1]!;
  return { codes, limits, factor };
}

/** The chance, 0..1, that a walk of n tokens is kept. */
export function keptShare({ codes }: Acceptance, tokens: number): number {
  return tokens < codes.length ? (codes[tokens]! + 1) / 65536 : 0;
}
