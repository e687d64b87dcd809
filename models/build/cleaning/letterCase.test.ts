import { describe, expect, it } from 'vitest';
import { lowerCase, nameCase, upperCase } from './letterCase.ts';

describe('case of letters', () => {
  it.each([
    ['tr', 'IŞIL', 'ışıl'],
    ['tr', 'İREM', 'irem'],
    ['tr-CY', 'Iİ', 'ıi'],
    ['az', 'Iİ', 'ıi'],
    ['en-US', 'IRIS', 'iris'],
    ['trv', 'I', 'i'],
  ])('%s: %s is %s in lower case', (locale, text, expected) => {
    expect(lowerCase(text, locale)).toBe(expected);
  });

  it.each([
    ['tr', 'ışıl', 'IŞIL'],
    ['tr', 'irem', 'İREM'],
    ['en-US', 'iris', 'IRIS'],
  ])('%s: %s is %s in upper case', (locale, text, expected) => {
    expect(upperCase(text, locale)).toBe(expected);
  });

  it.each([
    ['one case, upper', 'en-US', 'SMITH', 'Smith'],
    ['one case, lower', 'en-US', 'smith', 'Smith'],
    ['capitals within', 'en-US', 'McDonald', 'McDonald'],
    ['a small particle', 'en-US', 'deWitt', 'DeWitt'],
    ['an apostrophe', 'en-US', "O'BRIEN", "O'Brien"],
    ['a small elision', 'en-US', "d'errico", "D'Errico"],
    ['words', 'en-US', 'van den berg', 'Van Den Berg'],
    ['a hyphen', 'en-US', 'jean-baptiste', 'Jean-Baptiste'],
    ['dotted i', 'tr', 'İBRAHİM', 'İbrahim'],
    ['dotted i, raised', 'tr', 'ibrahim', 'İbrahim'],
    ['dotless i', 'tr', 'IŞIK', 'Işık'],
    ['one letter', 'en-US', 'x', 'X'],
  ])('%s (%s): %s becomes %s', (_, locale, text, expected) => {
    expect(nameCase(text, locale)).toBe(expected);
  });

  it.each([
    ['upper case', 'nl', 'VAN DER MEER', 'van der Meer'],
    ['lower case', 'nl', 'van der meer', 'van der Meer'],
    ['an elision', 'nl', "D'HONDT", "d'Hondt"],
    ['a part of another word', 'nl', 'VANDERMEER', 'Vandermeer'],
    ['a mixed part, which is no particle', 'nl', 'VaN Meer', 'VaN Meer'],
    ['dotless letters', 'tr', 'KIZ ILE OĞLAN', 'Kız ıle Oğlan'],
  ])('particles stay small (%s): %s, %s becomes %s', (_, locale, text, expected) => {
    expect(nameCase(text, locale, ['van', 'der', 'd', 'ıle'])).toBe(expected);
  });

  it('marks belong to the letters before them', () => {
    expect(nameCase('e\u0301LODIE', 'fr')).toBe('E\u0301lodie');
  });
});
