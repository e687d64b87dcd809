import { describe, expect, it } from 'vitest';
import { ArgumentError } from '../PhonyError.ts';
import { CONSTRAINT_NAMES, type Constraints, normalizeConstraints } from './Constraints.ts';

describe('normalizeConstraints', () => {
  it.each<[topic: string, given: Constraints, canonical: Constraints]>([
    ['nothing given', {}, {}],
    ['what says nothing', { minLength: 1, prefix: '' }, {}],
    ['a minimum of 0', { minLength: 0 }, {}],
    ['minima of 0', { minLength: 0, minWords: 0, suffix: '' }, {}],
    [
      'undefined',
      {
        minLength: undefined,
        maxLength: undefined,
        minWords: undefined,
        maxWords: undefined,
        prefix: undefined,
        suffix: undefined,
        pattern: undefined,
      },
      {},
    ],
    [
      'everything',
      { suffix: 'z', pattern: /b$/, prefix: 'Al', minWords: 1, minLength: 4, maxWords: 2, maxLength: 9 },
      { maxLength: 9, maxWords: 2, minLength: 4, minWords: 1, pattern: '/b$/', prefix: 'Al', suffix: 'z' },
    ],
    ['equal numbers of words', { minWords: 2, maxWords: 2 }, { maxWords: 2, minWords: 2 }],
    ['the text of a pattern', { pattern: '/é+/u' }, { pattern: '/é+/u' }],
    ['equal bounds', { minLength: 5, maxLength: 5 }, { maxLength: 5, minLength: 5 }],
    ['texts in another normalisation form', { prefix: 'e\u0301', suffix: 'o\u0308' }, { prefix: 'é', suffix: 'ö' }],
  ])('brings to canonical form: %s', (_topic, given, canonical) => {
    const found = normalizeConstraints(given);
    expect(found).toEqual(canonical);
    expect(Object.keys(found)).toEqual(CONSTRAINT_NAMES.filter((name) => name in canonical));
  });

  it.each<[topic: string, given: object, message: RegExp]>([
    ['a minimum below 0', { minLength: -1 }, /minLength is -1; it must be an integer of at least 0/],
    ['a fraction', { minLength: 1.5 }, /minLength is 1.5; it must be an integer of at least 0/],
    ['a text for a number', { minLength: '4' }, /minLength is 4; it must be an integer/],
    ['a maximum of 0', { maxLength: 0 }, /maxLength is 0; it must be an integer of at least 1/],
    ['infinity', { maxLength: Number.POSITIVE_INFINITY }, /maxLength is Infinity/],
    ['not a number', { maxLength: Number.NaN }, /maxLength is NaN/],
    ['a symbol', { maxLength: Symbol('five') }, /maxLength is Symbol\(five\)/],
    ['a minimum above the maximum', { minLength: 6, maxLength: 5 }, /minLength 6 is greater than maxLength 5/],
    ['words below 0', { minWords: -1 }, /minWords is -1; it must be an integer of at least 0, in words/],
    ['no words at all', { maxWords: 0 }, /maxWords is 0; it must be an integer of at least 1, in words/],
    [
      'more words than the maximum',
      { minWords: 3, maxWords: 2 },
      /minWords 3 is greater than maxWords 2; no value has/,
    ],
    ['a number for a suffix', { suffix: 7 }, /suffix is 7; it must be a string/],
    ['a number for a prefix', { prefix: 7 }, /prefix is 7; it must be a string/],
    ['null for a prefix', { prefix: null }, /prefix is null; it must be a string/],
  ])('refuses %s', (_topic, given, message) => {
    const attempt = (): Constraints => normalizeConstraints(given as Constraints);
    expect(attempt).toThrow(ArgumentError);
    expect(attempt).toThrow(
      expect.objectContaining({ code: 'INVALID_CONSTRAINT', message: expect.stringMatching(message) }),
    );
  });

  it.each<[topic: string, pattern: unknown, code: string]>([
    ['what is no pattern', 7, 'INVALID_PATTERN'],
    ['a pattern that remembers where it stands', /a/y, 'PATTERN_NOT_REGULAR'],
  ])('refuses %s', (_topic, pattern, code) => {
    const attempt = (): Constraints => normalizeConstraints({ pattern } as Constraints);
    expect(attempt).toThrow(ArgumentError);
    expect(attempt).toThrow(expect.objectContaining({ code }));
  });
});
