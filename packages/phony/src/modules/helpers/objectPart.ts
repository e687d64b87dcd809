import { invalidOption } from '@phonyland/language-generator';
import type { Handing } from './handedOut.ts';
import { onePlace } from './pick.ts';
import { spellValues } from './spellValues.ts';

type Entry = readonly [key: string, value: unknown];

/**
 * One part of one property of an object: of its own enumerable ones with texts as keys. The order in which they were written does not
 * matter.
 * @param example what messages show
 * @param partOf what is handed out of a property
 * @param spelled what the path says of the properties
 */
export function objectPart<T>(
  example: string,
  partOf: (entry: Entry) => T,
  spelled: (entry: Entry) => readonly unknown[],
): Handing<T, { readonly entries: readonly Entry[] }> {
  return {
    example,
    parts: (given) => (typeof given === 'object' && given !== null ? Object.entries(given).flat() : [given]),
    read: (path, given) => {
      const entries = typeof given === 'object' && given !== null ? Object.entries(given) : [];
      if (entries.length > 0) return { entries: entries.sort(([a], [b]) => (a < b ? -1 : 1)) };
      throw invalidOption(path, 'object', given, 'it must be an object with properties');
    },
    spell: ({ entries }): { readonly [name: string]: string } =>
      entries === undefined ? {} : { object: spellValues(entries.flatMap(spelled)) },
    prepare: ({ entries }, context) => {
      if (entries === undefined) return undefined;
      const { draw, capacity, valueAt, identify } = onePlace(entries.map(partOf), {}, context);
      return { draw, capacity, valueAt: valueAt!, identify: identify! };
    },
  };
}

/** One of the keys of an object. */
export const OBJECT_KEY: Handing<string, { readonly entries: readonly Entry[] }> = objectPart(
  'objectKey({ a: 1, b: 2 })',
  ([key]) => key,
  ([key]) => [key],
);

/** One of the values of an object. */
export const OBJECT_VALUE: Handing<unknown, { readonly entries: readonly Entry[] }> = objectPart(
  'objectValue({ a: 1, b: 2 })',
  ([, value]) => value,
  (entry) => entry,
);

/** One of the entries of an object. */
export const OBJECT_ENTRY: Handing<[string, unknown], { readonly entries: readonly Entry[] }> = objectPart(
  'objectEntry({ a: 1, b: 2 })',
  ([key, value]) => [key, value],
  (entry) => entry,
);
