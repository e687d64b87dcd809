import {
  ArgumentError,
  type BlockListData,
  checkWeight,
  compareCodePoints,
  FingerprintFilter,
  FingerprintSet,
  fingerprintText,
  isWellFormed,
  mergeBlockLists,
  NGramCounts,
  PhonyError,
  type SizeLimit,
  splitSentences,
  toNFC,
} from '@phonyland/ngram';
import { encodeModel } from '../format/encodeModel.ts';
import { LanguageModel } from '../model/LanguageModel.ts';
import type { KeptRow, ModelContent } from '../model/ModelContent.ts';
import { ALGORITHM, STATED_FIELDS } from '../model/ModelMetadata.ts';
import { chooseOrder, FOLDS, MOST_COMPARED, type OrderChoice, ordersToTry } from './chooseOrder.ts';
import { MIXED_ROWS_SHOWN, type MixedRow, mixesScripts } from './mixesScripts.ts';
import { RowSample } from './RowSample.ts';
import { type ResolvedTrainingOptions, resolveTrainingOptions, type TrainingOptions } from './TrainingOptions.ts';
import type { TrainingReport } from './TrainingReport.ts';
import { type TrainedTables, tablesOf } from './tablesOf.ts';

/** Rows of ASCII alone are of one script. */
const NOT_ASCII = /[^\0-\x7f]/;

/**
 * A training in progress: `add` rows, one by one, then `finish`. Rows are counted and let go (a mergeable training
 * keeps them), so memory grows with the number of different n-grams and 12 bytes for each different row. With order
 * `'auto'` n-grams are counted up to the highest order that is tried, and up to 40,000 rows are kept to compare the
 * orders on.
 */
export class Trainer {
  readonly #options: ResolvedTrainingOptions;
  readonly #counts: NGramCounts;
  readonly #seen = new FingerprintSet();
  /** How many rows were added, the same one again counted again. */
  #added = 0;
  #mixed = 0;
  readonly #mixedRows: MixedRow[] = [];
  readonly #kept: Map<string, number> | undefined;
  readonly #sample: RowSample | undefined;
  #report: TrainingReport | undefined;
  /** The n-grams of the largest model whose size was told. */
  #largest = 0;
  readonly #print = new Int32Array(2);
  /** How many paragraphs had each number of sentences. */
  readonly #paragraphs: number[] = [];
  #blocked: BlockListData | undefined;

  /** @throws ArgumentError for options that do not fit (see `resolveTrainingOptions`) */
  constructor(options: TrainingOptions = {}) {
    this.#options = resolveTrainingOptions(options);
    const { order, tokenizer, minSupport } = this.#options;
    const type = typeof tokenizer === 'string' ? tokenizer : tokenizer.type;
    this.#counts = new NGramCounts(order === 'auto' ? ordersToTry(type)[1] : order, tokenizer, minSupport);
    this.#sample = order === 'auto' ? new RowSample(MOST_COMPARED) : undefined;
    this.#kept = this.#options.mergeable ? new Map() : undefined;
    this.#blocked = this.#options.blocked;
  }

  /** How many different rows were added. */
  get rows(): number {
    return this.#counts.rows;
  }

  /** What the last `finish` tells beside its model; undefined before it. */
  get report(): TrainingReport | undefined {
    return this.#report;
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
    this.#added++;
    if (fresh && NOT_ASCII.test(row) && mixesScripts(row)) this.#noteMixed(row);
    if (fresh) this.#sample?.add(row, this.#print[0]!, this.#print[1]!);
    this.#kept?.set(row, (this.#kept.get(row) ?? 0) + weight);
  }

  /**
   * Adds the sentences of a paragraph, each as a row, and remembers how many they are. White space within them becomes
   * single spaces.
   * @param weight of each sentence
   * @throws ArgumentError as `add`
   */
  addParagraph(text: string, weight = 1): void {
    const sentences = splitSentences(text).map((sentence) => sentence.replace(/\s+/gu, ' '));
    // A blank paragraph fails as a blank row does. What is wrong with a sentence is wrong with the first: nothing is
    // half added.
    if (sentences.length === 0) sentences.push('');
    if (!isWellFormed(text)) this.add(text, weight);
    for (const sentence of sentences) this.add(sentence, weight);
    this.countParagraphs(sentences.length, 1);
  }

  /** Remembers that so many paragraphs had a number of sentences. */
  countParagraphs(sentences: number, count: number): void {
    this.#paragraphs[sentences] = (this.#paragraphs[sentences] ?? 0) + count;
  }

  /** Blocks what a list does, beside what is blocked already. */
  block(list: BlockListData): void {
    this.#blocked = this.#blocked === undefined ? list : mergeBlockLists([this.#blocked, list]);
  }

  /**
   * The model of all rows.
   * @throws PhonyError `NO_ROWS` when none was added; `SUPPORT_TOO_HIGH`, `MAX_BYTES_TOO_SMALL` when the options leave
   *   no model
   */
  finish(): LanguageModel {
    if (this.rows === 0) {
      throw new PhonyError('NO_ROWS', 'a model cannot be trained from nothing; give at least one row');
    }
    const { name, locale, metadata } = this.#options;
    const orderChoice = this.#sample === undefined ? null : this.#chooseOrder(this.#sample);
    const order = orderChoice?.order ?? this.#counts.order;
    const smoothing = orderChoice?.smoothing ?? this.#options.smoothing!;
    const counts = order < this.#counts.order ? this.#counts.upTo(order) : this.#counts;
    const trie = counts.finish();
    const rest: Omit<ModelContent, 'tables' | 'spellings'> = {
      metadata: {
        name,
        locale,
        algorithm: ALGORITHM,
        order,
        smoothing,
        tokenizer: counts.tokenizer.settings,
        rows: trie.rows,
        weight: trie.weight,
        ...Object.fromEntries(
          STATED_FIELDS.flatMap((field) => (metadata[field] === undefined ? [] : [[field, metadata[field]]])),
        ),
      },
      lengths: trie.lengths,
      ...this.#knownParagraphs(),
      ...(this.#blocked && { blocked: this.#blocked }),
      originals: this.#options.originals ? FingerprintFilter.from(this.#seen.finish()).data : null,
      rows: this.#kept === undefined ? null : sortedRows(this.#kept),
    };
    const limit = this.#limit(rest);
    const tables = tablesOf(counts, trie, smoothing, limit);
    const model = new LanguageModel({ ...rest, ...tables });
    const kept = tables.tables.tokens.length;
    // A hybrid model's n-grams are not those of the trie: rare words are one in them.
    const whole = tables.spellings === undefined ? trie.levels.reduce((sum, { size }) => sum + size, 0) : kept;
    const counted = Math.max(whole, this.#largest);
    this.#report = {
      order,
      smoothing,
      orderChoice,
      ngrams: { counted, kept },
      mixedScripts: { count: this.#mixed, first: [...this.#mixedRows] },
    };
    this.#options.onReport?.(this.#report);
    return model;
  }

  #noteMixed(text: string): void {
    this.#mixed++;
    if (this.#mixedRows.length < MIXED_ROWS_SHOWN) this.#mixedRows.push({ row: this.#added, text });
  }

  /** How many paragraphs had each number of sentences, as far as enough had it to tell. */
  #knownParagraphs(): Pick<ModelContent, 'paragraphs'> {
    const { minSupport } = this.#options;
    const paragraphs = Array.from(this.#paragraphs, (count = 0) => (count < minSupport ? 0 : count));
    return paragraphs.some((count) => count > 0) ? { paragraphs } : {};
  }

  #chooseOrder(sample: RowSample): OrderChoice {
    const { tokenizer, defaultOrder, smoothing } = this.#options;
    return chooseOrder(sample.finish(FOLDS), { tokenizer, otherwise: defaultOrder, smoothing });
  }

  /** The limit on the file's size; undefined without limit. */
  #limit(rest: Omit<ModelContent, 'tables' | 'spellings'>): SizeLimit<TrainedTables> | undefined {
    const { maxBytes } = this.#options;
    this.#largest = 0;
    if (maxBytes === undefined) return undefined;
    const prints = rest.originals?.slots.length;
    return {
      maxBytes,
      bytesOf: (candidate) => {
        this.#largest = Math.max(this.#largest, candidate.tables.tokens.length);
        return encodeModel({ ...rest, ...candidate }).length;
      },
      ...(prints === undefined
        ? {}
        : {
            wayOut: `leave out the fingerprints of originals, ${prints} bytes of it (originals: false, --no-originals)`,
          }),
    };
  }
}

function sortedRows(kept: ReadonlyMap<string, number>): KeptRow[] {
  return Array.from(kept).sort(([a], [b]) => compareCodePoints(a, b));
}
