import { toNFC } from '../originals/fingerprint.ts';
import { type BlockListData, HEAD_UNITS } from './BlockListData.ts';
import { HASH_BASE } from './blockHash.ts';
import { foldTable, foldUnit, SKIPPED } from './foldUnit.ts';
import { hasHash } from './hasHash.ts';
import { makeBloomFilter } from './makeBloomFilter.ts';
import { mergeBlockLists } from './mergeBlockLists.ts';

/** No word has so many letters. */
const NEVER = 2 ** 30;

/**
 * Tells texts that have a blocked word, by the hashes of a block list. A *word* is a run of letters, marks and digits, folded
 * (see `foldText`). A text is blocked
 *
 * - when one of its words is on the list,
 * - when all of its words together, with a space between two, are on the list,
 * - when one of its words has a part that is on the list.
 *
 * Never a wrong "no"; a wrong "yes" for one strange word in 2^32 divided by the list's length: in two million for 2,000 words.
 *
 * It is asked about every value, so it is one pass without allocation whose cost does not depend on the list: the hash of the
 * word so far grows letter by letter, that of its last five letters rolls along, and a Bloom filter tells the few that
 * have to be looked up. Measured: 28 ns for a name of six letters, 125 ns for a company of 23.
 */
export class BlockedWords {
  /** All that is blocked. */
  readonly data: BlockListData;
  /** Of words and heads together; see `makeBloomFilter`. */
  readonly #filter: Int32Array;
  readonly #shift: number;
  /** The fewest letters of a word in which a head ends. */
  readonly #least: number;
  readonly #folds: Uint16Array = foldTable();
  #scratch = new Int32Array(64);

  /** @param lists what any of them blocks is blocked */
  constructor(...lists: readonly BlockListData[]) {
    const data = lists.length === 1 ? lists[0]! : mergeBlockLists(lists);
    const { bits, shift } = makeBloomFilter([data.words, data.heads]);
    this.data = data;
    this.#filter = bits;
    this.#shift = shift;
    this.#least = data.parts.length === 0 ? NEVER : Math.min(HEAD_UNITS, data.shortestPart);
  }

  /**
   * Whether the first `count` UTF-16 units are blocked, as a walk emits them. They are taken to be in Unicode normalisation form C, as
   * values are.
   */
  blocks(units: Int32Array, count: number): boolean {
    // Numbers instead of names, on purpose: bundlers make variables of named constants, which a loop like this one has to look up at
    // every turn. Folds of 0, 1 and 2 are NO_LETTER, SKIPPED and UNKNOWN, all others letters; 0x9e3779b1 is HASH_BASE,
    // 0x8bc6ba71 its fifth power; 5 is HEAD_UNITS; 0x85ebca6b and the two bits are those of `makeBloomFilter`; 32 is a space.
    const folds = this.#folds;
    const filter = this.#filter;
    const shift = this.#shift;
    let least = this.#least;
    let letters = 0;
    // The hashes of the current word so far, of its last five letters, of all words so far, and of all but the space behind.
    let word = 0;
    let head = 0;
    let whole = 0;
    let phrase = 0;
    for (let i = 0; ; i++) {
      if (i < count) {
        const fold = folds[units[i]!]!;
        if (fold > 2) {
          word = (Math.imul(word, 0x9e3779b1) + fold) | 0;
          whole = (Math.imul(whole, 0x9e3779b1) + fold) | 0;
          letters++;
          if (letters < least) continue;
          let begins = false;
          if (letters >= 5) {
            const before = letters === 5 ? 0 : folds[units[i - 5]!]!;
            head = letters === 5 ? word : (Math.imul(head, 0x9e3779b1) + fold - Math.imul(before, 0x8bc6ba71)) | 0;
            const spread = Math.imul(head, 0x85ebca6b);
            const bits = filter[spread >>> shift]!;
            begins = ((bits >>> spread) & (bits >>> (spread >>> 5)) & 1) !== 0 && hasHash(this.data.heads, head);
          }
          if (!begins && (least === 5 || !this.#endsShortHead(units, i, letters))) continue;
          // What begins like a part is seldom one: it is settled for the whole text, once.
          if (this.#hasPart(units, count)) return true;
          least = 0x40000000;
          continue;
        }
        if (fold === 2) {
          foldUnit(units[i--]!);
          continue;
        }
        if (fold === 1) return this.#blocksLetters(units, count);
      }
      // Behind a letter neither a letter nor anything: a word is complete.
      if (letters > 0) {
        const spread = Math.imul(word, 0x85ebca6b);
        const bits = filter[spread >>> shift]!;
        if (((bits >>> spread) & (bits >>> (spread >>> 5)) & 1) !== 0 && hasHash(this.data.words, word)) return true;
        phrase = whole;
        whole = (Math.imul(whole, 0x9e3779b1) + 32) | 0;
        letters = 0;
        word = 0;
      }
      if (i < count) continue;
      const spread = Math.imul(phrase, 0x85ebca6b);
      const bits = filter[spread >>> shift]!;
      return ((bits >>> spread) & (bits >>> (spread >>> 5)) & 1) !== 0 && hasHash(this.data.words, phrase);
    }
  }

  /** Whether a text is blocked, after Unicode normalisation form C. */
  blocksText(text: string): boolean {
    const normal = toNFC(text);
    const units = this.#reserve(normal.length);
    for (let i = 0; i < normal.length; i++) units[i] = normal.charCodeAt(i);
    return this.blocks(units, normal.length);
  }

  /** `blocks` without the units that count for nothing: few texts have one. */
  #blocksLetters(units: Int32Array, count: number): boolean {
    // It may be the units' own array, which is then written behind where it is read.
    const kept = this.#reserve(count);
    let letters = 0;
    for (let i = 0; i < count; i++) if (foldUnit(units[i]!) !== SKIPPED) kept[letters++] = units[i]!;
    return this.blocks(kept, letters);
  }

  /** Whether a head of fewer than five letters, which only lists with shorter parts have, ends with a unit. */
  #endsShortHead(units: Int32Array, end: number, letters: number): boolean {
    const most = Math.min(letters, HEAD_UNITS - 1);
    for (let length = this.#least; length <= most; length++) {
      let hash = 0;
      for (let i = end - length + 1; i <= end; i++) hash = (Math.imul(hash, HASH_BASE) + this.#folds[units[i]!]!) | 0;
      if (hasHash(this.data.heads, hash)) return true;
    }
    return false;
  }

  /** Whether a word has a blocked part, of any length, from any letter on. */
  #hasPart(units: Int32Array, count: number): boolean {
    const { parts, shortestPart, longestPart } = this.data;
    for (let from = 0; from < count; from++) {
      let hash = 0;
      let letters = 0;
      for (let i = from; i < count && letters < longestPart; i++) {
        const fold = foldUnit(units[i]!);
        // A text with units that count for nothing comes again without them.
        if (fold <= SKIPPED) break;
        hash = (Math.imul(hash, HASH_BASE) + fold) | 0;
        letters++;
        if (letters >= shortestPart && hasHash(parts, hash)) return true;
      }
    }
    return false;
  }

  #reserve(units: number): Int32Array {
    if (this.#scratch.length < units) this.#scratch = new Int32Array(2 * units);
    return this.#scratch;
  }
}
