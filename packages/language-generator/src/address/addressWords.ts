import { ArgumentError, hashText, mix32, type Words4 } from '@phonyland/language-model';
import { canonicalJson, type JsonValue } from './canonicalJson.ts';

/**
 * An address below a path is four 32-bit words.
 *
 * An index is its low word, its high word, 0, 0. A key is the 128-bit hash of its canonical JSON, the last word made odd: so
 * indices and keys never meet. The third word also takes the number of a redraw (see `redrawWord`).
 */
export type AddressWords = Words4;

/** The hash key for keys without a secret: the first digits of π, so that nothing was chosen. */
export const NO_SECRET: Words4 = [0x243f6a88, 0x85a308d3 | 0, 0x13198a2e, 0x03707344];

/**
 * The words of an index.
 * @throws ArgumentError `INVALID_INDEX` unless it is a safe integer ≥ 0
 */
export function indexWords(index: number): AddressWords {
  if (!Number.isSafeInteger(index) || index < 0) {
    throw new ArgumentError(
      'INVALID_INDEX',
      `at: ${String(index)} is no index; it must be an integer from 0 to ${Number.MAX_SAFE_INTEGER}`,
    );
  }
  return [index | 0, highWord(index), 0, 0];
}

/** The upper 32 bits of an index. Nearly all indices have none, and a comparison is cheaper than a division. */
export function highWord(index: number): number {
  return index > 0xffffffff ? (index / 4294967296) | 0 : 0;
}

/**
 * The words of a key: any JSON value; two keys that are equal as JSON (whatever the order of their fields) are one.
 * @param secret keeps outsiders from telling which key a value belongs to by trying keys
 * @throws ArgumentError `INVALID_KEY` for what JSON cannot hold
 */
export function keyWords(key: JsonValue, secret?: string): AddressWords {
  const hashKey = secret === undefined ? NO_SECRET : hashText(NO_SECRET, secret);
  const [a, b, c, d] = hashText(hashKey, canonicalJson(key));
  return [a, b, c, d | 1];
}

/** The third word of an address for its n-th redraw: redraws stay within the address and never meet those of another. */
export function redrawWord(word: number, attempt: number): number {
  return attempt === 0 ? word : mix32((word + Math.imul(attempt, 0x9e3779b1)) | 0);
}

/** How often a value is drawn again before its generator gives up. */
export const MOST_REDRAWS = 10_000;
