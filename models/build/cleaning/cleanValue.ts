import type { CleaningRules } from '../../recipes/Recipe.ts';
import { lowerCase, nameCase, upperCase } from './letterCase.ts';

/** Why a row was dropped. */
export type DropReason = 'listed' | 'length' | 'letter' | 'separator' | 'case' | 'single letter' | 'no vowel' | 'words';

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
    .replace(/[’‘`´ʼ]/gu, "'");
  if (rules.withoutAccents !== undefined) {
    const accents = rules.withoutAccents === 'all' ? /\p{M}/gu : /\u0302/g;
    value = value.normalize('NFD').replace(accents, '').normalize('NFC');
  }
  const cased = inCase(value, rules, locale);
  if (cased === undefined) return { reason: 'case' };
  value = cased;
  if (rules.keep?.includes(value)) return { value };
  if (rules.drop?.includes(value)) return { reason: 'listed' };
  const length = Array.from(value).length;
  if (length < rules.minLength || length > rules.maxLength) return { reason: 'length' };
  const reason = judge(value, rules, locale);
  return reason === undefined ? { value } : { reason };
}

/** The value with the case that its rules ask for; undefined where that is not to be had by mending. */
function inCase(
  value: string,
  { letterCase = 'name', particles = [] }: CleaningRules,
  locale: string,
): string | undefined {
  if (letterCase === 'as is') return value;
  if (letterCase === 'lower') return lowerCase(value, locale);
  const oneCase =
    value === lowerCase(value, locale) || (value === upperCase(value, locale) && /\p{L}.*\p{L}/u.test(value));
  if (letterCase === 'title') {
    const [first = ''] = value;
    return upperCase(first, locale) + value.slice(first.length);
  }
  if (oneCase) return nameCase(value, locale, particles);
  // An apostrophe within a word may be followed by either case: O'Brien, Ka'bir.
  const wrong = value
    .split(/[ -]/u)
    .some(
      (word) => /^\p{Ll}/u.test(word) && !particles.includes(word.replace(/'.*$/u, '')) && !particles.includes(word),
    );
  return wrong ? undefined : value;
}

function judge(value: string, rules: CleaningRules, locale: string): DropReason | undefined {
  const { letters, separators, endings = [], shortWords = '', vowels, maxWords } = rules;
  const isLetter =
    typeof letters === 'string'
      ? (letter: string) => letters.includes(letter)
      : (letter: string) => letters.test(letter);
  const lower = Array.from(lowerCase(value, locale));
  let gap = '';
  let words = 0;
  let word = '';
  const short = (): boolean => Array.from(word).length === 1 && shortWords !== 'any' && !shortWords.includes(word);
  let strange = false;
  for (const letter of lower) {
    if (isLetter(letter)) {
      if (gap !== '' || word === '') {
        if (gap !== '' && (word === '' || !separators.includes(gap))) return 'separator';
        // A word of one letter stands before an apostrophe or a full stop: O'Brien, J. Smith.
        if (word !== '' && short() && !/^['.]/u.test(gap)) strange = true;
        word = '';
        words++;
      }
      gap = '';
      word += letter;
    } else {
      if (!separators.some((separator) => separator.includes(letter)) && !endings.includes(letter)) return 'letter';
      gap += letter;
    }
  }
  if (word === '') return 'letter';
  if (gap !== '' && !endings.includes(gap)) return 'separator';
  if (strange || (words > 1 && short())) return 'single letter';
  if (maxWords !== undefined && words > maxWords) return 'words';
  if (vowels !== undefined && !lower.some((letter) => vowels.includes(letter))) return 'no vowel';
  return undefined;
}
