import { LANGUAGES, languageOf } from '../languages/languages.ts';
import type { CleaningRules, Ingredient, Recipe } from '../recipes/Recipe.ts';

/** The data folder spells locales with an underscore: `pt_BR.tsv`. */
export function dataFile(kind: string, locale: string): string {
  // Of the data's names for locales one is no BCP 47 tag, which puts the script before the region.
  return `${kind}/${(locale === 'zh-Latn-TW' ? 'zh-TW-Latn' : locale).replaceAll('-', '_')}.tsv`;
}

/** Scripts whose letters have two cases. */
const CASED = new Set(['Latn', 'Cyrl', 'Grek', 'Armn']);

/** Scripts that are written without spaces between words, or in which one sign is a word. */
const DENSE = new Set(['Hans', 'Jpan', 'Kore', 'Thai']);

/** What follows for cleaning from the language alone. */
export function languageRules(
  locale: string,
): Pick<CleaningRules, 'letters' | 'vowels' | 'particles' | 'shortWords' | 'letterCase'> {
  const { letters, vowels, particles, shortWords, script } = languageOf(locale);
  return {
    letters,
    vowels,
    particles,
    shortWords: CASED.has(script) ? shortWords : 'any',
    letterCase: CASED.has(script) ? 'name' : 'as is',
  };
}

/** Whether one sign of the locale's script says as much as several letters. */
export function isDense(locale: string): boolean {
  return DENSE.has(languageOf(locale).script);
}

/** Whether the locale is written with Latin letters. */
export function isLatin(locale: string): boolean {
  return locale.includes('-Latn') || languageOf(locale).script === 'Latn';
}

/** The block lists that apply to a locale: its language's own, and where it is written in Latin letters, what is known everywhere. */
export function blockedFor(locale: string): readonly string[] {
  // Companies that are known by their names in Latin letters speak English.
  const language = locale.includes('-Latn') ? 'en' : locale.split('-')[0]!;
  const own = language in LANGUAGES ? [language] : [];
  return isLatin(locale) ? [...new Set([...own, 'latin'])] : own;
}

/** What recipes of a kind have in common, with what a locale does in another way. */
export function recipe(
  base: Omit<Recipe, 'version' | 'smoothing' | 'tempering' | 'originals' | 'blocked' | 'ingredients'> & Partial<Recipe>,
  ingredients: readonly Ingredient[],
  changes: Partial<Recipe> = {},
): Recipe {
  return {
    version: '1.0.0',
    smoothing: 'kneser-ney',
    tempering: 0.5,
    originals: true,
    blocked: blockedFor(base.locale),
    ...base,
    ingredients,
    ...changes,
  };
}

/** Chooses among texts by a value alone, each as often as its weight says: the same value always gets the same one. */
export function chosenFor(value: string, choices: readonly (readonly [text: string, weight: number])[]): string {
  // FNV-1a over UTF-16 units, then mixed: short values that differ in one letter have to fall apart.
  let hash = 0x811c9dc5;
  for (let i = 0; i < value.length; i++) hash = Math.imul(hash ^ value.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = (hash ^ (hash >>> 13)) >>> 0;
  let rest = hash % choices.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [text, weight] of choices) {
    if (rest < weight) return text;
    rest -= weight;
  }
  throw new Error('chosenFor: no choices');
}

/**
 * Whether the signs of a Devanagari text stand in an order that can be read: some rows were typed as they look, with a vowel sign
 * before its consonant (`िनशा` for `निशा`), or have two vowel signs on one.
 */
export const isReadableDevanagari = (text: string): boolean => !/(?:^|[ -])\p{M}|[ा-ौ][ा-्]|्[ा-्]/u.test(text);
