import { expect, test } from 'vitest';
import { KINDS, kindBehind, kindOfReading } from './kindOfReading.ts';

const [short, chinese, japanese] = [0, 1, 2];

test.each([
  ['き', short],
  ['こう', chinese],
  ['しょう', chinese],
  ['しん', chinese],
  ['とく', chinese],
  ['せい', chinese],
  ['しゅ', chinese],
  ['やま', japanese],
  ['ひと', japanese],
  ['はやし', japanese],
  ['こばやし', japanese],
])('%s is of the kind %s', (reading, kind) => {
  expect(kindOfReading(reading)).toBe(kind);
  expect(kindBehind(reading)).toBe(kind);
});

test('behind another sign, readings with a voiced sound at their start are kinds of their own', () => {
  expect(kindBehind('ばやし')).toBe(japanese! + KINDS);
  expect(kindBehind('ぞう')).toBe(chinese! + KINDS);
  expect(kindBehind('ぶ')).toBe(short! + KINDS);
});
