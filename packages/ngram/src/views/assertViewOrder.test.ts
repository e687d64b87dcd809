import { describe, expect, it } from 'vitest';
import { ArgumentError } from '../PhonyError.ts';
import { assertViewOrder } from './assertViewOrder.ts';

describe('assertViewOrder', () => {
  it.each([1, 4, 10])('lets %d pass', (n) => {
    expect(() => assertViewOrder(n, 'test')).not.toThrow();
  });

  it.each([0, 11, -1, 2.5, Number.NaN, Number.POSITIVE_INFINITY, '3' as unknown as number])('refuses %s', (n) => {
    expect(() => assertViewOrder(n, 'test')).toThrow(ArgumentError);
    expect(() => assertViewOrder(n, 'test')).toThrow(
      expect.objectContaining({ code: 'ORDER_OUT_OF_RANGE', details: { n } }),
    );
  });
});
