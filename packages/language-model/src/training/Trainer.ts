import {
  ArgumentError,
  buildTables,
  checkWeight,
  compareCodePoints,
  estimate,
  FingerprintFilter,
  FingerprintSet,
  fingerprintText,
  isWellFormed,
  NGramCounts,
  PhonyError,
  toNFC,
} from '@phonyland/ngram';
import { LanguageModel } from '../model/LanguageModel.ts';
import type { KeptRow } from '../model/ModelContent.ts';
import { ALGORITHM, STATED_FIELDS } from '../model/ModelMetadata.ts';
import { type ResolvedTrainingOptions, resolveTrainingOptions, type TrainingOptions } from './TrainingOptions.ts';

/**
 * A training in progress: `add` rows, one by one, then `finish`. Rows are counted and let go (a mergeable training keeps
 * them), so memory grows with the number of different n-grams and 12 bytes for each different row.
 */
export class Trainer {
  readonly #options: ResolvedTrainingOptions;
  readonly #counts: NGramCounts;
  readonly #seen = new FingerprintSet();
  readonly #kept: Map<string, number> | undefined;
  readonly #print = new Int32Array(2);

  /** @throws ArgumentError for options that do not fit (see `resolveTrainingOptions`) */
  constructor(options: TrainingOptions = {}) {
    this.#options = resolveTrainingOptions(options);
    this.#counts = new NGramCounts(this.#options.order, this.#options.tokenizer);
    this.#kept = this.#options.mergeable ? new Map() : undefined;
  }

  /** How many different rows were added. */
  get rows(): number {
    return this.#counts.rows;
  }

  /**
   * Adds a row. A row that came before adds its weight, as if it had come once with the sum.
   * @throws ArgumentError `EMPTY_ROW`, `INVALID_WEIGHT`, `INVALID_TEXT`
   */
  add(text: string, weight = 1): void {
    if (!isWellFormed(text)) {
      throw new ArgumentError(
        'INVALID_TEXT',
        `${JSON.stringify(text.slice(0, 40))} holds half of a surrogate pair: it is no Unicode text and no file could hold it`,
      );
    }
    checkWeight(text, weight);
    const row = toNFC(text);
    fingerprintText(row, this.#print);
    const fresh = row !== '' && this.#seen.add(this.#print[0]!, this.#print[1]!);
    this.#counts.add(row, weight, !fresh);
    this.#kept?.set(row, (this.#kept.get(row) ?? 0) + weight);
  }

  /**
   * The model of all rows.
   * @throws PhonyError `NO_ROWS` when none was added
   */
  finish(): LanguageModel {
    if (this.rows === 0) {
      throw new PhonyError('NO_ROWS', 'a model cannot be trained from nothing; give at least one row');
    }
    const { name, locale, order, smoothing, originals, metadata } = this.#options;
    const trie = this.#counts.finish();
    return new LanguageModel({
      metadata: {
        name,
        locale,
        algorithm: ALGORITHM,
        order,
        smoothing,
        tokenizer: this.#counts.tokenizer.settings,
        rows: trie.rows,
        weight: trie.weight,
        ...Object.fromEntries(
          STATED_FIELDS.flatMap((field) => (metadata[field] === undefined ? [] : [[field, metadata[field]]])),
        ),
      },
      tables: buildTables(trie, estimate(trie, smoothing)),
      lengths: trie.lengths,
      originals: originals ? FingerprintFilter.from(this.#seen.finish()).data : null,
      rows: this.#kept === undefined ? null : sortedRows(this.#kept),
    });
  }
}

function sortedRows(kept: ReadonlyMap<string, number>): KeptRow[] {
  return Array.from(kept).sort(([a], [b]) => compareCodePoints(a, b));
}
