import type { CleaningRules } from '../../recipes/Recipe.ts';
import { lowerCase, nameCase } from './letterCase.ts';

/** Why a row was dropped. */
export type DropReason = 'listed' | 'length' | 'letter' | 'joiner' | 'single letter' | 'no vowel';

/** A value as the model shall learn it, or why it shall not. */
export type Cleaned =
  | { readonly value: string; readonly reason?: undefined }
  | { readonly value?: undefined; readonly reason: DropReason };

/** Mends a value where that is safe (NFC, white space, apostrophes, case, accents when told to) and judges what is left. */
export function cleanValue(raw: string, rules: CleaningRules, locale: string): Cleaned {
  let value = raw
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[’‘`´]/g, "'");
  if (rules.withoutAccents !== undefined) {
    const accents = rules.withoutAccents === 'all' ? /\p{M}/gu : /\u0302/g;
    value = value.normalize('NFD').replace(accents, '').normalize('NFC');
  }
  value = nameCase(value, locale);
  if (rules.keep?.includes(value)) return { value };
  if (rules.drop?.includes(value)) return { reason: 'listed' };
  const letters = Array.from(value);
  if (letters.length < rules.minLength || letters.length > rules.maxLength) return { reason: 'length' };
  const lower = Array.from(lowerCase(value, locale));
  for (const [at, letter] of lower.entries()) {
    if (rules.letters.includes(letter)) continue;
    if (!rules.joiners.includes(letter)) return { reason: 'letter' };
    const between = rules.letters.includes(lower[at - 1] ?? ' ') && rules.letters.includes(lower[at + 1] ?? ' ');
    if (!between) return { reason: 'joiner' };
  }
  // An apostrophe may follow a single letter (`O'Brien`); a word may not be one.
  if (value.split(/[ -]/).some((word) => Array.from(word).length === 1)) return { reason: 'single letter' };
  if (!lower.some((letter) => rules.vowels.includes(letter))) return { reason: 'no vowel' };
  return { value };
}
