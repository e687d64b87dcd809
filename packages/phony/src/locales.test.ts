import { describe, expect, it } from 'vitest';
import { LOCALES, resolveLocale } from './locales.ts';

describe('resolveLocale', () => {
  it.each([
    ['itself', 'en-US', 'en-US'],
    ['any case', 'EN-us', 'en-US'],
    ['an underscore', 'en_US', 'en-US'],
    ['a language alone', 'en', 'en-US'],
    ['a region that has no model of its own', 'tr-TR', 'tr'],
    ['a region of an aliased language', 'en-GB', 'en-US'],
  ])('takes %s', (_, tag, locale) => {
    expect(resolveLocale(tag)).toBe(locale);
  });

  it.each(['xx', '', 'english', 'e'])('refuses %j and lists what there is', (tag) => {
    expect(() => resolveLocale(tag)).toThrow(
      expect.objectContaining({ code: 'UNKNOWN_LOCALE', message: expect.stringContaining(LOCALES[0]!) }),
    );
  });
});
