import type { Drawing } from './ruleSource.ts';

/**
 * Draws from a list, each of its values equally often.
 * @param values all different; at least one
 */
export function pickFrom<T>(values: readonly T[]): Drawing<T> {
  const { length } = values;
  return {
    draw: (random) => values[random.below(length)]!,
    capacity: length,
    valueAt: (rank) => values[rank]!,
  };
}
