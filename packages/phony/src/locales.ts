import { ArgumentError, nearestFirst } from '@phonyland/language-generator';

/** The locale of everything that was given no other. */
export const DEFAULT_LOCALE: string = 'en-US';

/** The locales that persons exist for, as BCP 47 tags. */
export const LOCALES: readonly string[] = ['en-US', 'tr'];

/** A language alone stands for its most usual locale. */
const ALIASES: { readonly [tag: string]: string } = { en: 'en-US' };

/**
 * The locale that a tag stands for: itself, what it is an alias of, or the nearest shorter tag that exists (`tr-TR` is
 * `tr`). Case and underscores do not matter.
 * @throws ArgumentError `UNKNOWN_LOCALE` with the nearest
 */
export function resolveLocale(tag: string): string {
  const wanted = String(tag).replaceAll('_', '-').toLowerCase();
  for (let shorter = wanted; shorter !== ''; shorter = shorter.slice(0, Math.max(0, shorter.lastIndexOf('-')))) {
    const found = LOCALES.find((locale) => locale.toLowerCase() === shorter) ?? ALIASES[shorter];
    if (found !== undefined) return found;
  }
  throw new ArgumentError(
    'UNKNOWN_LOCALE',
    `there is no locale ${JSON.stringify(tag)}; there are ${nearestFirst(wanted, LOCALES).join(', ')}`,
    { details: { locale: tag, locales: LOCALES } },
  );
}
