import { codePointLength } from '@phonyland/language-generator';
import { describe, expect, it } from 'vitest';
import { MULTI_CULTURES } from '../../culture/multi.ts';
import { Phony } from '../../facade/Phony.ts';

const coded = (code: string): object => expect.objectContaining({ code });

/** How sentences end, and what stands between two, by locale. */
const SHAPES = {
  multi: { stop: '.', between: '. ' },
  tr: { stop: '.', between: '. ' },
  ja: { stop: '。', between: '。' },
} as const;

describe.each(['multi', 'tr', 'ja'] as const)('texts in %s', (locale) => {
  const { stop, between } = SHAPES[locale];
  const phony = Phony.seed(5).locale(locale);
  const lorem = phony.lorem();
  const sentencesIn = (text: string): number => text.split(between).filter((part) => part !== '').length;

  it('are the same at the same address, and of the module by itself a paragraph', () => {
    const again = Phony.seed(5).locale(locale).lorem();
    for (const member of [
      'words',
      'sentence',
      'sentences',
      'paragraph',
      'paragraphs',
      'lines',
      'slug',
      'text',
    ] as const) {
      expect(again[member].at(1e9)).toBe(lorem[member].at(1e9));
    }
    expect(again()).toBe(lorem.paragraph.at(0));
  });

  it('have as many words as asked for', () => {
    expect(lorem.words.at(0).split(' ')).toHaveLength(5);
    expect(lorem.words({ count: 9 }).split(' ')).toHaveLength(9);
    for (const slug of lorem.slug.batch(30)) expect(slug).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+){2}$/);
    expect(lorem.slug({ wordCount: 7 }).split('-')).toHaveLength(7);
    if (locale !== 'ja') {
      expect(lorem.sentence({ wordCount: 12 }).split(' ')).toHaveLength(12);
      for (const sentence of lorem.sentence.batch(50, { wordCount: { min: 1, max: 2 } })) {
        expect(sentence).toMatch(/^[^\s.]+(?: [^\s.]+)?\.$/u);
      }
    }
  });

  it('are sentences with a stop', () => {
    for (const sentence of lorem.sentence.batch(50)) {
      expect(sentence.endsWith(stop)).toBe(true);
      expect(sentencesIn(sentence)).toBe(1);
    }
  });

  it('have as many sentences, lines and paragraphs as asked for', () => {
    expect(sentencesIn(lorem.sentences({ count: 4 }))).toBe(4);
    expect(sentencesIn(lorem.paragraph({ sentenceCount: 6 }))).toBe(6);
    const counts = lorem.sentences.batch(200).map(sentencesIn);
    expect(new Set(counts)).toEqual(new Set([2, 3, 4, 5, 6]));
    expect(new Set(lorem.paragraph.batch(200).map(sentencesIn))).toEqual(new Set([3, 4, 5, 6, 7]));
    const lines = lorem.lines({ count: 3 }).split('\n');
    expect(lines).toHaveLength(3);
    for (const line of lines) expect(line.endsWith(stop)).toBe(true);
    expect(lorem.paragraphs.at(0).split('\n\n')).toHaveLength(3);
    const marked = lorem.paragraphs({ count: 2, separator: '<br>' });
    expect(marked.split('<br>')).toHaveLength(2);
  });

  it('are no longer than they may be, and hardly shorter', () => {
    for (const maxLength of [40, 200]) {
      const lengths = lorem.text.batch(30, { maxLength }).map(codePointLength);
      expect(Math.max(...lengths)).toBeLessThanOrEqual(maxLength);
      // What is left is less than a word, which in Japanese texts is a sentence.
      if (locale !== 'ja') expect(Math.min(...lengths)).toBeGreaterThan(maxLength - 40);
    }
    expect(codePointLength(lorem.text.at(0))).toBeLessThanOrEqual(500);
    expect(() => lorem.text({ maxLength: 0 })).toThrow(coded('INVALID_OPTIONS'));
  });

  it('refuse what cannot be', () => {
    for (const count of [0, 1.5, '3', { min: 3, max: 2 }, { min: 1 }, { min: 0, max: 2 }]) {
      expect(() => lorem.words({ count: count as number })).toThrow(coded('INVALID_OPTIONS'));
    }
    expect(() => lorem.sentence({ count: 3 } as object)).toThrow(coded('UNKNOWN_OPTION'));
    expect(() => lorem.words({ count: 0 })).toThrow(`${locale}/lorem.words: count is 0; it must be an integer from 1`);
    expect(() => lorem.paragraphs({ separator: 3 as unknown as string })).toThrow(coded('INVALID_OPTIONS'));
  });
});

describe('texts in several languages', () => {
  const phony = Phony.seed(8);

  it('are in the language of the person’s culture, whole', () => {
    const seen = new Set<string>();
    for (let index = 0; index < 150; index++) {
      const { locale } = phony.person().at(index);
      seen.add(locale);
      expect(phony.lorem().sentence.at(index)).toBe(phony.locale(locale).lorem().sentence.at(index));
      const slug = phony.lorem().slug.with({ wordCount: 2 });
      expect(slug.at(index)).toBe(phony.locale(locale).lorem().slug.with({ wordCount: 2 }).at(index));
    }
    expect(seen.size).toBe(MULTI_CULTURES.length);
  });
});

describe('slugs', () => {
  it('are refused where no letter can be spelled in ASCII', () => {
    const { slug } = Phony.seed(1).locale('bn').lorem();
    expect(() => slug()).toThrow(coded('NO_DATA_FOR_LOCALE'));
  });

  it.each(['ar', 'el', 'he', 'hi', 'ka', 'ko', 'ru', 'ta', 'th', 'uk', 'zh'])('are romanized in %s', (locale) => {
    for (const slug of Phony.seed(1).locale(locale).lorem().slug.batch(20))
      expect(slug).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+){2}$/);
  });
});
