import { trainModel } from '@phonyland/language-model';
import { expect, it } from 'vitest';
import { MODEL, ROWS } from '../../tests/support/testModel.ts';
import { drawnValues } from './drawnValues.ts';
import { novelValues } from './novelValues.ts';
import { originalTest } from './originalTest.ts';

it('are different, no training rows, and in the order in which they are drawn', () => {
  const values = novelValues(MODEL, '1', 50, originalTest(MODEL, ROWS));
  const drawn = Array.from(new Set(drawnValues(MODEL, '1', 5000))).filter((value) => !ROWS.includes(value));
  expect(values).toEqual(drawn.slice(0, 50));
});

it('are all values when nothing tells training rows', () => {
  expect(novelValues(MODEL, '1', 50, undefined)).toEqual(
    Array.from(new Set(drawnValues(MODEL, '1', 500))).slice(0, 50),
  );
});

it('end when there are no more', () => {
  const model = trainModel(['ab', 'cd'], { smoothing: 'none' });
  expect(novelValues(model, '1', 50, originalTest(model, undefined))).toEqual([]);
  expect(novelValues(model, '1', 50, undefined).sort()).toEqual(['ab', 'cd']);
});
