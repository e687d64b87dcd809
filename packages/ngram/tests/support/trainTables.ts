import type { ModelTables } from '../../src/automaton/ModelTables.ts';
import { NGramCounts } from '../../src/counts/NGramCounts.ts';
import { fitLengths } from '../../src/lengths/fitLengths.ts';
import type { Smoothing } from '../../src/smoothing/estimate.ts';
import type { TokenizerSettings } from '../../src/tokens/Tokenizer.ts';
import { makeTables } from '../../src/training/makeTables.ts';

export interface TrainingSettings {
  readonly order?: number;
  readonly smoothing?: Smoothing;
  readonly tokenizer?: TokenizerSettings['type'] | TokenizerSettings;
  /** Instead of the hard maximum length that training would set. */
  readonly maxTokens?: number;
  /** `'fitted'`: to the lengths of the rows, the default of smoothed models; `'flat'`: every walk is kept. */
  readonly acceptances?: 'fitted' | 'flat';
}

/** Trains as the layers above do: rows with or without a weight, repeated rows passed as such. */
export function trainTables(
  rows: readonly (string | readonly [text: string, weight: number])[],
  settings: TrainingSettings = {},
): ModelTables {
  const { order = 3, smoothing = 'kneser-ney', tokenizer = 'character', maxTokens } = settings;
  const { acceptances = smoothing === 'none' ? 'flat' : 'fitted' } = settings;
  const counts = new NGramCounts(order, tokenizer);
  const seen = new Set<string>();
  for (const row of rows) {
    const [text, weight] = typeof row === 'string' ? [row, 1] : row;
    counts.add(text, weight, seen.has(text));
    seen.add(text);
  }
  const trie = counts.finish();
  const made = makeTables(trie, { smoothing });
  const tables = { ...made, maxTokens: maxTokens ?? made.maxTokens };
  if (acceptances === 'flat') return { ...tables, acceptances: new Uint16Array(0) };
  // The lengths were fitted to the maximum that training sets.
  if (maxTokens === undefined && smoothing !== 'none') return made;
  return fitLengths(
    tables,
    trie.sizes.map((weight) => weight / trie.weight),
    trie.rows,
  );
}
