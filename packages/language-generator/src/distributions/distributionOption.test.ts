import { describe, expect, it } from 'vitest';
import { CONTINUOUS, distribution } from './distributionOption.ts';

describe('distribution', () => {
  const type = distribution();

  it.each<[unknown, unknown]>([
    ['uniform', 'uniform'],
    [{ type: 'uniform' }, 'uniform'],
    ['normal', { type: 'normal' }],
    [
      { deviation: 2, type: 'normal', mean: -0 },
      { type: 'normal', mean: 0, deviation: 2 },
    ],
    [{ type: 'normal', mean: undefined }, { type: 'normal' }],
    [
      { type: 'logNormal', median: 3, deviation: 0.5 },
      { type: 'logNormal', median: 3, deviation: 0.5 },
    ],
    [
      { type: 'exponential', rate: -2 },
      { type: 'exponential', rate: -2 },
    ],
    [
      { type: 'zipf', exponent: 1.1 },
      { type: 'zipf', exponent: 1.1 },
    ],
  ])('reads %j', (given, read) => {
    expect(JSON.stringify(type.read(given))).toBe(JSON.stringify(read));
  });

  it.each<[unknown]>([
    ['gaussian'],
    [{ type: 'gaussian' }],
    [{}],
    [null],
    [3],
    [['normal']],
    [{ type: 'normal', deviation: 0 }],
    [{ type: 'normal', deviation: -1 }],
    [{ type: 'normal', mean: Number.NaN }],
    [{ type: 'normal', mean: '3' }],
    [{ type: 'normal', sigma: 3 }],
    [{ type: 'uniform', mean: 3 }],
    [{ type: 'logNormal', median: 0 }],
    [{ type: 'exponential', rate: 0 }],
    [{ type: 'zipf', exponent: 0 }],
    [{ type: 'zipf', exponent: 101 }],
    [{ type: 'constructor' }],
  ])('refuses %j', (given) => {
    expect(type.read(given)).toBeUndefined();
  });

  it('takes those kinds only that fit, and says which', () => {
    const continuous = distribution(CONTINUOUS);
    expect(continuous.read('zipf')).toBeUndefined();
    expect(continuous.expects).toContain("'normal'");
    expect(continuous.expects).not.toContain('zipf');
    expect(type.expects).toContain("{ type: 'zipf', exponent? (above 0, up to 100) }");
  });
});
