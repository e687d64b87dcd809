import type { RandomStream } from '@phonyland/language-model';
import type { FeatureRows } from './featureRows.ts';
import { shuffled } from './shuffled.ts';

/** Features that fewer training rows have teach nothing that holds elsewhere. */
const LEAST_ROWS = 2;
/** On names, five times as many move the area under the curve by no more than 0.002. */
const EPOCHS = 20;
const STEP = 0.3;
/** Weight of the penalty ½·|w|² against the sum of the rows' losses. */
const PENALTY = 3;
/** Where the sums of squared gradients begin, so that none is divided by 0. */
const TINY = 1e-12;

/** A fitted classifier: gives the log-odds that a row is of the class 1. */
export type Classifier = (row: number) => number;

/**
 * Fits a logistic regression with an L2 penalty, by stochastic gradient descent with steps that shrink with each
 * feature's gradients (Duchi, Hazan and Singer, "Adaptive Subgradient Methods", 2011).
 * @param rows numbers of the rows to learn from
 * @param labels the class of every row, 0 or 1
 * @param random settles the order of the rows
 */
export function fitLogistic(
  data: FeatureRows,
  rows: readonly number[],
  labels: Uint8Array,
  random: RandomStream,
): Classifier {
  const { offsets, features, featureCount } = data;
  const rowsWith = new Int32Array(featureCount);
  for (const row of rows) {
    for (let i = offsets[row]!; i < offsets[row + 1]!; i++) rowsWith[features[i]!]!++;
  }
  const weights = new Float64Array(featureCount);
  const squares = new Float64Array(featureCount).fill(TINY);
  let bias = 0;
  let biasSquares = TINY;
  const logOdds = (row: number): number => {
    let sum = bias;
    // The weight of a feature that is too rare stays 0.
    for (let i = offsets[row]!; i < offsets[row + 1]!; i++) sum += weights[features[i]!]!;
    return sum;
  };
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const row of shuffled(rows, random)) {
      const error = 1 / (1 + Math.exp(-logOdds(row))) - labels[row]!;
      biasSquares += error * error;
      bias -= (STEP * error) / Math.sqrt(biasSquares);
      for (let i = offsets[row]!; i < offsets[row + 1]!; i++) {
        const feature = features[i]!;
        const holders = rowsWith[feature]!;
        if (holders < LEAST_ROWS) continue;
        // The penalty of a weight, spread over the rows that see it.
        const gradient = error + (PENALTY * weights[feature]!) / holders;
        squares[feature]! += gradient * gradient;
        weights[feature]! -= (STEP * gradient) / Math.sqrt(squares[feature]!);
      }
    }
  }
  return logOdds;
}
