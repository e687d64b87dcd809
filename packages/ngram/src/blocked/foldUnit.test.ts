import { describe, expect, it } from 'vitest';
import { foldTable, foldUnit, NO_LETTER, SKIPPED, UNKNOWN } from './foldUnit.ts';

const fold = (text: string): string =>
  Array.from({ length: text.length }, (_, i) => String.fromCharCode(foldUnit(text.charCodeAt(i)))).join('');

describe('foldUnit', () => {
  it.each<[topic: string, text: string, folded: string]>([
    ['ASCII', 'AZaz09', 'azaz09'],
    ['Latin with diacritics', 'ÀÉîõÜçñŞşĞğŽýǍǻȚțḂỆ', 'aeioucnssggzyaattbe'],
    ['i of all kinds', 'IiİıÍ', 'iiiii'],
    ['strokes', 'ØøŁłĐđĦħŦŧŀßẞſŉ', 'oolldd' + 'hhttl' + 'sssn'],
    ['letters of their own', 'ÆæŒœÐðÞþŊŋªµº', 'ææœœððþþŋŋªµº'],
    ['Vietnamese', 'ẤậẻỞỹ', 'aaeoy'],
    ['Greek', 'ΑάΐΰΏςΣώϐᾼᾳἌ', 'ααιυωσσωϐααα'],
    ['Cyrillic', 'АяЁёЙйЇїѐ', 'аяееййїїѐ'],
    ['Armenian', 'Աաև', 'աաև'],
    ['Georgian, as it is', 'აႠᲐ', 'აႠᲐ'],
    ['letters and their vowels', 'हिन्दी ไทย'.replace(' ', ''), 'हिन्दीไทย'],
    ['Arabic and Hebrew, with points', 'عَرَبִיםּ', 'عَرَبִיםּ'],
    ['Han, kana, Hangul', '漢字かカ한', '漢字かカ한'],
    ['digits of other scripts', '٣३', '٣३'],
    ['full width, as it is', 'Ａａ', 'Ａａ'],
    ['Latin beyond the tables of case', 'ⱥꞌɓƎ', 'ⱥꞌɓǝ'],
  ])('folds %s', (_topic, text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it.each<[topic: string, text: string]>([
    ['ASCII marks', ' !"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~\0\n\x7f'],
    ['Latin-1 marks', '\x80\xa0¡¢°·»¿×÷¹²½'],
    ['marks of general punctuation', '–—‘’“”…‰\u2028\u200b\u2060'],
    ['symbols', '€™℃→∞★☺♥'],
    ['marks of other scripts', ';·׀؟।、。「」・'],
    ['halves of surrogate pairs', '😀𝔄𞤀'],
    ['private use and no characters', '\ue000\ufffe\uffff\ufffd'],
  ])('sees no letter in %s', (_topic, text) => {
    for (let i = 0; i < text.length; i++) expect([text[i], foldUnit(text.charCodeAt(i))]).toEqual([text[i], NO_LETTER]);
  });

  it('skips what changes nothing but looks', () => {
    for (const unit of [0x300, 0x308, 0x36f, 0xad, 0x200c, 0x200d, 0xfe00, 0xfe0f])
      expect(foldUnit(unit)).toBe(SKIPPED);
    for (const unit of [0x2ff, 0x200b, 0x200e, 0xfe10]) expect(foldUnit(unit)).not.toBe(SKIPPED);
  });

  it('knows without tables what Unicode says of the units that come up most', () => {
    for (let unit = 0; unit < 0x2070; unit = unit === 0x24f ? 0x2000 : unit + 1) {
      const isWordUnit = /[\p{L}\p{M}\p{Nd}]/u.test(String.fromCharCode(unit));
      const folded = foldUnit(unit);
      if (folded !== SKIPPED) expect([unit, folded !== NO_LETTER]).toEqual([unit, isWordUnit]);
    }
  });

  it('remembers, and folds what is folded to itself', () => {
    for (let unit = 0; unit <= 0xffff; unit++) {
      const folded = foldUnit(unit);
      expect(foldTable()[unit]).toBe(folded);
      expect(folded).not.toBe(UNKNOWN);
      if (folded > UNKNOWN && foldUnit(folded) !== folded)
        expect.fail(`${unit.toString(16)} folds to ${folded.toString(16)}`);
    }
  });
});
