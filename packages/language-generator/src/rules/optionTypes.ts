import { parseDate } from '../root/Root.ts';
import type { OptionType } from './OptionType.ts';

/** An integer within bounds; default: any safe integer. */
export function integer(
  min: number = Number.MIN_SAFE_INTEGER,
  max: number = Number.MAX_SAFE_INTEGER,
): OptionType<number> {
  return {
    expects: `an integer from ${min} to ${max}`,
    read: (value) =>
      Number.isSafeInteger(value) && fits(value as number, min, max) ? canonical(value as number) : undefined,
  };
}

/** A finite number within bounds, both included. */
export function number(min: number = -Number.MAX_VALUE, max: number = Number.MAX_VALUE): OptionType<number> {
  const bounded = min !== -Number.MAX_VALUE || max !== Number.MAX_VALUE;
  return {
    expects: bounded ? `a number from ${min} to ${max}` : 'a finite number',
    read: (value) => (typeof value === 'number' && fits(value, min, max) ? canonical(value) : undefined),
  };
}

/** `true` or `false`. */
export function flag(): OptionType<boolean> {
  return { expects: 'true or false', read: (value) => (typeof value === 'boolean' ? value : undefined) };
}

/** A text, of so many UTF-16 units. */
export function text(minLength = 0, maxLength = 1_000_000): OptionType<string> {
  return {
    expects: minLength > 0 ? 'a text that is not empty' : 'a text',
    read: (value) =>
      typeof value === 'string' && value.length >= minLength && value.length <= maxLength ? value : undefined,
  };
}

/** A text that matches a pattern. @param expects what fits, in words */
export function textLike(pattern: RegExp, expects: string): OptionType<string> {
  return { expects, read: (value) => (typeof value === 'string' && pattern.test(value) ? value : undefined) };
}

/** One of some texts. */
export function oneOf<const V extends string>(values: readonly V[]): OptionType<V> {
  return {
    expects: `one of ${values.map((value) => `'${value}'`).join(', ')}`,
    read: (value) => (values.includes(value as V) ? (value as V) : undefined),
  };
}

/** A date: a `Date`, milliseconds since 1970, or ISO 8601 with a time zone. Its canonical form is milliseconds since 1970. */
export function date(): OptionType<number> {
  return {
    expects: 'a Date, milliseconds since 1970, or ISO 8601 with a time zone such as 2026-01-01T00:00:00Z',
    read: (value) => {
      const time = parseDate(value);
      return time === undefined ? undefined : canonical(time);
    },
  };
}

/** A list of one to `most` values of a type. */
export function listOf<C>(type: OptionType<C>, least = 1, most = 100_000): OptionType<readonly C[]> {
  return {
    expects: `a list of ${least} to ${most} values, each ${type.expects}`,
    read: (value) => {
      if (!Array.isArray(value) || value.length < least || value.length > most) return undefined;
      const read = value.map((each) => type.read(each));
      return read.includes(undefined) ? undefined : (read as C[]);
    },
  };
}

function fits(value: number, min: number, max: number): boolean {
  return value >= min && value <= max;
}

/** Negative zero is zero: JSON knows no other. */
function canonical(value: number): number {
  return value === 0 ? 0 : value;
}
