import { toNFC } from '../originals/fingerprint.ts';
import { ArgumentError } from '../PhonyError.ts';

/** What a value has to satisfy. */
export interface Constraints {
  /** At least so many code points: an integer ≥ 0. */
  readonly minLength?: number | undefined;
  /** At most so many code points: an integer ≥ 1 and ≥ `minLength`. */
  readonly maxLength?: number | undefined;
  /** What the value begins with. */
  readonly prefix?: string | undefined;
}

/** The names of all constraints, in canonical order. */
export const CONSTRAINT_NAMES: readonly (keyof Constraints)[] = ['maxLength', 'minLength', 'prefix'];

/**
 * Checks constraints and brings them to their canonical form: what was not given, or says nothing, is left out.
 * @throws ArgumentError `INVALID_CONSTRAINT`
 */
export function normalizeConstraints(given: Constraints): Constraints {
  const { minLength, maxLength, prefix } = given;
  checkLength('minLength', minLength, 0);
  checkLength('maxLength', maxLength, 1);
  if (minLength !== undefined && maxLength !== undefined && minLength > maxLength) {
    throw new ArgumentError(
      'INVALID_CONSTRAINT',
      `constraints: minLength ${minLength} is greater than maxLength ${maxLength}; no value has such a length`,
    );
  }
  if (prefix !== undefined && typeof prefix !== 'string') {
    throw new ArgumentError('INVALID_CONSTRAINT', `constraints: prefix is ${String(prefix)}; it must be a string`);
  }
  return {
    ...(maxLength === undefined ? {} : { maxLength }),
    ...(minLength === undefined || minLength <= 1 ? {} : { minLength }),
    ...(prefix === undefined || prefix === '' ? {} : { prefix: toNFC(prefix) }),
  };
}

function checkLength(name: string, value: number | undefined, least: number): void {
  if (value === undefined || (Number.isSafeInteger(value) && value >= least)) return;
  throw new ArgumentError(
    'INVALID_CONSTRAINT',
    `constraints: ${name} is ${String(value)}; it must be an integer of at least ${least}, in code points`,
  );
}
