/**
 * How far a sample is from a distribution: the largest distance of the two distribution functions times the root of the sample's size
 * (Kolmogorov and Smirnov). Above 2.2 only once in eight thousand trials of a true hypothesis.
 * @param cumulative the distribution function
 */
export function kolmogorovSmirnov(sample: readonly number[], cumulative: (x: number) => number): number {
  const sorted = [...sample].sort((a, b) => a - b);
  const { length } = sorted;
  let distance = 0;
  for (const [i, x] of sorted.entries()) {
    const expected = cumulative(x);
    distance = Math.max(distance, expected - i / length, (i + 1) / length - expected);
  }
  return distance * Math.sqrt(length);
}
