import { NGramCounts } from '../../src/counts/NGramCounts.ts';
import type { HybridTables } from '../../src/hybrid/HybridTables.ts';
import { makeHybridTables } from '../../src/hybrid/makeHybridTables.ts';
import type { Smoothing } from '../../src/smoothing/estimate.ts';
import type { TokenizerSettings } from '../../src/tokens/Tokenizer.ts';

export interface HybridSettings extends Omit<TokenizerSettings, 'type'> {
  readonly order?: number;
  readonly smoothing?: Smoothing;
}

/** The counts of rows as a hybrid tokenizer cuts them. */
export function countHybrid(
  rows: readonly (string | readonly [text: string, weight: number])[],
  { order = 3, unit = 'codePoint', minCount = 3 }: HybridSettings = {},
): NGramCounts {
  const counts = new NGramCounts(order, { type: 'hybrid', unit, minCount });
  const seen = new Set<string>();
  for (const row of rows) {
    const [text, weight] = typeof row === 'string' ? [row, 1] : row;
    counts.add(text, weight, seen.has(text));
    seen.add(text);
  }
  return counts;
}

/** Trains a hybrid model as the layers above do. */
export function trainHybrid(
  rows: readonly (string | readonly [text: string, weight: number])[],
  settings: HybridSettings = {},
): HybridTables {
  return makeHybridTables(countHybrid(rows, settings), settings.smoothing ?? 'kneser-ney');
}
