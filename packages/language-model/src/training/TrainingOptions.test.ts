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
      defaultOrder: 5,
      smoothing: 'kneser-ney',
      tokenizer: 'character',
      maxBytes: undefined,
      minSupport: 1,
      originals: true,
      mergeable: false,
      metadata: {},
      onReport: undefined,
    };
    expect(resolveTrainingOptions({})).toEqual(defaults);
    const { defaultOrder: _, ...options } = defaults;
    const undefinedOnes = Object.fromEntries(Object.keys(options).map((name) => [name, undefined]));
    expect(resolveTrainingOptions(undefinedOnes)).toEqual(defaults);
  });

  it('leaves the smoothing open with the order, unless it is given', () => {
    expect(resolveTrainingOptions({ order: 'auto' })).toMatchObject({ order: 'auto', smoothing: undefined });
    expect(resolveTrainingOptions({ order: 'auto', smoothing: 'none' }).smoothing).toBe('none');
  });

  it('keeps no fingerprints with a least support, unless they are asked for', () => {
    expect(resolveTrainingOptions({ minSupport: 1 }).originals).toBe(true);
    expect(resolveTrainingOptions({ minSupport: 2 }).originals).toBe(false);
    expect(resolveTrainingOptions({ minSupport: 2, originals: true }).originals).toBe(true);
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
    ['another text for order', 'ORDER_OUT_OF_RANGE', { order: 'Auto' }, "or 'auto'"],
    ['no bytes', 'INVALID_OPTION', { maxBytes: 0 }, 'maxBytes is 0; it must be an integer from 1'],
    ['bytes below 0', 'INVALID_OPTION', { maxBytes: -5 }, 'maxBytes is -5'],
    ['a part of a byte', 'INVALID_OPTION', { maxBytes: 10.5 }, 'maxBytes is 10.5'],
    ['endless bytes', 'INVALID_OPTION', { maxBytes: Number.POSITIVE_INFINITY }, 'maxBytes is Infinity'],
    ['a text for bytes', 'INVALID_OPTION', { maxBytes: '20000' }, 'maxBytes is "20000"'],
    ['a support of 0', 'INVALID_OPTION', { minSupport: 0 }, 'minSupport is 0; it must be an integer from 1'],
    ['a support of NaN', 'INVALID_OPTION', { minSupport: Number.NaN }, 'minSupport is NaN'],
    ['a support of 2.5', 'INVALID_OPTION', { minSupport: 2.5 }, 'minSupport is 2.5'],
    ['a text for support', 'INVALID_OPTION', { minSupport: '2' }, 'minSupport is "2"'],
    ['rows kept within a size', 'OPTIONS_CONFLICT', { mergeable: true, maxBytes: 9999 }, 'maxBytes is 9999'],
    ['rows kept and support', 'OPTIONS_CONFLICT', { mergeable: true, minSupport: 2 }, 'minSupport is 2'],
    ['support of spellings', 'OPTIONS_CONFLICT', { tokenizer: 'hybrid', minSupport: 2 }, 'minSupport is 2'],
    ['no function for the report', 'INVALID_OPTION', { onReport: true }, 'onReport is true'],
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
