import { expect, test } from 'vitest';
import { NameReadings } from '../../src/person/romanize/japanese/NameReadings.ts';
import { renderReadings } from './renderReadings.ts';

const NAMES = [
  { signs: ['小', '林'], readings: ['こ', 'ばやし'] },
  { signs: ['小', '山'], readings: ['こ', 'やま'] },
  { signs: ['小', '川'], readings: ['お', 'がわ'] },
  { signs: ['大', '林'], readings: ['おお', 'はやし'] },
  { signs: ['林'], readings: ['はやし'] },
  { signs: ['五', '十', '嵐'], readings: ['いがらし'] },
  { signs: ['み', 'つ', '子'], readings: ['み', 'つ', 'こ'] },
];

test('a line for each sign', () => {
  expect(renderReadings(NAMES)).toEqual([
    'み\t\tつ子',
    '五\t\t十嵐=いがらし',
    '大\tおお\t林',
    '子\tこ\t',
    '小\tこ お\t01林 1川 山',
    '山\tやま\t',
    '川\tがわ\t',
    '林\tはやし ばやし\t0',
  ]);
});

test('what is written is read again', () => {
  const byName = (a: { signs: readonly string[] }, b: { signs: readonly string[] }): number =>
    a.signs.join('') < b.signs.join('') ? -1 : 1;
  const read = [...new NameReadings(renderReadings(NAMES), 1).names()];
  expect(read.sort(byName)).toEqual([...NAMES].sort(byName));
});
