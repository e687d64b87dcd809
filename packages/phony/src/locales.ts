import { ArgumentError, type ModelChooser, nearestFirst } from '@phonyland/language-generator';
import { models } from '@phonyland/models';
import { PERSON_LOCALES, ROMANIZED_LOCALES, romanizedCulture } from './culture/cultures.ts';
import { CULTURE_PATH, MULTI, MULTI_CULTURES } from './culture/multi.ts';

/** The locale of everything that was given no other. */
export const DEFAULT_LOCALE: string = MULTI;

/** What else a locale is called. A language alone stands for its most usual locale. */
const ALIASES: Readonly<Record<string, string>> = {
  en: 'en-US',
  pt: 'pt-BR',
  // Older and wider names of languages.
  no: 'nb',
  nn: 'nb',
  iw: 'he',
  in: 'id',
  sh: 'sr',
  // Where English, Spanish and German are written otherwise than in the country that the language alone stands for.
  'en-NZ': 'en-AU',
  'es-419': 'es-MX',
  'es-US': 'es-MX',
  'es-UY': 'es-AR',
  'es-CL': 'es-AR',
  'de-LI': 'de-CH',
  'zh-Hans': 'zh',
  'zh-Hant': 'zh',
  'zh-CN': 'zh',
  'zh-TW': 'zh',
  'sr-Latn': 'sr',
};
const ALIAS_BY_LOWER_CASE: ReadonlyMap<string, string> = new Map(
  Object.entries(ALIASES).map(([alias, locale]) => [alias.toLowerCase(), locale]),
);

/** The locales that something exists for, as BCP 47 tags, and `'multi'` before them. */
export const LOCALES: readonly string[] = [
  MULTI,
  ...[...new Set([...models.map(({ locale }) => locale), ...PERSON_LOCALES, ...ROMANIZED_LOCALES])]
    .filter((locale) => ALIASES[locale] === undefined)
    .sort(),
];

const BY_LOWER_CASE: ReadonlyMap<string, string> = new Map(LOCALES.map((locale) => [locale.toLowerCase(), locale]));

/** Where a locale turns to for what it has not itself, one after the other; the language alone comes without being named. */
const FALLBACKS: Readonly<Record<string, readonly string[]>> = {
  'en-SG': ['en-GB', 'en-US'],
  'en-ZA': ['en-GB', 'en-US'],
  'en-AU': ['en-GB', 'en-US'],
  'en-CA': ['en-US'],
  'en-GB': ['en-US'],
  'en-IE': ['en-GB', 'en-US'],
  'en-IN': ['en-GB', 'en-US'],
  'pt-PT': ['pt-BR'],
  'pt-BR': ['pt-PT'],
  'zh-Latn-TW': ['zh-Latn'],
  // Companies of these countries are known by their names in Latin letters alone.
  ar: ['ar-Latn'],
  el: ['el-Latn'],
  he: ['he-Latn'],
  ru: ['ru-Latn'],
  th: ['th-Latn'],
};

/**
 * The locale that a tag stands for: itself, what it is an alias of, or the nearest shorter tag that exists (`tr-TR` is
 * `tr`). Case and underscores do not matter.
 * @throws ArgumentError `UNKNOWN_LOCALE` with the nearest
 */
export function resolveLocale(tag: string): string {
  const wanted = String(tag).replaceAll('_', '-').toLowerCase();
  for (let shorter = wanted; shorter !== ''; shorter = shorter.slice(0, Math.max(0, shorter.lastIndexOf('-')))) {
    const found = ALIAS_BY_LOWER_CASE.get(shorter) ?? BY_LOWER_CASE.get(shorter);
    if (found !== undefined) return found;
  }
  throw new ArgumentError(
    'UNKNOWN_LOCALE',
    `there is no locale ${JSON.stringify(tag)}; did you mean ${nearestFirst(wanted, LOCALES).slice(0, 3).join(', ')}? There are ${LOCALES.length}: ${LOCALES.join(', ')}`,
    { details: { locale: tag, locales: LOCALES } },
  );
}

/** The first of a locale and those it turns to that is there; undefined where none is. */
function firstOf(locale: string, isThere: (locale: string) => boolean): string | undefined {
  const language = locale.split('-')[0]!;
  return [locale, ...(FALLBACKS[locale] ?? []), ...(locale.includes('-Latn') ? [] : [language])].find(isThere);
}

/** Which models a name stands for in a locale; in `multi`, those of its cultures, at each index that of the person's. */
export const chooseModels: ModelChooser = (locale, available) => {
  const there = new Set(available);
  const chosen = (wanted: string): string | undefined => firstOf(wanted, (each) => there.has(each));
  if (locale === MULTI) {
    const mixed = MULTI_CULTURES.flatMap(([culture, weight]) => {
      const own = chosen(culture);
      return own === undefined ? [] : [[own, weight] as const];
    });
    // With a culture missing the shares are others, and drawing below one path would give other cultures than the persons have.
    if (mixed.length === MULTI_CULTURES.length) return { locales: mixed, path: CULTURE_PATH };
    if (mixed.length > 0) return { locales: mixed };
  }
  // A model of the user's own has one locale, which nobody asks for.
  const own = chosen(locale) ?? (available.length === 1 ? available[0] : undefined);
  return { locales: own === undefined ? [] : [[own, 1]] };
};

/**
 * The locale whose persons a locale has.
 * @throws ArgumentError `NO_PERSONS` with what there is
 */
export function personLocale(locale: string): string {
  const found = firstOf(locale, (each) => PERSON_LOCALES.includes(each) || romanizedCulture(each) !== undefined);
  if (found !== undefined) return found;
  const own = models.filter((model) => model.locale === locale).map(({ name }) => name);
  throw new ArgumentError(
    'NO_PERSONS',
    `there are no names of persons for the locale ${JSON.stringify(locale)}, only ${own.join(', ')}; choose one of ${PERSON_LOCALES.join(', ')}`,
    { details: { locale, locales: PERSON_LOCALES } },
  );
}
