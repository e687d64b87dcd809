import { invalidOption } from '@phonyland/language-generator';
import type { Handing } from './handedOut.ts';
import { weightList } from './listOptions.ts';
import { onePlace } from './pick.ts';
import { spellValues } from './spellValues.ts';

interface Weighted {
  readonly values: readonly unknown[];
  readonly weights: readonly number[];
}

/** One of a list, as often as the weight beside it says. */
export const WEIGHTED: Handing<unknown, Weighted> = {
  example: "weighted([['a', 3], ['b', 1]])",
  parts: (given) => {
    if (!Array.isArray(given)) return [given];
    return [given.length, ...given.flatMap((entry: unknown) => entryOf(entry) ?? [entry])];
  },
  read: (path, given) => {
    if (!Array.isArray(given)) {
      throw invalidOption(path, 'values', given, 'it must be a list of [value, weight] or { value, weight }');
    }
    const entries = given.map((entry: unknown, place) => {
      const read = entryOf(entry);
      if (read !== undefined) return read;
      throw invalidOption(path, `values[${place}]`, entry, 'it must be [value, weight] or { value, weight }');
    });
    const weights = weightList();
    const read = weights.read(entries.map(([, weight]) => weight));
    if (read === undefined) {
      throw invalidOption(
        path,
        'weights',
        entries.map(([, weight]) => weight),
        `they must be ${weights.expects}`,
      );
    }
    return { values: entries.map(([value]) => value), weights: read };
  },
  spell: ({ values, weights }) =>
    values === undefined ? {} : { values: spellValues(values), weights: spellValues(weights!) },
  prepare: ({ values, weights }, context) =>
    values === undefined ? undefined : onePlace(values, { weights: weights! }, context),
};

/** The value and the weight of an entry, in whatever form; undefined for what is none. */
function entryOf(entry: unknown): readonly [value: unknown, weight: unknown] | undefined {
  if (Array.isArray(entry)) return entry.length === 2 ? [entry[0], entry[1]] : undefined;
  if (typeof entry !== 'object' || entry === null || !('value' in entry) || !('weight' in entry)) return undefined;
  return [entry.value, entry.weight];
}
