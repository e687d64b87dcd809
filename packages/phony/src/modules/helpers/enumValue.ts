import { invalidOption } from '@phonyland/language-generator';
import type { Handing } from './handedOut.ts';
import { onePlace } from './pick.ts';
import { spellValues } from './spellValues.ts';

/** One of the values of a TypeScript enum. */
export const ENUM_VALUE: Handing<string | number, { readonly values: readonly (string | number)[] }> = {
  example: 'enumValue(Color), where Color is an enum',
  parts: (given) => (typeof given === 'object' && given !== null ? Object.entries(given).flat() : [given]),
  read: (path, given) => {
    const values = typeof given === 'object' && given !== null ? enumValues(given) : [];
    if (values.length > 0 && values.every((value) => typeof value === 'string' || typeof value === 'number')) {
      return { values: values as (string | number)[] };
    }
    throw invalidOption(path, 'enum', given, 'it must be an enum, whose values are texts and numbers');
  },
  spell: ({ values }) => (values === undefined ? {} : { values: spellValues(values) }),
  prepare: ({ values }, context) => (values === undefined ? undefined : onePlace(values, {}, context)),
};

/**
 * The values of an enum. One with numbers has each name by its number too, for the way back: those are no values.
 */
function enumValues(given: object): unknown[] {
  const all = given as Record<string, unknown>;
  const isWayBack = (name: string): boolean => {
    const back = all[name];
    return String(Number(name)) === name && typeof back === 'string' && all[back] === Number(name);
  };
  return Object.keys(all)
    .filter((name) => !isWayBack(name))
    .map((name) => all[name]);
}
