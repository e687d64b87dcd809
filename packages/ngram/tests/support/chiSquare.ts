/**
 * How far observed counts are from expected ones, in standard deviations: Pearson's statistic, small cells pooled, made
 * standard normal by Wilson and Hilferty's cube root. Above 5 only once in three million trials of a true hypothesis.
 */
export function chiSquareDeviation(observed: readonly number[], expected: readonly number[]): number {
  let statistic = 0;
  let cells = 0;
  let pooledObserved = 0;
  let pooledExpected = 0;
  for (let i = 0; i < observed.length; i++) {
    if (expected[i]! < 5) {
      pooledObserved += observed[i]!;
      pooledExpected += expected[i]!;
      continue;
    }
    statistic += (observed[i]! - expected[i]!) ** 2 / expected[i]!;
    cells++;
  }
  if (pooledExpected > 0) {
    statistic += (pooledObserved - pooledExpected) ** 2 / Math.max(pooledExpected, 1);
    cells++;
  }
  const freedom = Math.max(1, cells - 1);
  const spread = 2 / (9 * freedom);
  return (Math.cbrt(statistic / freedom) - (1 - spread)) / Math.sqrt(spread);
}
