/** One side of a comparison: does its work `count` times and returns something that depends on every value. */
export interface Side {
  readonly name: string;
  run(count: number): number;
}

/** The speed of one side, in millions of calls a second. */
export interface Speed {
  readonly name: string;
  readonly best: number;
  readonly median: number;
  readonly worst: number;
}

const ROUNDS = 15;
const WARM_UP_ROUNDS = 3;

/**
 * Times all sides in turn, round by round, so that a machine whose speed drifts drifts for all of them. The first rounds are
 * thrown away. What the sides return is summed and must come out above 0: nothing can be optimised away.
 */
export function compare(sides: readonly Side[], count: number): Speed[] {
  const speeds = sides.map((): number[] => []);
  let sink = 0;
  for (let round = 0; round < WARM_UP_ROUNDS + ROUNDS; round++) {
    sides.forEach((side, i) => {
      const start = performance.now();
      sink += side.run(count);
      const milliseconds = performance.now() - start;
      if (round >= WARM_UP_ROUNDS) speeds[i]!.push(count / milliseconds / 1000);
    });
  }
  if (!(sink > 0)) throw new Error('a side of the comparison did no work');
  return sides.map(({ name }, i) => {
    const sorted = speeds[i]!.sort((a, b) => a - b);
    return { name, worst: sorted[0]!, median: median(sorted), best: sorted[sorted.length - 1]! };
  });
}

/** The middle of numbers in ascending order. */
export function median(sorted: readonly number[]): number {
  return sorted[sorted.length >> 1]!;
}
