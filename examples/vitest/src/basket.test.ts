import { Phony } from 'phony';
import { describe, expect, it } from 'vitest';
import { totalOf } from './basket.ts';

// One factory for the whole file; each test says the seed that it starts from, so none depends on the others' order.
const baskets = Phony.locale('en-US').define({
  product: (p) => p.product().name(),
  amount: (p) => p.number().int({ min: 1, max: 20 }),
  cents: (p) => p.number().int({ min: 1, max: 9_999 }),
});

describe('totalOf', () => {
  it('is the sum of lines below ten pieces', () => {
    const lines = baskets.seed(1).with({ amount: 9 }).batch(5);
    expect(totalOf(lines)).toBe(lines.reduce((sum, { cents }) => sum + 9 * cents, 0));
  });

  it('takes a tenth off a line from ten pieces on', () => {
    const line = baskets.seed(2).build({ amount: 10, cents: 500 });
    expect(totalOf([line])).toBe(4_500);
  });

  it('does not depend on the order of the lines', () => {
    const lines = baskets.seed(3).batch(50);
    expect(totalOf([...lines].reverse())).toBe(totalOf(lines));
  });

  // A row has an address: what failed for line 17 of seed 4 can be looked at again, alone.
  it.each(Array.from({ length: 20 }, (_, index) => index))('is a whole number of cents: line %i', (index) => {
    const line = baskets.seed(4).at(index);
    expect(totalOf([line])).toSatisfy(Number.isInteger);
  });
});
