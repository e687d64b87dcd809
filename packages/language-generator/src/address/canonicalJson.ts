import { ArgumentError } from '@phonyland/language-model';

/** What JSON can hold. */
export type JsonValue =
  | string
  | number
  | boolean
  | null
  | readonly JsonValue[]
  | { readonly [field: string]: JsonValue | undefined };

/**
 * The one spelling of a JSON value: no white space, fields in the order of their UTF-16 units, fields without a value left
 * out (the rules of RFC 8785, which rest on ECMAScript's own spelling of strings and numbers).
 * @throws ArgumentError `INVALID_KEY` for functions, symbols, NaN, infinities, big integers, undefined and cycles
 */
export function canonicalJson(value: JsonValue): string {
  return spell(value, []);
}

function spell(value: unknown, within: readonly object[]): string {
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return JSON.stringify(value);
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value);
  if (typeof value !== 'object') throw invalid(`${String(value)} (${typeof value})`);
  if (within.includes(value)) throw invalid('an object that contains itself');
  const inside = [...within, value];
  if (Array.isArray(value)) return `[${Array.from(value, (item) => spell(item, inside)).join(',')}]`;
  const prototype = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null)
    throw invalid(`an object of the class ${value.constructor?.name}`);
  const fields = Object.entries(value).filter(([, item]) => item !== undefined);
  fields.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([name, item]) => `${JSON.stringify(name)}:${spell(item, inside)}`).join(',')}}`;
}

function invalid(what: string): ArgumentError {
  return new ArgumentError(
    'INVALID_KEY',
    `a key holds ${what}; keys are JSON: texts, finite numbers, true, false, null, lists and plain objects of these`,
  );
}
