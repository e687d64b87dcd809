/**
 * How often which values of a range come, where they do not come equally often. All are cut off at the range's bounds: what would fall
 * outside never comes, and the values within keep their proportions.
 */
export type Distribution =
  | 'uniform'
  | NormalDistribution
  | LogNormalDistribution
  | ExponentialDistribution
  | ZipfDistribution;

/** The names of all kinds. */
export type DistributionType = 'uniform' | Exclude<Distribution, string>['type'];

/** A distribution as options take it: with parameters, or by the name of its kind alone. */
export type DistributionOption = Distribution | DistributionType;

/** Most often near a mean: the bell curve. */
export interface NormalDistribution {
  readonly type: 'normal';
  /** Where the curve is highest, inside the range or outside; default: the middle of the range. */
  readonly mean?: number | undefined;
  /** Above 0; default: a sixth of the range, so that its bounds are three deviations from the middle. */
  readonly deviation?: number | undefined;
}

/** The logarithm is normal: many small values and a long tail of large ones, as incomes, prices and file sizes have it. */
export interface LogNormalDistribution {
  readonly type: 'logNormal';
  /**
   * Half of all values are below it (before the range cuts any off); above 0. Default: the geometric middle of the range, or where the
   * range begins at 0 or below, an eighth of its upper bound.
   */
  readonly median?: number | undefined;
  /** Of the natural logarithm, above 0; default: a third of the logarithm of the quotient of upper bound and median. */
  readonly deviation?: number | undefined;
}

/** Most often at the lower bound, and less and less often above it: the waiting time of what comes at random. */
export interface ExponentialDistribution {
  readonly type: 'exponential';
  /** Values rarefy as e^(−rate · distance from the lower bound); below 0 they rarefy towards the lower bound. Default: 5 ÷ the range. */
  readonly rate?: number | undefined;
}

/** Of ranks: the lowest value is rank 1, the next 2, and rank k comes as often as k^(−exponent), as words of a language do. */
export interface ZipfDistribution {
  readonly type: 'zipf';
  /** From above 0 to 100; default 1. */
  readonly exponent?: number | undefined;
}
