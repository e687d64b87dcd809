import type { RandomStream, RuleContext } from '@phonyland/language-generator';
import { drawInstant, type InstantDistribution } from './drawInstant.ts';

/** Where a range begins and ends, in milliseconds since 1970. */
export type InstantRange = readonly [from: number, to: number];

/**
 * Draws instants of a range that hangs from the reference date: the one that was given, or the root's, which is asked for at the first
 * draw.
 * @param rangeOf the range by the reference date
 */
export function relativeInstant(
  { root, path }: RuleContext,
  refDate: number | undefined,
  distribution: InstantDistribution | undefined,
  rangeOf: (reference: number) => InstantRange,
): (random: RandomStream) => number {
  const make = (reference: number): ((random: RandomStream) => number) =>
    drawInstant(path, distribution ?? 'uniform', ...rangeOf(reference));
  if (refDate !== undefined) return make(refDate);
  let draw: ((random: RandomStream) => number) | undefined;
  return (random) => {
    draw ??= make(root.referenceDate);
    return draw(random);
  };
}
