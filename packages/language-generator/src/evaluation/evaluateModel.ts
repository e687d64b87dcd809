import { ArgumentError, LanguageModel, PhonyError, RandomStream } from '@phonyland/language-model';
import { Root, type Seed } from '../root/Root.ts';
import { type ClassifierTest, classifierTest } from './classifierTest.ts';
import { drawnValues } from './drawnValues.ts';
import { type HeldOutLoss, heldOutLoss } from './heldOutLoss.ts';
import { type LengthComparison, lengthComparison } from './lengthComparison.ts';
import { NearestRow } from './NearestRow.ts';
import { type NearestDistances, nearestDistances } from './nearestDistances.ts';
import { type Novelty, novelty } from './novelty.ts';
import { novelValues } from './novelValues.ts';
import { originalTest } from './originalTest.ts';

const DEFAULT_DRAWS = 1_000_000;
const DEFAULT_SEED = '1';
/** Texts whose nearest row is searched. */
const MEASURED = 1000;
/** Enough for the classifier. */
const NOVEL_VALUES = 2000;
/** A model takes one new row in 256 for a training row: this share is no accident. */
const MOST_TRAINED = 0.05;

/** How a model is evaluated. */
export interface EvaluationOptions {
  /** How many values are drawn for novelty and lengths: 1..2^32 − 1; default 1,000,000. */
  readonly draws?: number | undefined;
  /** Of the values and of every shuffle; default `'1'`. */
  readonly seed?: Seed | undefined;
  /** The rows that the model was trained on; default: those that a mergeable model keeps. */
  readonly training?: Iterable<string> | undefined;
}

/** What a reader of an evaluation must know. */
export interface EvaluationWarning {
  /**
   * - `TRAINED_ON_HELD_OUT`: more than a twentieth of the held-out rows are training rows: the figures flatter.
   * - `IMPOSSIBLE_ROWS`: the loss leaves out rows that the model never gives, so it is no measure of all rows.
   * - `OTHER_TRAINING_ROWS`: the model does not know all the training rows that were given.
   */
  readonly code: 'TRAINED_ON_HELD_OUT' | 'IMPOSSIBLE_ROWS' | 'OTHER_TRAINING_ROWS';
  readonly message: string;
}

/** How good a model is: plain data, the same for the same model, rows and options. */
export interface Evaluation {
  readonly seed: Seed;
  readonly warnings: readonly EvaluationWarning[];
  readonly loss: HeldOutLoss;
  readonly novelty: Novelty;
  /** How near new values come to rows. */
  readonly nearest: {
    /** Whose rows: the training rows where they are known, else the held-out rows. */
    readonly reference: 'training' | 'held-out';
    /** Of up to 1,000 different new values; null when the model gives none. */
    readonly values: NearestDistances | null;
    /**
     * Of the first 1,000 held-out rows that are no training rows, as a yardstick; null when there are none, or when the
     * held-out rows are the reference themselves.
     */
    readonly heldOut: NearestDistances | null;
  };
  /** Of new values against held-out rows that are no training rows. */
  readonly classifier: ClassifierTest;
  readonly lengths: LengthComparison;
}

/**
 * Evaluates a model on rows that it was not trained on: how well it foretells them, how new its values are, how near they
 * come to training rows, whether a classifier tells them from real rows, and whether they have the right length. Takes some
 * seconds with the default number of draws.
 * @throws ArgumentError `INVALID_MODEL`, `INVALID_ROWS`, `INVALID_COUNT`, `INVALID_SEED`; PhonyError `NO_ROWS` without
 *   held-out rows
 */
export function evaluateModel(
  model: LanguageModel,
  heldOut: Iterable<string>,
  options: EvaluationOptions = {},
): Evaluation {
  if (!(model instanceof LanguageModel)) {
    throw new ArgumentError('INVALID_MODEL', 'evaluateModel: the first argument is no model; give what loadModel gave');
  }
  const { draws = DEFAULT_DRAWS, seed = DEFAULT_SEED } = options;
  if (!Number.isInteger(draws) || draws < 1 || draws > 0xffffffff) {
    throw new ArgumentError(
      'INVALID_COUNT',
      `evaluateModel: draws is ${String(draws)}; it must be an integer from 1 to 4294967295`,
    );
  }
  const rows = rowsOf('the held-out rows', heldOut);
  const given = options.training === undefined ? undefined : rowsOf('training', options.training);
  const training = given ?? model.content.rows?.map(([text]) => text);
  const originals = originalTest(model, training);
  const random = new RandomStream(new Root({ seed }).streamKey('evaluation/shuffles'), 0, 0, 0, 0);

  const loss = heldOutLoss(model, rows, originals);
  const values = drawnValues(model, seed, draws);
  const novel = novelValues(model, seed, NOVEL_VALUES, originals);
  // Values that are training rows are left out of what follows; the rows that they are compared with must not hold any either.
  const unseen = rows.filter((row) => originals?.isOriginal(row) !== true);
  const search = new NearestRow(training ?? rows);
  return {
    seed,
    warnings: warningsOf(model, loss, given),
    loss,
    novelty: novelty(values, rows, originals),
    nearest: {
      reference: training === undefined ? 'held-out' : 'training',
      values: distancesOf(novel, search),
      heldOut: training === undefined ? null : distancesOf(unseen, search),
    },
    classifier: classifierTest(novel, unseen, random),
    lengths: lengthComparison(values, model.content.lengths),
  };
}

function distancesOf(texts: readonly string[], search: NearestRow): NearestDistances | null {
  return texts.length === 0 ? null : nearestDistances(texts.slice(0, MEASURED), search);
}

function rowsOf(what: string, rows: Iterable<string>): readonly string[] {
  const list = typeof rows === 'string' || typeof rows?.[Symbol.iterator] !== 'function' ? undefined : Array.from(rows);
  if (list === undefined || list.some((row) => typeof row !== 'string')) {
    throw new ArgumentError('INVALID_ROWS', `evaluateModel: ${what} must be an iterable of texts`);
  }
  if (list.length > 0) return list;
  throw new PhonyError('NO_ROWS', `evaluateModel: ${what} are none; give at least one`);
}

function warningsOf(
  model: LanguageModel,
  { rows, trainingRows, impossible }: HeldOutLoss,
  given: readonly string[] | undefined,
): EvaluationWarning[] {
  const warnings: EvaluationWarning[] = [];
  if (trainingRows !== null && trainingRows > rows * MOST_TRAINED) {
    warnings.push({
      code: 'TRAINED_ON_HELD_OUT',
      message: `${trainingRows} of the ${rows} held-out rows are training rows: the figures flatter; hold out rows that the model has not seen`,
    });
  }
  if (impossible > 0) {
    warnings.push({
      code: 'IMPOSSIBLE_ROWS',
      message: `the model never gives ${impossible} of the ${rows} held-out rows: the loss is that of the others`,
    });
  }
  const unknown = model.knowsOriginals ? (given ?? []).filter((row) => !model.isOriginal(row)).length : 0;
  if (unknown > 0) {
    warnings.push({
      code: 'OTHER_TRAINING_ROWS',
      message: `the model was not trained on ${unknown} of the ${given?.length} training rows that were given; give the file that it was trained on`,
    });
  }
  return warnings;
}
