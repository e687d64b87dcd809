import { listed } from '../definitions/entries.ts';
import type { LoremDefinition } from '../definitions/LocaleDefinition.ts';
import type { FakerLocale } from './FakerLocale.ts';
import { hasLanguage } from './hasLanguage.ts';
import { vocabulary } from './vocabulary.ts';

/** Made words of the language; Latin ones in English, as lorem ipsum is. */
export function lorem(locale: FakerLocale): LoremDefinition | undefined {
  if (locale.code === 'en') return { word: listed(() => vocabulary('la')) };
  return hasLanguage(locale) ? { word: listed(() => vocabulary(locale.tag!)) } : undefined;
}
