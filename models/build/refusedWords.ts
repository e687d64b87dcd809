import { type BlockList, blockListOf } from '../blocklists/blockListOf.ts';
import type { Recipe } from '../recipes/Recipe.ts';
import type { DataRow } from './readDataFile.ts';
import { spellableEntries } from './spellableEntries.ts';

/**
 * All that a recipe's model refuses: its block lists as far as it can spell them, and beginnings that are no value.
 * @param never what it refuses beside them: names of listed companies
 */
export function refusedWords(recipe: Recipe, samples: readonly DataRow[], never: readonly string[] = []): BlockList {
  const { words, parts } = spellableEntries(blockListOf(recipe.blocked), recipe, samples);
  return { words: [...new Set([...words, ...never, ...danglingParticles(recipe, samples)])], parts };
}

/** What rows begin with that is nothing by itself: `van den`. A model of letters, which sees four of them, would end there. */
function danglingParticles({ cleaning, tokenizer }: Recipe, samples: readonly DataRow[]): readonly string[] {
  const { particles = [] } = cleaning;
  if (tokenizer !== 'character' || particles.length === 0) return [];
  const rows = new Set(samples.map(([row]) => row));
  const dangling = new Set<string>();
  for (const row of rows) {
    const words = row.split(' ');
    for (let count = 1; count < words.length && particles.includes(words[count - 1]!.toLowerCase()); count++) {
      // A word alone would be refused wherever it stands.
      if (count === 1) continue;
      const beginning = words.slice(0, count).join(' ');
      if (!rows.has(beginning)) dangling.add(beginning);
    }
  }
  return [...dangling].sort();
}
