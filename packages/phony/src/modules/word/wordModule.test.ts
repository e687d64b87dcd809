import { describe, expect, it } from 'vitest';
import { Phony } from '../../facade/Phony.ts';
import { adjectives, adverbs, nouns, verbs } from '../../lists/words.ts';

const coded = (code: string): object => expect.objectContaining({ code });
const PARTS = ['noun', 'verb', 'adjective', 'adverb', 'preposition', 'conjunction', 'interjection'] as const;

describe.each(['multi', 'tr', 'ja'])('words in %s', (locale) => {
  const phony = Phony.seed(3).locale(locale);

  it('are made by the model of the language', () => {
    const word = phony.word();
    expect(word.sample.at(7)).toBe(phony.model('lorem_words').at(7));
    expect(word.sample.at(7)).toBe(phony.lorem().word.at(7));
    expect(Phony.seed(3).locale(locale).word()()).toBe(word.sample.at(0));
    for (const made of word.sample.batch(50, { minLength: 3, maxLength: 5 })) {
      expect(Array.from(made).length).toBeGreaterThanOrEqual(3);
      expect(Array.from(made).length).toBeLessThanOrEqual(5);
    }
    expect(() => word.sample({ length: 3 } as object)).toThrow(coded('UNKNOWN_OPTION'));
  });

  it('are as many as asked for, none twice in a row', () => {
    for (const words of phony.word().words.batch(30, { count: { min: 2, max: 4 } })) {
      const parts = words.split(' ');
      expect([2, 3, 4]).toContain(parts.length);
      for (let at = 1; at < parts.length; at++) expect(parts[at]).not.toBe(parts[at - 1]);
    }
    expect(
      new Set(
        phony
          .word()
          .words.batch(200, { count: { min: 1, max: 3 } })
          .map((text) => text.split(' ').length),
      ).size,
    ).toBe(3);
  });
});

describe('English words', () => {
  const word = Phony.seed(3).word();

  it('are of their lists, in `multi` and in English', () => {
    for (const [part, list] of [
      ['noun', nouns],
      ['verb', verbs],
      ['adjective', adjectives],
      ['adverb', adverbs],
    ] as const) {
      for (const value of word[part].batch(100)) expect(list()).toContain(value);
      expect(Phony.seed(3).locale('en-GB').word()[part].batch(3)).toHaveLength(3);
    }
    for (const part of PARTS) expect(word[part].at(5)).toMatch(/^[a-z-]+$/);
  });

  it('are as long as asked for', () => {
    for (const noun of word.noun.batch(50, { length: 5 })) expect(noun).toHaveLength(5);
    for (const verb of word.verb.batch(50, { minLength: 8 })) expect(verb.length).toBeGreaterThanOrEqual(8);
    expect(() => word.noun({ length: 40 })).toThrow(coded('UNSATISFIABLE'));
    expect(word.noun.tryGenerate({ length: 40 })).toMatchObject({ ok: false, code: 'UNSATISFIABLE' });
    const longest = Math.max(...nouns().map(({ length }) => length));
    expect(word.noun({ length: 40, strategy: 'closest' })).toHaveLength(longest);
    expect(() => word.noun({ strategy: 'any' as 'closest' })).toThrow(coded('INVALID_OPTIONS'));
  });

  it('are all given once in a unique view, and no more', () => {
    const unique = Phony.seed(3).unique().word().conjunction;
    const all = unique.batch(29);
    expect(new Set(all).size).toBe(29);
    expect(() => unique.batch(100)).toThrow(coded('UNIQUE_EXHAUSTED'));
  });

  it.each(['tr', 'ja', 'de'])('are refused in %s, and nothing is given in English there', (locale) => {
    for (const part of PARTS) {
      expect(() => Phony.seed(3).locale(locale).word()[part]).toThrow(coded('NO_DATA_FOR_LOCALE'));
    }
  });
});
