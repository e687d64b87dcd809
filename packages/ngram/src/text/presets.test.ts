import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PresetName, presets } from './presets.ts';

const names = Object.keys(presets) as PresetName[];
const apply = (name: PresetName, text: string): string =>
  text.normalize('NFC').replace(presets[name].pattern, presets[name].replacement);

const cases: [PresetName, string, string, string][] = [
  ['none', 'everything', " d-ö n'T😀\u0301", " d-ö n'T😀\u0301"],
  ['noSymbols', 'letters of every script', '«Ёж» 東京, hindī! (2)', 'Ёж 東京 hindī '],
  ['noSymbols', 'apostrophes go, letters that look like one stay', 'don’t ʻOkina', 'dont ʻOkina'],
  ['noSymbols', 'vowel signs', 'हिन्दी।', 'हिन्दी'],
  ['noSymbols', 'joiners inside words', 'می\u200cخواهم', 'می\u200cخواهم'],
  ['noSymbols', 'emoji with all that hangs on them', 'a👩🏽‍🚀b❤️c', 'abc'],
  ['noSymbols', 'letters beyond the first plane', '𐐀𝒳-𠮷', '𐐀𝒳𠮷'],
  ['alphabetical', 'both cases', 'AbZz-09', 'AbZz'],
  ['alphabetical', 'an accented letter is another letter', 'café', 'caf'],
  ['alphabetical', 'however it was typed', 'cafe\u0301', 'caf'],
  ['alphabetical', 'a mark that no composed letter has room for', 'x\u0304y', 'x\u0304y'],
  ['alphabetical', 'no letter by case folding alone', '\u017fa\u212a', 'aK'],
  ['numerical', 'digits', 'No. 12-3½', '123'],
  ['numerical', 'a keycap', '1\ufe0f\u20e3', '1'],
  ['alphanumerical', 'letters and digits', 'R2-D2 ✓', 'R2D2'],
  ['alphanumerical', 'a keycap', 'a1\ufe0f\u20e3b', 'a1b'],
  ['english', 'apostrophes between letters', "Don’t o'clock", "Don’to'clock"],
  ['english', 'quotes at the edges', "‘tis’ 'quoted' dogs’", 'tisquoteddogs'],
  ['english', 'apostrophes beside symbols', "a'-b-'c a''b '1'", 'abcab'],
  ['english', 'an apostrophe after a mark', "x\u0304'y", "x\u0304'y"],
  ['english', 'loan words', 'café cafe\u0301 naïve Ægir Œuvre', 'cafécafénaïveÆgirŒuvre'],
  ['english', 'not Turkish', 'ışık', 'k'],
  ['oldEnglish', 'its letters in both cases', 'Þorn ÐÆȜ ƿynn Ƿ', 'ÞornÐÆȜƿynnǷ'],
  ['oldEnglish', 'long letters', 'wæs gōd cyning, ǣ', 'wæsgōdcyningǣ'],
  ['french', 'its letters in both cases', 'ÉTÉ çà œuvre ÿ Ÿ', 'ÉTÉçàœuvreÿŸ'],
  ['french', 'elision', "aujourd’hui, l'eau", "aujourd’huil'eau"],
  ['french', 'not Polish', 'łódź', 'ód'],
  ['turkish', 'its letters in both cases', 'ÇĞIİÖŞÜ çğıiöşü', 'ÇĞIİÖŞÜçğıiöşü'],
  ['turkish', 'letters typed in parts', 's\u0327 g\u0306 I\u0307', 'şğİ'],
  ['turkish', 'suffixes of names', 'Ankara’da', 'Ankara’da'],
  ['turkish', 'long vowels', 'hâlâ', 'hâlâ'],
  ['latinExtendedAlphabetical', 'letters of every Latin alphabet', 'Łódź, Þór, ẞ ß Ǆ ş1', 'ŁódźÞórẞßǄş'],
  ['latinExtendedAlphabetical', 'other scripts', 'Ёж東abc', 'abc'],
  ['latinExtendedAlphanumerical', 'and digits', 'Łódź-2', 'Łódź2'],
  ['japanese', 'kanji, kana, length and repetition', '人々のカード、レオナルド・ダ。abc', '人々のカードレオナルド・ダ'],
  ['japanese', 'half width', 'ｶﾞｰﾄﾞ', 'ｶﾞｰﾄﾞ'],
  ['japanese', 'sound marks typed apart', 'か\u3099', 'が'],
  ['japanese', 'a variant of a character', '葛\u{e0100}飾', '葛\u{e0100}飾'],
  ['japanese', 'spaces', '山田　太郎 1', '山田　太郎 '],
  ['chinese', 'characters of every plane', '文本，𠮷〇 カ', '文本𠮷〇 '],
];

describe('presets', () => {
  it.each(cases)('%s: %s', (name, _topic, text, expected) => {
    expect(apply(name, text)).toBe(expected);
  });

  it('are frozen, stand under their names and read whole text in whole characters', () => {
    expect(names).toHaveLength(13);
    expect(Object.isFrozen(presets)).toBe(true);
    for (const name of names) {
      expect(Object.isFrozen(presets[name])).toBe(true);
      expect(presets[name].name).toBe(name);
      expect(presets[name].pattern.flags).toBe('gu');
      expect(presets[name].replacement).toBe('');
    }
  });

  it('keep 30 marks on a letter, more than any language stacks', () => {
    expect(apply('noSymbols', `a${'\u0335'.repeat(40)}b`)).toBe(`a${'\u0335'.repeat(30)}b`);
  });

  it('bear a row of megabytes', () => {
    const row = `${'😀'.repeat(1_500_000)}a`;
    for (const name of names) expect(apply(name, row).length).toBeLessThanOrEqual(name === 'none' ? row.length : 1);
  });

  const symbol = fc.constantFrom(..."aZéşĞıñß1 -'’#東カー😀𠮷", ...'\u0301\u0327\u0335\u200d\ufe0f\u20e3');
  it.each(names)('%s finds nothing more at a second time and makes no text ill-formed', (name) => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(symbol).map((all) => all.join('')),
        ),
        (text) => {
          const once = apply(name, text);
          expect(once.replace(presets[name].pattern, '')).toBe(once);
          expect(/\p{Surrogate}/u.test(once)).toBe(false);
        },
      ),
      { numRuns: 500, seed: 1 },
    );
  });
});
