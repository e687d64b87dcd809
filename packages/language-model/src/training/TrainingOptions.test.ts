import { ArgumentError } from '@phonyland/ngram';
import { describe, expect, it } from 'vitest';
import { errorOf } from '../../tests/support/codeOf.ts';
import { resolveTrainingOptions, type TrainingOptions } from './TrainingOptions.ts';

describe('resolveTrainingOptions', () => {
  it('fills in the defaults', () => {
    const defaults = {
      name: 'model',
      locale: 'und',
      order: 5,
      smoothing: 'kneser-ney',
      tokenizer: 'character',
      originals: true,
      mergeable: false,
      metadata: {},
    };
    expect(resolveTrainingOptions({})).toEqual(defaults);
    const undefinedOnes = Object.fromEntries(Object.keys(defaults).map((name) => [name, undefined]));
    expect(resolveTrainingOptions(undefinedOnes)).toEqual(defaults);
  });

  it('takes a lower order for words', () => {
    expect(resolveTrainingOptions({ tokenizer: 'word' }).order).toBe(3);
    expect(resolveTrainingOptions({ tokenizer: { type: 'word' } }).order).toBe(3);
    expect(resolveTrainingOptions({ tokenizer: { type: 'character', unit: 'grapheme' } }).order).toBe(5);
  });

  it.each([
    ['tr', 'tr'],
    ['TR', 'tr'],
    ['pt_br', 'pt-BR'],
    ['pt-BR', 'pt-BR'],
    ['zh-hANT-tw', 'zh-Hant-TW'],
    ['es-419', 'es-419'],
    ['sl-ROZAJ-biske', 'sl-rozaj-biske'],
    ['en-U-CO-PHONEBK', 'en-u-co-phonebk'],
    ['de-ch-x-ABCD', 'de-CH-x-abcd'],
    ['und', 'und'],
  ])('spells the locale %s as %s', (given, expected) => {
    expect(resolveTrainingOptions({ locale: given }).locale).toBe(expected);
  });

  it.each<[topic: string, code: string, options: object, words: string]>([
    ['an unknown option', 'UNKNOWN_OPTION', { ordre: 3 }, 'ordre'],
    ['an unknown option without a value', 'UNKNOWN_OPTION', { ordre: undefined }, 'ordre'],
    ['order 0', 'ORDER_OUT_OF_RANGE', { order: 0 }, 'from 1 to 10'],
    ['order 11', 'ORDER_OUT_OF_RANGE', { order: 11 }, 'order is 11'],
    ['order 2.5', 'ORDER_OUT_OF_RANGE', { order: 2.5 }, '2.5'],
    ['order NaN', 'ORDER_OUT_OF_RANGE', { order: Number.NaN }, 'NaN'],
    ['a text for order', 'ORDER_OUT_OF_RANGE', { order: '5' }, '5'],
    ['an unknown smoothing', 'INVALID_OPTION', { smoothing: 'laplace' }, 'laplace'],
    ['an empty name', 'INVALID_OPTION', { name: '' }, 'name'],
    ['a number for name', 'INVALID_OPTION', { name: 3 }, 'name is 3'],
    ['a name with half a surrogate pair', 'INVALID_OPTION', { name: 'a\ud800' }, 'name'],
    ['an impossible locale', 'INVALID_OPTION', { locale: 'x' }, 'BCP 47'],
    ['a locale with a strange letter', 'INVALID_OPTION', { locale: 'tr-ş' }, 'tr-ş'],
    ['a locale with a part too long', 'INVALID_OPTION', { locale: 'tr-abcdefghi' }, 'abcdefghi'],
    ['a text for originals', 'INVALID_OPTION', { originals: 'no' }, 'originals'],
    ['a number for mergeable', 'INVALID_OPTION', { mergeable: 1 }, 'mergeable'],
    ['an unknown field of the metadata', 'UNKNOWN_OPTION', { metadata: { license: 'MIT' } }, 'licence'],
    ['an empty field of the metadata', 'INVALID_OPTION', { metadata: { source: '' } }, 'metadata.source'],
    ['a number in the metadata', 'INVALID_OPTION', { metadata: { version: 1 } }, 'metadata.version'],
  ])('refuses %s (%s)', (_topic, code, options, words) => {
    const error = errorOf(() => resolveTrainingOptions(options as TrainingOptions));
    expect(error).toBeInstanceOf(ArgumentError);
    expect(error.code).toBe(code);
    expect(error.message).toContain(words);
  });
});
