import { expect, test } from 'vitest';
import { rowProgressText } from './rowProgress.ts';

test.each([
  [412_000, 1_000_000, 0.5, '412,000 of 1,000,000 rows · 824,000/s · 1 s left'],
  [10, 1010, 10, '10 of 1,010 rows · 1/s · 16 min 40 s left'],
  [1, 10_000, 1, '1 of 10,000 rows · 1/s · 2 h 46 min left'],
  [100, 100, 1, '100 of 100 rows · 100/s · 0 s left'],
])('%i of %i rows after %d s', (done, total, seconds, text) => {
  expect(rowProgressText(done, total, seconds)).toBe(text);
});
