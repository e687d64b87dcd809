/** What a side did in one round. */
export interface Round {
  /** How many values it made. */
  readonly values: number;
  /** Something above 0 that depends on the values: nothing can be optimised away. */
  readonly sink: number;
  /** How long it took, where the side clocks itself; default the time that its call took. */
  readonly milliseconds?: number;
}

/** One side of a comparison. */
export interface Side {
  readonly name: string;
  /** Makes `count` values, or a few more. */
  run(count: number): Round;
}

/** The speed of one side, in millions of values a second. */
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
 * thrown away.
 */
export function compare(sides: readonly Side[], count: number): Speed[] {
  const speeds = sides.map((): number[] => []);
  for (let round = 0; round < WARM_UP_ROUNDS + ROUNDS; round++) {
    sides.forEach((side, i) => {
      const start = performance.now();
      const { values, sink, milliseconds = performance.now() - start } = side.run(count);
      if (!(sink > 0 && values >= count)) throw new Error(`${side.name} did not do its work`);
      if (round >= WARM_UP_ROUNDS) speeds[i]!.push(values / milliseconds / 1000);
    });
  }
  return sides.map(({ name }, i) => {
    const sorted = speeds[i]!.sort((a, b) => a - b);
    return { name, worst: sorted[0]!, median: median(sorted), best: sorted[sorted.length - 1]! };
  });
}

/** The middle of numbers in ascending order. */
export function median(sorted: readonly number[]): number {
  return sorted[sorted.length >> 1]!;
}
