import { type CodePointSet, complement, intersection, union } from '../CodePointSet.ts';
import { decodeRuns, decodeSymbol } from './decodeRuns.ts';
import { unionOfCategories } from './generalCategory.ts';
import { lazy } from './lazy.ts';
import { SCRIPT_EXTENSIONS, SCRIPT_NAMES, SCRIPTS } from './unicodeTables.ts';

/** The categories whose code points belong to no script. */
const NO_SCRIPT = 'Cn Co Cs';
const UNKNOWN = ['Unknown', 'Zzzz'];

const indexByName = lazy(
  (): Map<string, number> =>
    new Map(
      SCRIPT_NAMES.split(';').flatMap((names, index) =>
        names.split(' ').map((name): [string, number] => [name, index]),
      ),
    ),
);

/** By script: its code points, and some that belong to none. */
const scripts = lazy((): CodePointSet[] => {
  const sets: number[][] = SCRIPTS.values.split(' ').map(() => []);
  for (const { value, from, to } of decodeRuns(SCRIPTS.runs)) sets[value]!.push(from, to);
  return sets;
});

/** By script: where its extensions say otherwise than the script does. */
const extensions = lazy((): { has: CodePointSet[]; differ: CodePointSet } => {
  const has: number[][] = scripts().map(() => []);
  const differ: number[] = [];
  const values = SCRIPT_EXTENSIONS.values.split(' ').map((value) => value.match(/[A-T]|[U-Z][A-Z]/g) ?? []);
  for (const { value, from, to } of decodeRuns(SCRIPT_EXTENSIONS.runs)) {
    if (value === 0) continue;
    differ.push(from, to);
    for (const symbol of values[value]!) has[decodeSymbol(symbol)]!.push(from, to);
  }
  return { has, differ };
});

/** The code points of a script, by long or short name (`Greek`, `Grek`). */
export function script(name: string): CodePointSet | undefined {
  if (UNKNOWN.includes(name)) return unionOfCategories(NO_SCRIPT);
  const index = indexByName().get(name);
  return index === undefined ? undefined : intersection(scripts()[index]!, complement(unionOfCategories(NO_SCRIPT)));
}

/** The code points that a script is written with, those included that it shares with others. */
export function scriptExtensions(name: string): CodePointSet | undefined {
  const own = script(name);
  const index = indexByName().get(name);
  if (own === undefined || index === undefined) return own;
  const { has, differ } = extensions();
  return union([intersection(own, complement(differ)), has[index]!]);
}
