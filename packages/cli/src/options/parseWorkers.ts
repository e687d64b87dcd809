import { availableParallelism } from 'node:os';
import { ArgumentError } from '@phonyland/language-generator';

/** More threads than any machine has use for. */
const MOST = 256;

/**
 * How many threads `--workers` asks for: a number, or `auto`, as many as the machine has processors.
 * @throws ArgumentError `INVALID_OPTION`
 */
export function parseWorkers(text: string | undefined): number {
  if (text === undefined) return 1;
  if (text === 'auto') return availableParallelism();
  const threads = Number(text);
  if (/^\d+$/.test(text) && threads >= 1 && threads <= MOST) return threads;
  throw new ArgumentError(
    'INVALID_OPTION',
    `--workers is ${JSON.stringify(text)}; give a number from 1 to ${MOST}, or auto`,
  );
}
