import { ArgumentError } from '@phonyland/language-generator';

/**
 * The whole number of an option's text; undefined stays undefined. Whether it is in range is for the library to say.
 * @throws ArgumentError `INVALID_OPTION`
 */
export function parseInteger(option: string, text: string): number;
export function parseInteger(option: string, text: string | undefined): number | undefined;
export function parseInteger(option: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (/^[+-]?\d+$/.test(text) && Number.isSafeInteger(value)) return value;
  throw new ArgumentError('INVALID_OPTION', `${option} is ${JSON.stringify(text)}; it must be a whole number`);
}
