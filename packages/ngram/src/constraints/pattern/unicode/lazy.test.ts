import { expect, it } from 'vitest';
import { lazy } from './lazy.ts';

it('lazy computes at the first call only, and keeps undefined too', () => {
  let calls = 0;
  const value = lazy(() => {
    calls++;
    return undefined;
  });
  expect(calls).toBe(0);
  expect([value(), value()]).toEqual([undefined, undefined]);
  expect(calls).toBe(1);
});
