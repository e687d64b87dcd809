import { expect, it } from 'vitest';
import { featureRows } from './featureRows.ts';

const rowsOf = (texts: string[]): number[][] => {
  const { offsets, features } = featureRows(texts);
  return texts.map((_, row) => Array.from(features.subarray(offsets[row]!, offsets[row + 1]!)));
};

it('are the n-grams of a text and its length, each once', () => {
  // Length 2; ^a ^aa a aa aa$ a$.
  expect(featureRows(['aa'])).toEqual({
    offsets: Int32Array.of(0, 7),
    features: Int32Array.of(0, 1, 2, 3, 4, 5, 6),
    featureCount: 7,
  });
});

it('of a text are the same wherever it stands', () => {
  const [first, , third] = rowsOf(['anna', 'x', 'anna']);
  expect(third).toEqual(first);
});

it('know where a text begins and ends', () => {
  const [forth, back] = rowsOf(['ab', 'ba']);
  // In common: the length, a and b.
  expect(forth!.filter((feature) => back!.includes(feature))).toHaveLength(3);
});

it('count code points', () => {
  const [one, two] = rowsOf(['😀', 'ab']);
  expect([one!.length, two!.length]).toEqual([5, 8]);
});
