import { type CodePointSet, union } from '../CodePointSet.ts';
import { decodeRuns } from './decodeRuns.ts';
import { lazy } from './lazy.ts';
import { GENERAL_CATEGORIES, GENERAL_CATEGORY_NAMES } from './unicodeTables.ts';

const setsByCategory = lazy((): Map<string, number[]> => {
  const names = GENERAL_CATEGORIES.values.split(' ');
  const sets = new Map(names.map((name) => [name, [] as number[]]));
  for (const { value, from, to } of decodeRuns(GENERAL_CATEGORIES.runs)) sets.get(names[value]!)!.push(from, to);
  return sets;
});

const categoriesByName = lazy(
  (): Map<string, string> =>
    new Map(
      GENERAL_CATEGORY_NAMES.split(';').flatMap((entry) => {
        const [names, categories] = entry.split('=');
        return names!.split(' ').map((name): [string, string] => [name, categories!]);
      }),
    ),
);

/** The code points of a general category or a group of them, by any of its names (`Lu`, `Uppercase_Letter`, `L`). */
export function generalCategory(name: string): CodePointSet | undefined {
  const categories = categoriesByName().get(name);
  return categories === undefined ? undefined : unionOfCategories(categories);
}

/** The code points in any of the categories, which are given by short name, divided by spaces. */
export function unionOfCategories(categories: string): CodePointSet {
  return union(categories.split(' ').map((category) => setsByCategory().get(category)!));
}
