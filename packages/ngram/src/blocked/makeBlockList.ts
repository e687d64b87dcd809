import { ArgumentError } from '../PhonyError.ts';
import { type BlockListData, HEAD_UNITS, LONGEST_PART, SHORTEST_PART } from './BlockListData.ts';
import { blockHash } from './blockHash.ts';
import { foldText } from './foldText.ts';

/** What is to be blocked, in any spelling: case, diacritics and punctuation do not matter. */
export interface BlockListEntries {
  /** Words, blocked wherever they stand as a word, and phrases of several words, blocked where they are the whole value. */
  readonly words?: Iterable<string> | undefined;
  /** Parts of words, blocked wherever they stand: 2 to 64 letters. Take long ones: `'ass'` is in `'Cassandra'`. */
  readonly parts?: Iterable<string> | undefined;
}

/**
 * The block list of words and of parts of words. The same entries, in any order and spelling, give the same list.
 * @param place who asks, for errors
 * @throws ArgumentError `INVALID_BLOCK_LIST` with the entry
 */
export function makeBlockList(entries: BlockListEntries, place = 'makeBlockList'): BlockListData {
  const words = new Set<number>();
  for (const entry of list(place, 'words', entries.words)) words.add(blockHash(foldWord(place, 'words', entry)));
  const parts = new Set<number>();
  const heads = new Set<number>();
  let shortestPart = LONGEST_PART + 1;
  let longestPart = 0;
  for (const entry of list(place, 'parts', entries.parts)) {
    const part = foldWord(place, 'parts', entry);
    if (part.includes(' ')) throw refused(place, 'parts', entry, 'is of several words; a part is within one word');
    if (part.length < SHORTEST_PART || part.length > LONGEST_PART) {
      throw refused(
        place,
        'parts',
        entry,
        `counts ${part.length} of letters and digits; a part has ${SHORTEST_PART} to ${LONGEST_PART}, what is shorter or longer is a word`,
      );
    }
    parts.add(blockHash(part));
    heads.add(blockHash(part.slice(0, HEAD_UNITS)));
    shortestPart = Math.min(shortestPart, part.length);
    longestPart = Math.max(longestPart, part.length);
  }
  return {
    words: Uint32Array.from(words).sort(),
    parts: Uint32Array.from(parts).sort(),
    heads: Uint32Array.from(heads).sort(),
    shortestPart: longestPart === 0 ? 0 : shortestPart,
    longestPart,
  };
}

type Field = keyof BlockListEntries;

function list(place: string, field: Field, entries: Iterable<string> = []): Iterable<string> {
  // A text is a list of its letters: each of them would be blocked.
  if (typeof entries === 'object' && entries !== null && Symbol.iterator in entries) return entries;
  throw new ArgumentError(
    'INVALID_BLOCK_LIST',
    `${place}: ${field} is ${JSON.stringify(entries)}; it must be a list of texts`,
  );
}

function foldWord(place: string, field: Field, entry: string): string {
  if (typeof entry !== 'string') throw refused(place, field, entry, 'is no text');
  const folded = foldText(entry);
  if (folded === '')
    throw refused(place, field, entry, 'has no letter and no digit that could be blocked; leave it out');
  return folded;
}

function refused(place: string, field: Field, entry: unknown, why: string): ArgumentError {
  return new ArgumentError('INVALID_BLOCK_LIST', `${place}: ${JSON.stringify(entry)} in ${field} ${why}`, {
    details: { field, entry },
  });
}
