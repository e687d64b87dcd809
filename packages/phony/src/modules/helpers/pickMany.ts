import { invalidOption, type RuleContext } from '@phonyland/language-generator';
import { boundsOf, type CountRange, countOption } from '../countOption.ts';
import { arrangements } from './arrangements.ts';
import type { Handed, Handing } from './handedOut.ts';
import { type ListSettings, listParts, readListOptions } from './listOptions.ts';
import { spellValues } from './spellValues.ts';

/** Some of a list, none twice, in any order. */
export const PICK_MANY: Handing<unknown[], ListSettings<{ readonly count?: CountRange }>> = {
  example: "pickMany({ values: ['a', 'b', 'c'], count: 2 })",
  parts: listParts,
  read: (path, given) => readListOptions(path, given, { count: countOption() }),
  spell: ({ values, count }) => ({
    ...(values === undefined ? {} : { values: spellValues(values) }),
    ...(count === undefined ? {} : { count: JSON.stringify(count) }),
  }),
  prepare: ({ values, count }, context) => {
    if (values === undefined) return undefined;
    const [min, max] = boundsOf(count ?? { min: 1, max: values.length });
    return someOf(values, min, max, count, context);
  },
};

/** All of a list, in any order. */
export const SHUFFLE: Handing<unknown[], ListSettings<object>> = {
  example: "shuffle(['a', 'b', 'c'])",
  parts: listParts,
  read: (path, given) => readListOptions(path, given, {}),
  spell: ({ values }) => (values === undefined ? {} : { values: spellValues(values) }),
  prepare: ({ values }, context) =>
    values === undefined ? undefined : someOf(values, values.length, values.length, undefined, context),
};

function someOf(
  values: readonly unknown[],
  min: number,
  max: number,
  count: CountRange | undefined,
  { path }: RuleContext,
): Handed<unknown[]> {
  if (max > values.length) {
    throw invalidOption(path, 'count', count, `there are only ${values.length} values, and none comes twice`);
  }
  const rows = arrangements(values.length, min, max);
  const places = new Map(values.map((value, place) => [value, place]));
  const valuesAt = (row: readonly number[]): unknown[] => row.map((place) => values[place]!);
  const identify = (row: unknown): string | undefined =>
    Array.isArray(row) ? `\0#${row.map((value) => places.get(value)).join()}` : undefined;
  // With values that are alike, several arrangements are alike too.
  const counted = places.size === values.length && rows.capacity !== undefined;
  return {
    draw: (random) => valuesAt(rows.draw(random)),
    identify,
    ...(counted ? { capacity: rows.capacity, valueAt: (rank: number) => valuesAt(rows.at(rank)) } : {}),
  };
}
