import { ArgumentError } from '../PhonyError.ts';

/**
 * The bound that every view puts on n.
 *
 * @throws ArgumentError `ORDER_OUT_OF_RANGE` unless n is an integer from 1 to 10.
 */
export function assertViewOrder(n: number, call: string): void {
  if (!Number.isInteger(n) || n < 1 || n > 10) {
    throw new ArgumentError('ORDER_OUT_OF_RANGE', `${call}: n must be an integer from 1 to 10, got ${String(n)}.`, {
      details: { n },
    });
  }
}
