import { expect, test } from 'vitest';
import { alignReadings } from './alignReadings.ts';

const NAMES = {
  小林: 'こばやし',
  小山: 'こやま',
  小川: 'おがわ',
  中山: 'なかやま',
  中川: 'なかがわ',
  大林: 'おおばやし',
  大川: 'おおかわ',
  大山: 'おおやま',
  石川: 'いしかわ',
  石山: 'いしやま',
  林: 'はやし',
  みつ子: 'みつこ',
  章子: 'しょうこ',
  章: 'しょう',
};

test('shares the reading of a name out among its signs', () => {
  const aligned = alignReadings(new Map(Object.entries(NAMES)));
  const shown = Object.fromEntries(aligned.map(({ signs, readings }) => [signs.join(''), readings.join(' ')]));
  expect(shown).toEqual({
    小林: 'こ ばやし',
    小山: 'こ やま',
    小川: 'お がわ',
    中山: 'なか やま',
    中川: 'なか がわ',
    大林: 'おお ばやし',
    大川: 'おお かわ',
    大山: 'おお やま',
    石川: 'いし かわ',
    石山: 'いし やま',
    林: 'はやし',
    みつ子: 'み つ こ',
    章子: 'しょう こ',
    章: 'しょう',
  });
});

test('leaves a reading whole that its signs cannot share', () => {
  const aligned = alignReadings(new Map(Object.entries({ ...NAMES, 一二三: 'いち', み林: 'こばやし' })));
  const whole = aligned.filter(({ signs, readings }) => signs.length !== readings.length);
  expect(whole.map(({ signs, readings }) => [signs.join(''), ...readings])).toEqual([
    ['一二三', 'いち'],
    ['み林', 'こばやし'],
  ]);
});
