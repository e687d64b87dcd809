import { ArgumentError } from '@phonyland/language-generator';

/** What a run ends with: all went well, it failed, or it was called in a way that could never work. */
export const EXIT = { ok: 0, failed: 1, usage: 2 } as const;

/** Wrong arguments to a function that nevertheless come from the data that was read, not from the command's own. */
const DATA_CODES: readonly string[] = ['INVALID_TEXT', 'EMPTY_ROW', 'INVALID_WEIGHT'];

/** The exit code of an error. */
export function exitCodeOf(error: unknown): number {
  return error instanceof ArgumentError && !DATA_CODES.includes(error.code) ? EXIT.usage : EXIT.failed;
}
