import { CONSTRAINT_NAMES, type Constraints } from '@phonyland/ngram';
import { later } from '../later/included.ts';

/**
 * Checks constraints and brings them to their canonical form: what was not given, or says nothing, is left out.
 * @throws ArgumentError `INVALID_CONSTRAINT`, `INVALID_PATTERN`, `PATTERN_NOT_REGULAR`
 */
export function normalizeConstraints(given: Constraints): Constraints {
  return hasConstraints(given) ? later().normalizeConstraints(given) : {};
}

/** Whether a text satisfies constraints in their canonical form; where there are none, every text does. */
export function meetsConstraints(constraints: Constraints): (text: string) => boolean {
  return hasConstraints(constraints) ? later().meetsConstraints(constraints) : () => true;
}

function hasConstraints(given: Constraints): boolean {
  return CONSTRAINT_NAMES.some((name) => given[name] !== undefined);
}
