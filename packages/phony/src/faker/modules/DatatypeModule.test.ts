import { expect, test } from 'vitest';
import { SimpleFaker } from '../SimpleFaker.ts';

const faker = new SimpleFaker({ seed: 1 });
const share = (options?: number | { probability?: number }): number =>
  Array.from({ length: 5000 }, () => faker.datatype.boolean(options)).filter(Boolean).length / 5000;

test('true is as frequent as it shall be', () => {
  // Standard deviations are 0.007 at most.
  expect(share()).toBeCloseTo(0.5, 1);
  expect(share({})).toBeCloseTo(0.5, 1);
  expect(share(0.2)).toBeCloseTo(0.2, 1);
  expect(share({ probability: 0.9 })).toBeCloseTo(0.9, 1);
  expect([share(1), share(7), share(0), share({ probability: -3 })]).toEqual([1, 1, 0, 0]);
});
