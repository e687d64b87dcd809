import { describe, expect, it } from 'vitest';
import type { NumberOrRange } from '../core/draws.ts';
import { Faker } from '../Faker.ts';
import { FakerError } from '../FakerError.ts';
import { allLocales, base, bn_BD, de, en, en_GB, ja, ka_GE, ru, tr } from '../locales/allLocales.ts';
import { vocabulary } from '../locales/vocabulary.ts';

const faker = new Faker({ locale: [en, base], seed: 1 });
const { lorem } = faker;
/** Of a locale whose only word is `ab`, so that everything can be counted. */
const ab = new Faker({ locale: { lorem: { word: ['ab'] } }, seed: 2 }).lorem;

const SENTENCE = /^[A-Z][a-z]*(?: [a-z]+)*\.$/;
const sentencesOf = (text: string): string[] => text.split(/(?<=\.)[ \n]/);

/** The different results of many calls, ascending. */
function seen(give: () => number): number[] {
  return [...new Set(Array.from({ length: 400 }, give))].sort((a, b) => a - b);
}

const COUNTED = {
  words: { usual: [3], count: (text: string) => (text === '' ? 0 : text.split(' ').length) },
  slug: { usual: [3], count: (text: string) => (text === '' ? 0 : text.split('-').length) },
  sentence: { usual: [3, 4, 5, 6, 7, 8, 9, 10], count: (text: string) => (text === '.' ? 0 : text.split(' ').length) },
  sentences: { usual: [2, 3, 4, 5, 6], count: (text: string) => text.split('.').length - 1 },
  paragraph: { usual: [3], count: (text: string) => text.split('.').length - 1 },
  paragraphs: { usual: [3], count: (text: string) => (text === '' ? 0 : text.split('\n').length) },
  lines: { usual: [1, 2, 3, 4, 5], count: (text: string) => (text === '' ? 0 : text.split('\n').length) },
} as const;

describe.each(Object.keys(COUNTED) as (keyof typeof COUNTED)[])('lorem.%s', (member) => {
  const { usual, count } = COUNTED[member];
  const of = (given?: NumberOrRange): number => count(ab[member](given));

  it('has its usual number, each as often', () => {
    expect(seen(() => of())).toEqual(usual);
  });

  it('has as many as one says', () => {
    for (const n of [0, 1, 2, 12]) expect(of(n)).toBe(n);
    expect(of(-2)).toBe(0);
    expect(of(2.5)).toBe(2);
    expect(of(Number.NaN)).toBe(0);
    expect(seen(() => of({ min: 2, max: 4 }))).toEqual([2, 3, 4]);
    expect(of({ min: 5, max: 5 })).toBe(5);
  });

  it('refuses what is no count', () => {
    expect(() => of({ min: 3, max: 1 })).toThrow(FakerError);
    expect(() => of({ min: 3 } as NumberOrRange)).toThrow(FakerError);
    expect(() => of('3' as unknown as number)).toThrow(FakerError);
    expect(of(null as unknown as number)).toBe(3);
  });

  it('is the same with the same seed, unbound too', () => {
    const draw = faker.lorem[member] as () => string;
    faker.seed(8);
    const values = Array.from({ length: 30 }, () => draw());
    faker.seed(8);
    expect(Array.from({ length: 30 }, () => draw())).toEqual(values);
    expect(new Set(values).size).toBe(30);
    expect(draw.length).toBe(0);
  });
});

describe('lorem.word', () => {
  it('is Latin in English, of thousands', () => {
    const words = Array.from({ length: 2000 }, () => lorem.word());
    for (const word of words) expect(word).toMatch(/^[a-z]+$/);
    expect(new Set(words).size).toBeGreaterThan(1400);
    expect(vocabulary('la')).toEqual(expect.arrayContaining(words));
    expect(vocabulary('la')).toContain(new Faker({ locale: [en_GB, en, base], seed: 1 }).lorem.word());
  });

  it('has the length that one asks for', () => {
    for (let length = 2; length <= 10; length++) expect(lorem.word(length)).toHaveLength(length);
    expect(seen(() => lorem.word({ length: { min: 4, max: 6 } }).length)).toEqual([4, 5, 6]);
    expect(() => lorem.word(100)).toThrow(FakerError);
    const longest = Math.max(...vocabulary('la').map((word) => word.length));
    expect(lorem.word({ length: 100, strategy: 'closest' })).toHaveLength(longest);
    expect(lorem.word({ strategy: 'longest' })).toHaveLength(longest);
    expect(lorem.word({ length: 100, strategy: 'any-length' })).toMatch(/^[a-z]+$/);
    expect(seen(() => lorem.word({ strategy: 'shortest' }).length)).toHaveLength(1);
  });

  it('is of the locale', () => {
    expect(ab.word()).toBe('ab');
    expect(() => new Faker({ locale: base }).lorem.word()).toThrow("'lorem.word'");
    expect(() => new Faker({ locale: base }).lorem.sentence()).toThrow(FakerError);
    expect(() => new Faker({ locale: { lorem: { word: [] } } }).lorem.paragraphs()).toThrow(FakerError);
    expect(vocabulary('de')).toContain(new Faker({ locale: [de, en, base], seed: 1 }).lorem.word());
  });
});

describe('texts', () => {
  it('are of sentences with a capital and a full stop', () => {
    for (let i = 0; i < 100; i++) {
      expect(lorem.sentence()).toMatch(SENTENCE);
      for (const text of [lorem.sentences(), lorem.paragraph(), lorem.paragraphs(), lorem.lines(), lorem.text()])
        for (const sentence of sentencesOf(text)) expect(sentence).toMatch(SENTENCE);
      expect(lorem.slug()).toMatch(/^[a-z]+-[a-z]+-[a-z]+$/);
    }
  });

  it('have what separates them', () => {
    expect(ab.sentences(2, '|')).toMatch(/^Ab( ab)*\.\|Ab( ab)*\.$/);
    expect(ab.paragraphs(3, '<br/>').split('<br/>').map(COUNTED.paragraph.count)).toEqual([3, 3, 3]);
    expect(ab.sentence(0)).toBe('.');
  });

  it('are of one of five kinds', () => {
    const kinds = Array.from({ length: 5000 }, () => ab.text()).map((text) => {
      const [lines, sentences] = [COUNTED.lines.count(text), COUNTED.paragraph.count(text)];
      return lines === 3 && sentences === 9
        ? 'paragraphs'
        : lines > 1
          ? 'lines'
          : sentences === 1
            ? 'sentence'
            : 'more';
    });
    const share = (kind: string) => kinds.filter((other) => other === kind).length;
    // Of lines a fifth has one. Standard deviations are below 35.
    expect(Math.abs(share('paragraphs') - 1000)).toBeLessThan(160);
    expect(Math.abs(share('lines') - 800)).toBeLessThan(160);
    expect(Math.abs(share('sentence') - 1200)).toBeLessThan(160);
    expect(Math.abs(share('more') - 2000)).toBeLessThan(160);
  });
});

describe('languages', () => {
  it.each(Object.keys(allLocales).filter((code) => code !== 'base'))('%s has texts and slugs', (code) => {
    const locale = allLocales[code as keyof typeof allLocales];
    const own = new Faker({ locale: [locale, en, base], seed: 1 }).lorem;
    expect(own.sentence(4)).toMatch(/^[\p{L}\p{M}]+(?: [\p{L}\p{M}]+){3}\.$/u);
    for (let i = 0; i < 20; i++) expect(own.slug()).toMatch(/^[A-Za-z]+-[A-Za-z]+-[A-Za-z]+$/);
  });

  it('begin sentences as they do', () => {
    const sentence = (locale: typeof tr, word: string) =>
      new Faker({ locale: [{ lorem: { word: [word] } }, locale, en, base] }).lorem.sentence(2);
    expect(sentence(tr, 'içi')).toBe('İçi içi.');
    expect(sentence(de, 'über')).toBe('Über über.');
    expect(sentence(ka_GE, 'ქართული')).toBe('ქართული ქართული.');
  });

  it('romanize slugs, with Latin words where that cannot be done', () => {
    const slug = (locale: typeof tr, word: string) =>
      new Faker({ locale: [{ lorem: { word: [word] } }, locale, en, base], seed: 1 }).lorem.slug(2);
    expect(slug(ru, 'слово')).toBe('slovo-slovo');
    expect(slug(de, 'Äpfel')).toBe('aepfel-aepfel');
    expect(slug(en, 'Good day!')).toBe('Good-day-Good-day');
    for (const latin of slug(ja, '高官').split('-')) expect(vocabulary('la')).toContain(latin);
    for (const latin of slug(bn_BD, 'আবরণ').split('-')) expect(vocabulary('la')).toContain(latin);
  });
});
