import type { PhonyError } from '@phonyland/language-generator';
import { describe, expect, it } from 'vitest';
import { Phony } from '../../index.ts';
import { slugify } from './slugify.ts';

describe('slugify', () => {
  it.each([
    ['words', 'Hello, World!', {}, 'hello-world'],
    ['spaces of all kinds', '  a\tb\u00a0c\u3000d\n', {}, 'a-b-c-d'],
    ['apostrophes', "Don't Stop ’til", {}, 'dont-stop-til'],
    ['digits', 'Top 10 of 2026', {}, 'top-10-of-2026'],
    ['marks', 'Crème Brûlée à la São Paulo', {}, 'creme-brulee-a-la-sao-paulo'],
    ['German', 'Größe über alles', { locale: 'de' }, 'groesse-ueber-alles'],
    ['Turkish', 'Işıl Öğüt İçin', { locale: 'tr' }, 'isil-ogut-icin'],
    ['Russian', 'Привет, мир', { locale: 'ru' }, 'privet-mir'],
    ['Greek', 'Καλημέρα κόσμε', {}, 'kalimera-kosme'],
    ['Chinese', '北京，你好', { locale: 'zh' }, 'beijing-nihao'],
    ['Korean', '안녕 세계', { locale: 'ko' }, 'annyeong-segye'],
    ['signs that have no reading', '日本', { locale: 'ja' }, ''],
    ['signs', '€ & © — “quoted” … 50%', {}, 'quoted-50'],
    ['punctuation of URLs', 'a/b?c=d#e_f.g', {}, 'a-b-c-d-e-f-g'],
    ['another separator', 'a b c', { separator: '_' as const }, 'a_b_c'],
    ['no separator', 'a b c', { separator: '' as const }, 'abc'],
    ['nothing', '', {}, ''],
  ])('writes %s', (_, text, settings, slug) => {
    expect(slugify(text, settings)).toBe(slug);
  });

  it('writes nothing but small ASCII letters, digits and separators', () => {
    for (const locale of ['tr', 'ru', 'ar', 'he', 'th', 'zh', 'hi', 'el', 'ko', 'ka']) {
      for (const name of Phony.seed(1).locale(locale).name().full.batch(30)) {
        expect(slugify(name, { locale })).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      }
    }
  });
});

describe('helpers.slugify', () => {
  const phony = Phony.seed(1).locale('de');

  it('writes a text in the language of the view', () => {
    expect(phony.helpers().slugify('Schöne Grüße')).toBe('schoene-gruesse');
    expect(phony.helpers().slugify({ of: 'Schöne Grüße', locale: 'en', separator: '.' })).toBe('schone.grusse');
    expect(phony.helpers().slugify('')).toBe('');
  });

  it('writes the values of a generator, index by index', () => {
    const names = phony.name().full;
    const slugs = phony.helpers().slugify.with(names);
    expect(slugs.at(7)).toBe(slugify(names.at(7), { locale: 'de' }));
    expect(slugs.for('key')).toBe(slugify(names.for('key'), { locale: 'de' }));
    expect(slugs.with({ separator: '_' }).at(7)).toBe(slugs.at(7).replaceAll('-', '_'));
  });

  it('opens no new counter for each text', () => {
    const paths = new Set(['a', 'b', 'c'].map((text) => phony.helpers().slugify.with(text).path));
    expect(paths.size).toBe(1);
  });

  it.each<[unknown, string]>([
    [5, 'INVALID_OPTIONS'],
    [null, 'INVALID_OPTIONS'],
    [{ of: 5 }, 'INVALID_OPTIONS'],
    [{ of: 'a', separator: ' ' }, 'INVALID_OPTIONS'],
    [{ of: 'a', seperator: '-' }, 'UNKNOWN_OPTION'],
    [{ separator: '-' }, 'NOTHING_GIVEN'],
  ])('refuses %o', (given, code) => {
    try {
      phony.helpers().slugify(given as never);
    } catch (error) {
      expect((error as PhonyError).code).toBe(code);
      return;
    }
    expect.fail('it did not throw');
  });
});
