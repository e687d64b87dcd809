import { NGramCounts, type Smoothing, type TokenizerSettings, type TokenizerType } from '@phonyland/ngram';
import { LanguageModel } from '../model/LanguageModel.ts';
import { ALGORITHM } from '../model/ModelMetadata.ts';
import { tablesOf } from './tablesOf.ts';

/** Into how many parts the rows are cut; each is held out once. */
export const FOLDS = 3;
/** So many different rows are compared at most. */
export const MOST_COMPARED = 20_000;
/** Fewer different rows than these tell nothing: then the order is the default. */
export const FEWEST_COMPARED = 30;
/** Nats per token that a higher order has to gain over a lower one: each order about doubles the file. */
export const WORTH_AN_ORDER = 0.005;

/** How a kind of model fared on rows that it had not seen. */
export interface OrderCandidate {
  readonly order: number;
  readonly smoothing: Smoothing;
  /** Mean nats per token, the end of each row included, to six places. */
  readonly loss: number;
}

/** Which order was chosen, and why. */
export interface OrderChoice {
  readonly order: number;
  readonly smoothing: Smoothing;
  /**
   * How many different rows were held out, each once; 0 when there were too few to compare anything: then the default
   * is chosen.
   */
  readonly compared: number;
  /** All that was tried, in this order. */
  readonly candidates: readonly OrderCandidate[];
}

/** What is to be chosen among. */
export interface OrderQuestion {
  readonly tokenizer: TokenizerType | TokenizerSettings;
  /** The default order, of rows too few to compare. */
  readonly otherwise: number;
  /** The only smoothing to try; undefined for both. */
  readonly smoothing: Smoothing | undefined;
}

/** The orders that are tried, from the first to the last. */
export function ordersToTry(type: TokenizerType): [first: number, last: number] {
  return type === 'character' ? [2, 8] : [1, 5];
}

/**
 * Chooses order and smoothing by cross-validation: each part of the rows in turn is judged by models of the others. The
 * loss is the mean of negative log probabilities per token over all different rows, weights left out. Chosen is the
 * lowest order that is within `WORTH_AN_ORDER` of the best, and of its smoothings the better; orders are tried until
 * two in a row were worse than those before them.
 *
 * Rows that no model of the others can give, whatever its order, since they have a token that the others do not have,
 * are left out. Without smoothing an order is a candidate only when it gives all other rows; when only that is asked
 * for and no order does, the lowest is chosen.
 * @param parts the rows, all different, in `FOLDS` parts
 */
export function chooseOrder(
  parts: readonly (readonly string[])[],
  { tokenizer, otherwise, smoothing }: OrderQuestion,
): OrderChoice {
  const rows = parts.flat();
  const { tokenize, settings } = new NGramCounts(1, tokenizer).tokenizer;
  const [first, last] = ordersToTry(settings.type);
  const sizes = rows.map((row) => tokenize(row).length + 1);
  const judge = new Judge(parts, tokenizer);
  const trials: { order: number; smoothing: Smoothing; nats: Float64Array }[] = [];
  let plain = smoothing !== 'kneser-ney';
  let given = Array.from(rows.keys());
  let compare: () => OrderCandidate[] = () => [];
  let worse = 0;
  for (let order = first; rows.length >= FEWEST_COMPARED && order <= last && worse < 2; order++) {
    const best = Math.min(...compare().map(({ loss }) => loss));
    const smoothed = judge.natsOf(order, 'kneser-ney');
    given = given.filter((row) => smoothed[row]! < Number.POSITIVE_INFINITY);
    if (smoothing !== 'none') trials.push({ order, smoothing: 'kneser-ney', nats: smoothed });
    if (plain) {
      const nats = judge.natsOf(order, 'none');
      // What a lower order cannot give, a higher one cannot either.
      plain = given.every((row) => nats[row]! < Number.POSITIVE_INFINITY);
      if (plain) trials.push({ order, smoothing: 'none', nats });
    }
    compare = () =>
      trials.map((trial) => ({
        order: trial.order,
        smoothing: trial.smoothing,
        loss: meanOf(trial.nats, sizes, given),
      }));
    const now = compare().filter((candidate) => candidate.order === order);
    if (now.length === 0) break;
    worse = Math.min(...now.map(({ loss }) => loss)) > best ? worse + 1 : 0;
  }
  const candidates = given.length === 0 ? [] : compare();
  const compared = rows.length >= FEWEST_COMPARED ? given.length : 0;
  if (candidates.length === 0) {
    return { order: compared === 0 ? otherwise : first, smoothing: smoothing ?? 'kneser-ney', compared, candidates };
  }
  const bound = Math.min(...candidates.map(({ loss }) => loss)) + WORTH_AN_ORDER;
  const lowest = candidates.find(({ loss }) => loss <= bound)!.order;
  const chosen = candidates.filter(({ order }) => order === lowest).reduce((a, b) => (b.loss < a.loss ? b : a));
  return { order: chosen.order, smoothing: chosen.smoothing, compared, candidates };
}

/** Judges each row by a model of the parts that it is not in. */
class Judge {
  readonly #parts: readonly (readonly string[])[];
  readonly #tokenizer: TokenizerType | TokenizerSettings;
  #counted: { order: number; counts: NGramCounts[] } | undefined;

  constructor(parts: readonly (readonly string[])[], tokenizer: TokenizerType | TokenizerSettings) {
    this.#parts = parts;
    this.#tokenizer = tokenizer;
  }

  /** The negative log probability of each row, ∞ for what the model never gives. */
  natsOf(order: number, smoothing: Smoothing): Float64Array {
    const counts = this.#countsOf(order);
    return Float64Array.from(
      this.#parts.flatMap((part, held) => {
        if (counts[held]!.rows === 0) return part.map(() => Number.POSITIVE_INFINITY);
        const model = modelOf(counts[held]!, smoothing);
        return part.map((row) => -model.logProbability(row));
      }),
    );
  }

  /** For each part the counts of all others. */
  #countsOf(order: number): NGramCounts[] {
    if (this.#counted?.order !== order) {
      const counts = this.#parts.map((_part, held) => {
        const others = new NGramCounts(order, this.#tokenizer);
        this.#parts.forEach((rows, part) => {
          if (part !== held) for (const row of rows) others.add(row);
        });
        return others;
      });
      this.#counted = { order, counts };
    }
    return this.#counted.counts;
  }
}

function modelOf(counts: NGramCounts, smoothing: Smoothing): LanguageModel {
  const { order, rows, weight } = counts;
  const tokenizer = counts.tokenizer.settings;
  const metadata = { name: 'fold', locale: 'und', algorithm: ALGORITHM, order, smoothing, tokenizer, rows, weight };
  return new LanguageModel({
    metadata,
    ...tablesOf(counts, counts.finish(), smoothing),
    lengths: [],
    originals: null,
    rows: null,
  });
}

/** To six places, so that engines whose logarithms differ in the last digit agree. */
function meanOf(nats: Float64Array, sizes: readonly number[], rows: readonly number[]): number {
  let sum = 0;
  let tokens = 0;
  for (const row of rows) {
    sum += nats[row]!;
    tokens += sizes[row]!;
  }
  return Math.round((sum / tokens) * 1e6) / 1e6;
}
