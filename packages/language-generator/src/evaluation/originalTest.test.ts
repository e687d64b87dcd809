import { trainModel } from '@phonyland/language-model';
import { expect, it } from 'vitest';
import { MODEL, ROWS } from '../../tests/support/testModel.ts';
import { originalTest } from './originalTest.ts';

it('knows rows by the fingerprints of the model', () => {
  const test = originalTest(MODEL, undefined)!;
  expect(test.falsePositives).toBe(1 / 256);
  expect(ROWS.every(test.isOriginal)).toBe(true);
  expect(Array.from({ length: 2560 }, (_, i) => `new ${i}`).filter(test.isOriginal).length).toBeLessThan(40);
});

it('knows rows for certain when they are at hand', () => {
  const test = originalTest(MODEL, ['Zoë', 'Ada'])!;
  expect(test.falsePositives).toBe(0);
  expect(['Zoe\u0308', 'Ada', 'Adam'].map(test.isOriginal)).toEqual([true, true, false]);
});

it('cannot be made from nothing', () => {
  expect(originalTest(trainModel(['a'], { originals: false }), undefined)).toBeUndefined();
});
