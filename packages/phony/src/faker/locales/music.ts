import { PERSON_LOCALES } from '../../culture/cultures.ts';
import { musicGenres } from '../../lists/musicGenres.ts';
import { listed, made } from '../definitions/entries.ts';
import { kept } from '../definitions/kept.ts';
import type { MusicDefinition } from '../definitions/LocaleDefinition.ts';
import type { FakerLocale } from './FakerLocale.ts';
import { hasLanguage } from './hasLanguage.ts';
import { native } from './native.ts';

/** Music that nobody made: artists of the locale, titles in its language. Genres have English names. */
export function music(locale: FakerLocale): MusicDefinition | undefined {
  const { code, tag } = locale;
  if (tag === undefined) return undefined;
  const isEnglish = code === 'en';
  const hasTitles = isEnglish || hasLanguage(locale);
  const ofLocale = () => native(tag).music();
  return {
    ...(hasTitles ? { album: made(kept(() => ofLocale().album)) } : {}),
    ...(PERSON_LOCALES.includes(tag) ? { artist: made(kept(() => ofLocale().artist)) } : {}),
    ...(isEnglish ? { genre: listed(musicGenres) } : {}),
    ...(hasTitles ? { song_name: made(kept(() => ofLocale().songName)) } : {}),
  };
}
