import { expect, it } from 'vitest';
import { Phony } from '../../facade/Phony.ts';

it('is a phrase that begins with a capital and names no thing twice', () => {
  const values = Phony.seed(2).food().description.batch(500);
  for (const value of values) expect(value).toMatch(/^[A-Z][A-Za-z' ,-]+$/);
  expect(new Set(values).size).toBeGreaterThan(490);
  expect(values.some((value) => /\b(?:beans|tomatoes|mushrooms)\b/.test(value))).toBe(true);
  expect(values.some((value) => /\b(?:spinachs|broccolis|asparaguses)\b/.test(value))).toBe(false);
});
