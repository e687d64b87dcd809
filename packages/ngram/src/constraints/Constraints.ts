import { toNFC } from '../originals/fingerprint.ts';
import { ArgumentError } from '../PhonyError.ts';
import { canonicalPattern } from './pattern/canonicalPattern.ts';

/** What a value has to satisfy. */
export interface Constraints {
  /** At least so many code points: an integer ≥ 0. */
  readonly minLength?: number | undefined;
  /** At most so many code points: an integer ≥ 1 and ≥ `minLength`. */
  readonly maxLength?: number | undefined;
  /** At least so many words, a word being a run without white space: an integer ≥ 0. */
  readonly minWords?: number | undefined;
  /** At most so many words: an integer ≥ 1 and ≥ `minWords`. */
  readonly maxWords?: number | undefined;
  /** What the value begins with. */
  readonly prefix?: string | undefined;
  /** What the value ends with. */
  readonly suffix?: string | undefined;
  /**
   * What the value matches: a regular expression of the regular kind, or its text with slashes (`'/^[A-Z]/'`). It matches
   * anywhere in the value unless `^` and `$` say otherwise, and its units are code points.
   */
  readonly pattern?: RegExp | string | undefined;
}

/** The names of all constraints, in canonical order. */
export const CONSTRAINT_NAMES: readonly (keyof Constraints)[] = [
  'maxLength',
  'maxWords',
  'minLength',
  'minWords',
  'pattern',
  'prefix',
  'suffix',
];

/**
 * Checks constraints and brings them to their canonical form: what was not given, or says nothing, is left out; a pattern
 * becomes text, whose source is checked when it is compiled.
 * @throws ArgumentError `INVALID_CONSTRAINT`; `INVALID_PATTERN`, `PATTERN_NOT_REGULAR` as `canonicalPattern`
 */
export function normalizeConstraints(given: Constraints): Constraints {
  const { pattern } = given;
  const maxLength = bound(given, 'maxLength', 'code points', 1);
  const minLength = bound(given, 'minLength', 'code points', 0);
  const maxWords = bound(given, 'maxWords', 'words', 1);
  const minWords = bound(given, 'minWords', 'words', 0);
  checkOrder('minLength', minLength, 'maxLength', maxLength, 'length');
  checkOrder('minWords', minWords, 'maxWords', maxWords, 'number of words');
  const prefix = literal('prefix', given.prefix);
  const suffix = literal('suffix', given.suffix);
  return {
    ...(maxLength === undefined ? {} : { maxLength }),
    ...(maxWords === undefined ? {} : { maxWords }),
    ...(minLength === undefined || minLength <= 1 ? {} : { minLength }),
    ...(minWords === undefined || minWords === 0 ? {} : { minWords }),
    ...(pattern === undefined ? {} : { pattern: canonicalPattern(pattern) }),
    ...(prefix === undefined ? {} : { prefix }),
    ...(suffix === undefined ? {} : { suffix }),
  };
}

function bound(given: Constraints, name: keyof Constraints, unit: string, least: number): number | undefined {
  const value = given[name];
  if (value === undefined || (Number.isSafeInteger(value) && (value as number) >= least)) return value as number;
  throw new ArgumentError(
    'INVALID_CONSTRAINT',
    `constraints: ${name} is ${String(value)}; it must be an integer of at least ${least}, in ${unit}`,
  );
}

function checkOrder(low: string, min: number | undefined, high: string, max: number | undefined, what: string): void {
  if (min === undefined || max === undefined || min <= max) return;
  throw new ArgumentError(
    'INVALID_CONSTRAINT',
    `constraints: ${low} ${min} is greater than ${high} ${max}; no value has such a ${what}`,
  );
}

function literal(name: 'prefix' | 'suffix', value: string | undefined): string | undefined {
  if (value === undefined || value === '') return undefined;
  if (typeof value === 'string') return toNFC(value);
  throw new ArgumentError('INVALID_CONSTRAINT', `constraints: ${name} is ${String(value)}; it must be a string`);
}
