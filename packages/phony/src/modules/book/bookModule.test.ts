import { describe, expect, it } from 'vitest';
import { Phony } from '../../facade/Phony.ts';
import { LANGUAGES_OF_PUBLISHERS, publisherNames } from './publishers.ts';

const coded = (code: string): object => expect.objectContaining({ code });

describe.each(['multi', 'en-US', 'tr', 'ja'])('books in %s', (locale) => {
  const phony = Phony.seed(12).locale(locale);
  const book = phony.book();
  const english = locale === 'multi' || locale === 'en-US';

  it('have titles, in English of patterns and else of made words', () => {
    const titles = book.title.batch(300);
    for (const title of titles) {
      if (english) expect(title).toMatch(/^[A-Z][A-Za-z ’-]+$/);
      else expect(title).not.toMatch(/[.。]$/);
      if (locale === 'tr') expect([2, 3, 4]).toContain(title.split(' ').length);
    }
    expect(new Set(titles).size).toBeGreaterThan(270);
    expect(Phony.seed(12).locale(locale).book()()).toBe(titles[0]);
    expect(() => book.title({ words: 3 } as object)).toThrow(coded('UNKNOWN_OPTION'));
  });

  it('are by the person at the index', () => {
    for (const index of [0, 3, 1e9]) expect(book.author.at(index)).toBe(phony.name().full.at(index));
  });

  it('have ISBNs', () => {
    expect(book.isbn({ variant: 10, separator: '' })).toMatch(/^\d{9}[\dX]$/);
  });
});

describe('publishers', () => {
  it.each(LANGUAGES_OF_PUBLISHERS)('in %s are called after founders', (language) => {
    const tag = language === 'en' ? 'en-GB' : language;
    const shapes = publisherNames(tag)!.map((name) => new RegExp(`^${name.replace('*', '.+')}$`, 'u'));
    const publishers = Phony.seed(12).locale(tag).book().publisher.batch(50);
    for (const publisher of publishers) {
      expect(
        shapes.some((shape) => shape.test(publisher)),
        publisher,
      ).toBe(true);
      expect(publisher).not.toContain('*');
    }
    expect(new Set(publishers).size).toBeGreaterThan(25);
  });

  it('are of the person’s culture in `multi`', () => {
    const phony = Phony.seed(12);
    for (let index = 0; index < 60; index++) {
      const { locale } = phony.person().at(index);
      expect(phony.book().publisher.at(index)).toBe(phony.locale(locale).book().publisher.at(index));
    }
  });

  it('are refused where it is not known how they are called', () => {
    expect(() => Phony.locale('hi').book().publisher).toThrow(coded('NO_DATA_FOR_LOCALE'));
  });
});

describe('what is in English', () => {
  it('is of its patterns', () => {
    const book = Phony.seed(12).book();
    for (const series of book.series.batch(100)) expect(series).toMatch(/^(?:The|Tales) [A-Za-z -]+$/);
    expect(new Set(book.format.batch(100))).toEqual(new Set(['Hardcover', 'Paperback', 'E-book', 'Audiobook']));
  });

  it.each(['tr', 'ja'])('is refused in %s', (locale) => {
    for (const member of ['series', 'format', 'genre'] as const) {
      expect(() => Phony.locale(locale).book()[member]).toThrow(coded('NO_DATA_FOR_LOCALE'));
    }
  });
});
