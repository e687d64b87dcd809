import { expect, it } from 'vitest';
import { readPattern } from './PatternText.ts';
import { MOST_PATTERN_WORK, WorkBudget } from './WorkBudget.ts';

it('WorkBudget throws when all is spent', () => {
  const budget = new WorkBudget(readPattern(/a/));
  budget.spend(MOST_PATTERN_WORK - 1);
  budget.spend(1);
  expect(() => budget.spend(1)).toThrow(
    expect.objectContaining({
      code: 'PATTERN_TOO_LARGE',
      details: { most: MOST_PATTERN_WORK, what: 'steps to compile', pattern: '/a/' },
    }),
  );
});
