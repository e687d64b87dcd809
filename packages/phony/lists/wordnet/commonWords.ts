import type { BlockList } from '../../../../models/blocklists/blockListOf.ts';
import type { Part, WordNet } from './WordNet.ts';

const PARTS: readonly Part[] = ['noun', 'verb', 'adj', 'adv'];

/**
 * The words of a part of speech that are tagged most often in WordNet's concordance texts, in alphabetical order: single words of 3 to
 * 12 lower-case letters that are this part of speech in at least half of the places, are written small in their first sense, stand on no
 * block list and were not left out in review. Of equally frequent words those with more senses come first.
 */
export function commonWords(
  wordNet: WordNet,
  part: Part,
  count: number,
  blocked: BlockList,
  leftOut: ReadonlySet<string>,
): readonly string[] {
  const counts = wordNet.counts(part);
  const others = PARTS.filter((other) => other !== part).map((other) => wordNet.counts(other));
  const senses = wordNet.senseNumbers(part);
  const rows = [...counts].filter(([word, times]) => {
    if (times === 0 || !/^[a-z]{3,12}$/.test(word) || leftOut.has(word)) return false;
    if (blocked.words.includes(word) || blocked.parts.some((text) => word.includes(text))) return false;
    const elsewhere = others.reduce((sum, other) => sum + (other.get(word) ?? 0), 0);
    return times >= elsewhere && wordNet.isSmall(part, word);
  });
  const first = rows.sort(
    ([a, countA], [b, countB]) => countB - countA || (senses.get(b) ?? 0) - (senses.get(a) ?? 0) || (a < b ? -1 : 1),
  );
  if (first.length < count) throw new Error(`WordNet has ${first.length} such words, not ${count}`);
  return first
    .slice(0, count)
    .map(([word]) => word)
    .sort();
}
