/** By how many standard errors two samples may differ: by chance they do once in two million comparisons. */
const MOST_STANDARD_ERRORS = 5;
/** How many of the most common values are compared. */
const COMMON_VALUES = 20;

/**
 * Throws unless two large samples look like samples of one distribution: their mean lengths, and the shares of the most
 * common values, differ by no more than chance explains. So a race is one of two ways to do the same work.
 */
export function assertSameDistribution(ours: readonly string[], theirs: readonly string[], who: string): void {
  const [mean, variance] = lengthMoments(ours);
  const [theirMean, theirVariance] = lengthMoments(theirs);
  const error = Math.sqrt(variance / ours.length + theirVariance / theirs.length);
  check(`the mean length of ${who}`, mean, theirMean, error);
  const counts = countsOf(ours);
  const theirCounts = countsOf(theirs);
  const common = [...counts].sort(([, a], [, b]) => b - a).slice(0, COMMON_VALUES);
  for (const [value, count] of common) {
    const theirCount = theirCounts.get(value) ?? 0;
    const pooled = (count + theirCount) / (ours.length + theirs.length);
    const spread = Math.sqrt(pooled * (1 - pooled) * (1 / ours.length + 1 / theirs.length));
    check(`the share of ${value} of ${who}`, count / ours.length, theirCount / theirs.length, spread);
  }
}

function check(what: string, ours: number, theirs: number, standardError: number): void {
  if (Math.abs(ours - theirs) <= MOST_STANDARD_ERRORS * standardError) return;
  throw new Error(`${what} is ${theirs}, ours ${ours}: they do not sample the same distribution`);
}

function lengthMoments(values: readonly string[]): [mean: number, variance: number] {
  let sum = 0;
  let squares = 0;
  for (const { length } of values) {
    sum += length;
    squares += length * length;
  }
  const mean = sum / values.length;
  return [mean, squares / values.length - mean * mean];
}

function countsOf(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
