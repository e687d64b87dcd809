import { PERSON_LOCALES } from '../../culture/cultures.ts';
import { capitalized } from '../../english/letterCase.ts';
import { bookGenres } from '../../lists/things.ts';
import { publisherNames } from '../../modules/book/publishers.ts';
import { listed, made } from '../definitions/entries.ts';
import { kept } from '../definitions/kept.ts';
import type { BookDefinition } from '../definitions/LocaleDefinition.ts';
import { everyValue } from './everyValue.ts';
import type { FakerLocale } from './FakerLocale.ts';
import { hasLanguage } from './hasLanguage.ts';
import { native } from './native.ts';

/** Books that nobody wrote: authors of the locale, publishers as its language calls them, titles in it. The rest is English. */
export function book(locale: FakerLocale): BookDefinition | undefined {
  const { code, tag } = locale;
  if (tag === undefined) return undefined;
  const isEnglish = code === 'en';
  const books = () => native(tag).book();
  return {
    ...(PERSON_LOCALES.includes(tag) ? { author: made(kept(() => books().author)) } : {}),
    ...(isEnglish
      ? {
          format: listed(() => everyValue(books().format)),
          genre: listed(() => bookGenres().map(capitalized)),
        }
      : {}),
    ...(publisherNames(tag) === undefined ? {} : { publisher: made(kept(() => books().publisher)) }),
    ...(isEnglish ? { series: made(kept(() => books().series)) } : {}),
    ...(isEnglish || hasLanguage(locale) ? { title: made(kept(() => books().title)) } : {}),
  };
}
