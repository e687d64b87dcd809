import { ArgumentError } from '@phonyland/language-generator';

const UNITS: ReadonlyMap<string, number> = new Map([
  ['', 1],
  ['B', 1],
  ['k', 1000],
  ['kB', 1000],
  ['KB', 1000],
  ['M', 1e6],
  ['MB', 1e6],
]);

/**
 * The bytes of an option's text: `50000`, `50kB` or `2MB` (of 1,000 and of 1,000,000); undefined stays undefined. Whether
 * they are in range is for the library to say.
 * @throws ArgumentError `INVALID_OPTION`
 */
export function parseBytes(option: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const [, digits, unit] = /^(\d+) ?([A-Za-z]*)$/.exec(text) ?? [];
  const bytes = Number(digits) * (UNITS.get(unit ?? '') ?? Number.NaN);
  if (Number.isSafeInteger(bytes)) return bytes;
  throw new ArgumentError(
    'INVALID_OPTION',
    `${option} is ${JSON.stringify(text)}; it must be a whole number of bytes, such as 50000, 50kB or 2MB`,
  );
}
