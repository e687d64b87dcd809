import { expect, test } from 'vitest';
import { NameReadings } from './NameReadings.ts';

const LINES = [
  '五\tい ご\t0 十嵐=いがらし 島',
  '小\tこ お\t01林 1川 山',
  '島\tじま しま\t01',
  '林\tはやし ばやし\t0',
  '川\tがわ\t',
  '山\tやま\t',
  'み\t\tつ子',
  '子\tこ ね\t1 1',
].map((line) => line.replace('\t1 1', '\t1'));

const readings = new NameReadings(LINES, 0.3);

test.each([
  ['小林', ['こ', 'ばやし']],
  ['小川', ['お', 'がわ']],
  ['小山', ['こ', 'やま']],
  ['五島', ['い', 'じま']],
  ['五十嵐', ['いがらし']],
  ['五', ['い']],
  ['子', ['ね']],
  ['みつ子', ['み', 'つ', 'こ']],
  ['ミツ子', ['み', 'つ', 'こ']],
])('%s is in the table', (name, reading) => {
  expect(readings.read(name)).toEqual(reading);
});

test('a name that the table does not have is composed where that is certain enough', () => {
  expect(readings.read('小島')).toEqual(['こ', 'じま']);
  expect(new NameReadings(LINES, 0.99).read('小島')).toBeUndefined();
  expect(new NameReadings(LINES, 0.99).read('小林')).toEqual(['こ', 'ばやし']);
});

test('a sign alone is read where the table has it, and never composed', () => {
  expect(readings.read('林')).toEqual(['はやし']);
  expect(new NameReadings(LINES, 0).read('川')).toBeUndefined();
  expect(new NameReadings(LINES, 0).read('')).toBeUndefined();
});

test('all names of the table can be gone through', () => {
  const names = Array.from(readings.names(), ({ signs, readings }) => `${signs.join('')}:${readings.join('')}`);
  expect(names.sort()).toEqual(
    [
      '五:い',
      '五十嵐:いがらし',
      '五島:いじま',
      '小林:こばやし',
      '小川:おがわ',
      '小山:こやま',
      '島:じま',
      '林:はやし',
      'みつ子:みつこ',
      '子:ね',
    ].sort(),
  );
});
