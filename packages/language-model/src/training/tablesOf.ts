import {
  type CountTrie,
  type HybridTables,
  keepWordBoundaries,
  makeHybridTables,
  makeTables,
  type NGramCounts,
  type SizeLimit,
  type Smoothing,
} from '@phonyland/ngram';
import type { ModelContent } from '../model/ModelContent.ts';

/** The tables of a model, and the spellings of a hybrid one. */
export type TrainedTables = Pick<ModelContent, 'tables' | 'spellings'>;

/**
 * The tables of counts, whatever their tokenizer.
 * @param trie the counts, finished
 */
export function tablesOf(
  counts: NGramCounts,
  trie: CountTrie,
  smoothing: Smoothing,
  limit?: SizeLimit<TrainedTables>,
): TrainedTables {
  const { type } = counts.tokenizer.settings;
  if (type === 'hybrid') {
    const tablesIn = ({ words, spellings }: HybridTables): TrainedTables => ({ tables: words, spellings });
    return tablesIn(
      makeHybridTables(counts, smoothing, limit && { ...limit, bytesOf: (hybrid) => limit.bytesOf(tablesIn(hybrid)) }),
    );
  }
  const adjust = type === 'word' ? keepWordBoundaries : undefined;
  return {
    tables: makeTables(trie, {
      smoothing,
      adjust,
      limit: limit && { ...limit, bytesOf: (tables) => limit.bytesOf({ tables }) },
    }),
  };
}
