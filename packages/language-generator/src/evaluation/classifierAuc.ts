import type { RandomStream } from '@phonyland/language-model';
import { type Area, areaUnderCurve, standardErrorOf } from './areaUnderCurve.ts';
import { featureRows } from './featureRows.ts';
import { fitLogistic } from './fitLogistic.ts';
import { shuffled } from './shuffled.ts';

const FOLDS = 5;

/**
 * How well a classifier tells texts of two kinds apart that it was not trained on: logistic regression on character
 * n-grams (1 to 3, start and end included) and length, five-fold cross-validated.
 *
 * The area is the mean of the folds', because scores of different classifiers have no common scale. Two samples of one
 * kind give 0.5 but for chance. The standard error knows nothing of what other training rows would have changed, which
 * makes it a fifth to a third too small.
 * @param ones texts of the one kind, at least five
 * @param others texts of the other kind, at least five; as many, for a figure that is easy to read
 * @param random settles folds and order of learning
 */
export function classifierAuc(ones: readonly string[], others: readonly string[], random: RandomStream): Area {
  const data = featureRows([...ones, ...others]);
  const labels = new Uint8Array(ones.length + others.length).fill(1, 0, ones.length);
  const numbers = Array.from(labels, (_, row) => row);
  const onesAt = shuffled(numbers.slice(0, ones.length), random);
  const othersAt = shuffled(numbers.slice(ones.length), random);
  let sum = 0;
  for (let fold = 0; fold < FOLDS; fold++) {
    const rest = (_: number, place: number): boolean => place % FOLDS !== fold;
    const held = (_: number, place: number): boolean => place % FOLDS === fold;
    const logOdds = fitLogistic(data, [...onesAt.filter(rest), ...othersAt.filter(rest)], labels, random);
    sum += areaUnderCurve(onesAt.filter(held).map(logOdds), othersAt.filter(held).map(logOdds)).area;
  }
  const area = sum / FOLDS;
  return { area, standardError: standardErrorOf(area, ones.length, others.length) };
}
