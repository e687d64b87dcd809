import { describe, expect, it } from 'vitest';
import { LengthStrategy } from '../enums/LengthStrategy.ts';
import { Faker } from '../Faker.ts';
import { FakerError } from '../FakerError.ts';
import { base, de, de_AT, en, en_GB, ja } from '../locales/allLocales.ts';
import { vocabulary } from '../locales/vocabulary.ts';

const PARTS = ['adjective', 'adverb', 'conjunction', 'interjection', 'noun', 'preposition', 'verb'] as const;
const faker = new Faker({ locale: [en, base], seed: 1 });

describe.each([...PARTS, 'sample'] as const)('word.%s', (member) => {
  it('gives words, the same with the same seed, unbound too', () => {
    const draw = faker.word[member];
    const options = [undefined, 5, { length: { min: 2, max: 6 } }, { length: 40, strategy: LengthStrategy.Closest }];
    const values = () => Array.from({ length: 100 }, (_, i) => draw(options[i % 4]));
    faker.seed(3);
    const first = values();
    faker.seed(3);
    expect(values()).toEqual(first);
    expect(new Set(first).size).toBeGreaterThan(15);
    for (const [i, word] of first.entries()) {
      expect(word).toMatch(/^[a-z][a-z-]*$/);
      if (i % 4 === 1) expect(word).toHaveLength(5);
      if (i % 4 === 2) expect(word.length >= 2 && word.length <= 6).toBe(true);
    }
  });

  it('fails where no word is that long, unless a strategy says otherwise', () => {
    expect(() => faker.word[member](100)).toThrow(FakerError);
    expect(() => faker.word[member]({ length: { min: 60, max: 70 }, strategy: 'fail' })).toThrow(FakerError);
    for (const strategy of ['any-length', 'closest', 'shortest', 'longest'] as const)
      expect(faker.word[member]({ length: 100, strategy })).toMatch(/^[a-z][a-z-]*$/);
    expect(faker.word[member].length).toBe(0);
  });
});

it.each(PARTS)('takes a %s of a user’s own list', (part) => {
  const own = new Faker({ locale: [{ word: { [part]: ['klingon'] } }, en, base], seed: 1 });
  expect(own.word[part]()).toBe('klingon');
  expect(own.word[part](7)).toBe('klingon');
  expect(() => new Faker({ locale: {} }).word[part]()).toThrow(`'word.${part}'`);
  expect(() => new Faker({ locale: { word: { [part]: null } } }).word[part]()).toThrow(FakerError);
});

describe('word.sample', () => {
  it('gives each part of speech as often', () => {
    const word = Object.fromEntries(PARTS.map((part) => [part, [part]]));
    const own = new Faker({ locale: { word }, seed: 5 });
    const counts = Object.fromEntries(PARTS.map((part) => [part, 0])) as Record<string, number>;
    for (let i = 0; i < 7000; i++) counts[own.word.sample()]!++;
    // A standard deviation of 29.
    for (const part of PARTS) expect(Math.abs(counts[part]! - 1000)).toBeLessThan(150);
  });

  it('finds the part that has a word, and says where none has', () => {
    const own = new Faker({ locale: { word: { noun: [], adverb: ['xx'], verb: ['yyyy'] } }, seed: 1 });
    for (let i = 0; i < 20; i++) {
      expect(own.word.sample(4)).toBe('yyyy');
      expect(['xx', 'yyyy']).toContain(own.word.sample());
    }
    expect(() => own.word.sample(3)).toThrow(FakerError);
    expect(() => new Faker({ locale: {} }).word.sample()).toThrow(FakerError);
    expect(() => new Faker({ locale: {} }).word.words()).toThrow(FakerError);
  });

  it('is made in the language of the locale, whose parts of speech are English', () => {
    for (const [locale, tag] of [
      [[de, en, base], 'de'],
      [[de_AT, de, en, base], 'de'],
      [[ja, en, base], 'ja'],
    ] as const) {
      const own = new Faker({ locale: [...locale], seed: 1 });
      expect(vocabulary(tag)).toContain(own.word.sample());
      expect(own.word.sample(4)).toHaveLength(4);
      for (const word of own.word.words(5).split(' ')) expect(vocabulary(tag)).toContain(word);
      expect(faker.definitions.word.noun).toContain(own.word.noun());
    }
    expect(new Faker({ locale: [en_GB, en, base], seed: 1 }).word.sample()).toMatch(/^[a-z-]+$/);
  });
});

describe('word.words', () => {
  const count = (text: string) => (text === '' ? 0 : text.split(' ').length);

  it('gives 1 to 3, or as many as one says', () => {
    const counts = new Set(Array.from({ length: 200 }, () => count(faker.word.words())));
    expect([...counts].sort()).toEqual([1, 2, 3]);
    for (const n of [0, 1, 7]) {
      expect(count(faker.word.words(n))).toBe(n);
      expect(count(faker.word.words({ count: n }))).toBe(n);
    }
    expect(faker.word.words(-1)).toBe('');
    expect(count(faker.word.words(2.5))).toBe(2);
    const ranges = new Set(Array.from({ length: 200 }, () => count(faker.word.words({ count: { min: 4, max: 6 } }))));
    expect([...ranges].sort()).toEqual([4, 5, 6]);
    expect(() => faker.word.words({ count: { min: 3, max: 1 } })).toThrow(FakerError);
    expect(() => faker.word.words({ count: '3' as unknown as number })).toThrow(FakerError);
    expect(() => faker.word.words(Number.POSITIVE_INFINITY)).toThrow(FakerError);
  });
});
