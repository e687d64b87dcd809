import { foldText } from '@phonyland/language-model';
import type { BlockList } from '../blocklists/blockListOf.ts';
import type { Recipe } from '../recipes/Recipe.ts';
import type { DataRow } from './readDataFile.ts';

/**
 * The entries of a block list that a model can spell at all: each entry costs four bytes in every file that carries it. Of letters,
 * a model puts next to each other only what stood so in some row (see `tighten`), so an entry with another pair never comes.
 * Where tokens follow each other freely, everything made of known letters may.
 */
export function spellableEntries(
  list: BlockList,
  { tokenizer, free = false }: Recipe,
  samples: readonly DataRow[],
): BlockList {
  const known = new Set<string>();
  const byLetter = free && tokenizer === 'character';
  for (const [value] of samples) {
    for (const unit of byLetter ? foldText(value) : pairsOf(value)) known.add(unit);
  }
  const spellable = (entry: string): boolean =>
    [...(byLetter ? foldText(entry) : pairsOf(entry))].every((unit) => known.has(unit));
  return { words: list.words.filter(spellable), parts: list.parts.filter(spellable) };
}

/** The pairs of letters within the words of a text; of a word of one letter, itself. */
function pairsOf(text: string): readonly string[] {
  return foldText(text)
    .split(' ')
    .flatMap((word) => {
      const letters = Array.from(word);
      return letters.length === 1 ? letters : letters.slice(1).map((letter, i) => letters[i]! + letter);
    });
}
