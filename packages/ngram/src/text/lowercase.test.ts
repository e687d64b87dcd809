import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ArgumentError } from '../PhonyError.ts';
import { lowercase } from './lowercase.ts';

describe('lowercase', () => {
  it.each([
    ['common rules', undefined, 'ISPARTA İZMİR ÇAĞ', 'isparta i\u0307zmi\u0307r çağ'],
    ['a language without rules of its own', 'en-US', 'ISPARTA', 'isparta'],
    ['Greek final sigma', undefined, 'ΟΔΟΣ ΣΟΦΟΣ', 'οδος σοφος'],
    ['beyond the first plane', undefined, '𐐀𐐁', '𐐨𐐩'],
    ['Turkish', 'tr', 'ISPARTA İZMİR DIŞ', 'ısparta izmir dış'],
    ['Turkish with a region', 'tr-TR', 'IĞDIR', 'ığdır'],
    ['a tag in capitals', 'TR', 'IĞDIR', 'ığdır'],
    ['Azerbaijani', 'az-Latn-AZ', 'İLQAR QIZI', 'ilqar qızı'],
    ['Turkish, the dot as a mark', 'tr', 'I\u0307zmir', 'izmir'],
    ['Turkish, the dot behind a mark below', 'tr', 'I\u0323\u0307', 'i\u0323'],
    ['Turkish, the dot behind an accent is not of the I', 'tr', 'I\u0301\u0307', 'ı\u0301\u0307'],
    ['Lithuanian, an accent upon i', 'lt', 'I\u0300 J\u0301 Į\u0303', 'i\u0307\u0300 j\u0307\u0301 į\u0307\u0303'],
    ['Lithuanian, accented letters', 'lt', 'ÌÍĨ', 'i\u0307\u0300i\u0307\u0301i\u0307\u0303'],
    ['Lithuanian, an accent behind a mark below', 'lt', 'I\u0323\u0301', 'i\u0307\u0323\u0301'],
    ['Lithuanian, only a mark below', 'lt', 'I\u0323', 'i\u0323'],
    ['Lithuanian, an accent upon an enclosing mark', 'lt', 'I\u20dd\u0301', 'i\u20dd\u0301'],
    ['Lithuanian, no mark', 'lt', 'JIS', 'jis'],
  ])('%s', (_topic, locale, text, expected) => {
    expect(lowercase(text, locale)).toBe(expected);
  });

  it.each(['', 't', 'tr_TR', 'tr-', 'türkçe', 'true story'])('refuses the tag "%s"', (locale) => {
    expect(() => lowercase('I', locale)).toThrow(ArgumentError);
    expect(() => lowercase('I', locale)).toThrow(expect.objectContaining({ code: 'INVALID_LOCALE' }));
  });

  // The runtime's own implementation is the oracle, asked with an explicit language.
  const symbol = fc.constantFrom(
    ...'IJĮÌÍĨİıiAΣσ .',
    ...'\u0300\u0301\u0307\u0315\u0316\u0323\u0335\u0344\u0345\u20dd\u0903',
  );
  it.each(['tr', 'az', 'lt', 'de'])('agrees with the runtime for %s', (locale) => {
    fc.assert(
      fc.property(fc.array(symbol, { maxLength: 8 }), (symbols) => {
        const text = symbols.join('');
        expect(lowercase(text, locale)).toBe(text.toLocaleLowerCase(locale));
      }),
      { numRuns: 2000, seed: 1 },
    );
  });
});
