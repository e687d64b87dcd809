import { ArgumentError } from '@phonyland/language-generator';

/** How many values are made when nobody says. */
export const DEFAULT_COUNT = 10;

/**
 * How many values are wanted: `generate name 100` or `generate name -n 100`; undefined where neither is given.
 * @throws ArgumentError `INVALID_COUNT`; `COUNT_TWICE` when both are given and differ
 */
export function parseCount(argument: string | undefined, option: string | undefined): number | undefined {
  const counts = [argument, option].filter((text) => text !== undefined).map(parse);
  const [count, again = count] = counts;
  if (count === again) return count;
  throw new ArgumentError('COUNT_TWICE', `the count is ${count} and -n says ${again}; give one of them`);
}

function parse(text: string): number {
  const count = Number(text);
  if (/^\d+$/.test(text) && Number.isSafeInteger(count)) return count;
  throw new ArgumentError(
    'INVALID_COUNT',
    `the count is ${JSON.stringify(text)}; it must be a whole number from 0 to ${Number.MAX_SAFE_INTEGER}`,
  );
}
