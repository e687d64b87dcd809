import { expect, test } from 'vitest';
import { dictionaryNames } from './dictionaryNames.ts';
import type { MecabEntry } from './MecabDictionary.ts';

const entry = (text: string, cost: number): MecabEntry => ({ features: text.split(','), cost });

const ENTRIES = [
  entry('名詞,固有名詞,人名,名,*,*,裕子,ヒロコ,ヒロコ', 8304),
  entry('名詞,固有名詞,人名,名,*,*,裕子,ユウコ,ユーコ', 8195),
  entry('名詞,固有名詞,人名,名,*,*,大輔,ダイスケ,ダイスケ', 8298),
  entry('名詞,固有名詞,人名,姓,*,*,佐々木,ササキ,ササキ', 5000),
  entry('名詞,固有名詞,人名,姓,*,*,佐佐木,ササキ,ササキ', 7000),
  entry('名詞,固有名詞,人名,姓,*,*,クロース,クロース,クロース', 7000),
  entry('名詞,固有名詞,人名,姓,*,*,ＡＢ木,エービーキ,エービーキ', 7000),
  entry('名詞,固有名詞,地域,一般,*,*,小林,オハヤシ,オハヤシ', 3000),
  entry('名詞,一般,*,*,*,*,林,ハヤシ,ハヤシ', 3000),
];

test('names of a part with all readings, the most usual first', () => {
  expect([...dictionaryNames(ENTRIES, 'given')]).toEqual([
    ['裕子', { readings: ['ゆうこ', 'ひろこ'], cost: 8195 }],
    ['大輔', { readings: ['だいすけ'], cost: 8298 }],
  ]);
});

test('one name where two writings are the same signs, and none without kanji or with others', () => {
  expect([...dictionaryNames(ENTRIES, 'family')]).toEqual([['佐佐木', { readings: ['ささき'], cost: 5000 }]]);
});
