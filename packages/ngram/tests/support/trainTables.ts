import { buildTables } from '../../src/automaton/buildTables.ts';
import type { ModelTables } from '../../src/automaton/ModelTables.ts';
import { NGramCounts } from '../../src/counts/NGramCounts.ts';
import { estimate, type Smoothing } from '../../src/smoothing/estimate.ts';
import type { TokenizerSettings } from '../../src/tokens/Tokenizer.ts';

export interface TrainingSettings {
  readonly order?: number;
  readonly smoothing?: Smoothing;
  readonly tokenizer?: TokenizerSettings['type'] | TokenizerSettings;
  /** Instead of the hard maximum length that training would set. */
  readonly maxLength?: number;
}

/** Trains as the layers above do: rows with or without a weight, repeated rows passed as such. */
export function trainTables(
  rows: readonly (string | readonly [text: string, weight: number])[],
  { order = 3, smoothing = 'kneser-ney', tokenizer = 'character', maxLength }: TrainingSettings = {},
): ModelTables {
  const counts = new NGramCounts(order, tokenizer);
  const seen = new Set<string>();
  for (const row of rows) {
    const [text, weight] = typeof row === 'string' ? [row, 1] : row;
    counts.add(text, weight, seen.has(text));
    seen.add(text);
  }
  const trie = counts.finish();
  const tables = buildTables(trie, estimate(trie, smoothing));
  return maxLength === undefined ? tables : { ...tables, maxLength };
}
