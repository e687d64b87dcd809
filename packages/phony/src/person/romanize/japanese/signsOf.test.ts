import { expect, test } from 'vitest';
import { isHiragana, signsOf } from './signsOf.ts';

test.each([
  ['佐々木', '佐佐木'],
  ['一ノ瀬', '一の瀬'],
  ['三ケ島', '三ヶ島'],
  ['三ヶ島', '三ヶ島'],
  ['ヴ', 'ゔ'],
  ['々木', '々木'],
  ['', ''],
])('%s is %s', (name, signs) => {
  expect(signsOf(name).join('')).toBe(signs);
});

test('only hiragana are read as they are written', () => {
  expect(['あ', 'ん', 'ヶ', 'ノ', '木'].map(isHiragana)).toEqual([true, true, false, false, false]);
});
