import { expect, test } from 'vitest';
import { mecabEntries } from './MecabDictionary.ts';

/** A dictionary with a trie of 8 bytes and two words. */
function dictionary(encoding: string): Buffer {
  const features = Buffer.from('名詞,固有名詞\0動詞,自立\0');
  const header = Buffer.alloc(72);
  const tokens = Buffer.alloc(32);
  tokens.writeInt16LE(-120, 6);
  tokens.writeUInt32LE(0, 8);
  tokens.writeInt16LE(8304, 16 + 6);
  tokens.writeUInt32LE(features.indexOf('動'), 16 + 8);
  header.writeUInt32LE(8, 24);
  header.writeUInt32LE(tokens.length, 28);
  header.writeUInt32LE(features.length, 32);
  header.write(encoding, 40, 'latin1');
  const file = Buffer.concat([header, Buffer.alloc(8), tokens, features]);
  file.writeUInt32LE((file.length ^ 0xef718f77) >>> 0, 0);
  return file;
}

test('the entries of a dictionary', () => {
  expect(mecabEntries(dictionary('UTF-8'))).toEqual([
    { features: ['名詞', '固有名詞'], cost: -120 },
    { features: ['動詞', '自立'], cost: 8304 },
  ]);
});

test('other files are refused', () => {
  expect(() => mecabEntries(dictionary('EUC-JP'))).toThrow(/no dictionary of MeCab in UTF-8/);
  expect(() => mecabEntries(dictionary('UTF-8').subarray(0, -1))).toThrow(/no dictionary of MeCab/);
});
