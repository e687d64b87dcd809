/** How well scores tell two classes apart. */
export interface Area {
  /** The probability that a positive scores above a negative, ties counted half: 0.5 cannot tell them, 1 always does. */
  readonly area: number;
  /** Of the area, by Hanley and McNeil, "The Meaning and Use of the Area under a ROC Curve" (1982). */
  readonly standardError: number;
}

/**
 * The area under the ROC curve, which is the Mann–Whitney statistic as a share.
 * @param positives scores of the one class, at least one
 * @param negatives scores of the other, at least one
 */
export function areaUnderCurve(positives: ArrayLike<number>, negatives: ArrayLike<number>): Area {
  const high = Float64Array.from(positives).sort();
  const low = Float64Array.from(negatives).sort();
  let below = 0;
  let upTo = 0;
  let wins = 0;
  for (const score of high) {
    while (below < low.length && low[below]! < score) below++;
    while (upTo < low.length && low[upTo]! <= score) upTo++;
    wins += (below + upTo) / 2;
  }
  const area = wins / (high.length * low.length);
  return { area, standardError: standardErrorOf(area, high.length, low.length) };
}

/** The standard error of an area that so many positives and negatives gave. */
export function standardErrorOf(area: number, positives: number, negatives: number): number {
  // That two random positives both beat one negative, and that one positive beats two random negatives.
  const twoPositives = area / (2 - area);
  const twoNegatives = (2 * area * area) / (1 + area);
  const square = area * area;
  const variance =
    area * (1 - area) + (positives - 1) * (twoPositives - square) + (negatives - 1) * (twoNegatives - square);
  return Math.sqrt(variance / (positives * negatives));
}
