import { FIXED_REFERENCE_DATE, PhonyError } from '@phonyland/language-generator';
import { expect, it } from 'vitest';
import { Phony } from '../../index.ts';
import { collations } from '../../lists/collations.ts';
import { nouns } from '../../lists/words.ts';

const database = Phony.seed('database').database();

function codeOf(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    if (error instanceof PhonyError) return error.code;
    throw error;
  }
  throw new Error('it did not throw');
}

it('mongodbObjectId is the whole, and of the ten years before the reference date', () => {
  expect(`${Phony.seed(1).database()}`).toBe(Phony.seed(1).database().mongodbObjectId.at(0));
  const seconds = database.mongodbObjectId.batch(500).map((id) => {
    expect(id).toMatch(/^[\da-f]{24}$/);
    return Number.parseInt(id.slice(0, 8), 16);
  });
  const now = FIXED_REFERENCE_DATE / 1000;
  expect(Math.max(...seconds)).toBeLessThanOrEqual(now);
  expect(Math.min(...seconds)).toBeGreaterThan(now - 3650 * 86_400);
  expect(Math.max(...seconds) - Math.min(...seconds)).toBeGreaterThan(3600 * 86_400);
  const early = Phony.seed(1, { referenceDate: '1971-01-01' }).database().mongodbObjectId.at(0);
  expect(early).toMatch(/^[\da-f]{24}$/);
});

it('column is a noun and what is kept of it', () => {
  for (const name of database.column.batch(300)) {
    expect(name).toMatch(/^[a-z]+(_[a-z]+)+$/);
    expect(nouns()).toContain(name.split('_')[0]);
  }
  expect(database.column.with({ casing: 'camel' }).at(0)).toMatch(/^[a-z]+([A-Z][a-z]+)+$/);
  expect(database.column.with({ casing: 'pascal' }).at(0)).toMatch(/^([A-Z][a-z]+){2,}$/);
  // One address names one column, however it is written: only the path differs.
  const all = Phony.seed(1).database().column.unique();
  expect(new Set(all.batch(5000)).size).toBe(5000);
  expect(codeOf(() => database.column.with({ casing: 'kebab' as 'snake' }))).toBe('INVALID_OPTIONS');
});

it.each([
  ['type', 27, 'DOUBLE PRECISION'],
  ['engine', 11, 'InnoDB'],
  ['collation', collations().length, 'utf8mb4_0900_ai_ci'],
] as const)('%s has %i values', (member, count, one) => {
  const unique = Phony.seed(1).database()[member].unique();
  expect(unique.batch(count)).toContain(one);
  expect(codeOf(() => unique())).toBe('UNIQUE_EXHAUSTED');
});
