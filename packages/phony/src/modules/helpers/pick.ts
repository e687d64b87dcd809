import {
  type Distribution,
  distribution,
  drawIndex,
  invalidOption,
  type RandomStream,
  type RuleContext,
  weightedIndex,
} from '@phonyland/language-generator';
import type { Handed, Handing } from './handedOut.ts';
import { identifyBy } from './identifyBy.ts';
import { type ListSettings, listParts, readListOptions, weightList } from './listOptions.ts';
import { spellValues } from './spellValues.ts';

interface Chances {
  readonly distribution?: Distribution;
  readonly weights?: readonly number[];
}

/** One of a list, each place equally often or as a distribution or weights say. */
export const PICK: Handing<unknown, ListSettings<Chances>> = {
  example: "pick(['a', 'b'])",
  parts: listParts,
  read: (path, given) => readListOptions<Chances>(path, given, { distribution: distribution(), weights: weightList() }),
  spell: ({ values, ...chances }) => ({
    ...(values === undefined ? {} : { values: spellValues(values) }),
    ...Object.fromEntries(Object.entries(chances).map(([name, chance]) => [name, JSON.stringify(chance)])),
  }),
  prepare: ({ values, ...chances }, context) => (values === undefined ? undefined : onePlace(values, chances, context)),
};

/** Draws one of some values, which may be alike. */
export function onePlace<T>(values: readonly T[], chances: Chances, context: RuleContext): Handed<T> {
  const { weights } = chances;
  const place = drawPlace(values.length, chances, context);
  const possible = weights === undefined ? values : values.filter((_, at) => weights[at]! > 0);
  const different = [...new Set(possible)];
  return {
    draw: (random) => values[place(random)]!,
    capacity: different.length,
    valueAt: (rank) => different[rank]!,
    identify: identifyBy(values),
  };
}

function drawPlace(
  count: number,
  { distribution, weights }: Chances,
  { path }: RuleContext,
): (random: RandomStream) => number {
  if (weights === undefined) return drawIndex(path, distribution ?? 'uniform', 1, 1, count);
  if (distribution !== undefined) {
    throw invalidOption(path, 'distribution', distribution, 'it does not go together with weights; leave one out');
  }
  if (weights.length === count) return weightedIndex(weights);
  throw invalidOption(path, 'weights', weights, `it must have a weight for each of the ${count} values`);
}
