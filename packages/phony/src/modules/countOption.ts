import type { OptionType } from '@phonyland/language-generator';

/** How many: a number, or bounds that are equally likely with what lies between them. */
export type CountRange = number | { readonly min: number; readonly max: number };

/** A number of things, or bounds of it. Its canonical form is a number where the bounds are equal. */
export function countOption(most = 100_000, least = 0): OptionType<CountRange> {
  const fits = (value: unknown): value is number =>
    Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most;
  return {
    expects: `an integer from ${least} to ${most}, or { min, max } of such`,
    read: (value) => {
      if (fits(value)) return value + 0;
      if (typeof value !== 'object' || value === null) return undefined;
      const { min, max, ...rest } = value as Record<string, unknown>;
      if (!fits(min) || !fits(max) || min > max || Object.keys(rest).length > 0) return undefined;
      return min === max ? min + 0 : { min: min + 0, max: max + 0 };
    },
  };
}

/** The least and the largest number that a count allows. */
export function boundsOf(count: CountRange): readonly [min: number, max: number] {
  return typeof count === 'number' ? [count, count] : [count.min, count.max];
}
