import type { WordFilter } from './WordFilter.ts';

/** The names of the shipped word filters. */
export type PresetName =
  | 'none'
  | 'noSymbols'
  | 'alphabetical'
  | 'numerical'
  | 'alphanumerical'
  | 'english'
  | 'oldEnglish'
  | 'french'
  | 'turkish'
  | 'latinExtendedAlphabetical'
  | 'latinExtendedAlphanumerical'
  | 'japanese'
  | 'chinese';

/** A shipped word filter: its name is its key in `presets`. */
export interface Preset extends WordFilter {
  readonly name: PresetName;
}

/** What a preset keeps, each as the inside of a character class. */
interface Kept {
  /** Letters. Combining marks that follow one belong to it and stay. */
  readonly letters: string;
  /** Digits, spaces and the like: kept as they are, marks on them are not. */
  readonly others?: string;
  /** Characters that belong to the letter before them besides combining marks. */
  readonly joiners?: string;
  /** Whether an apostrophe between two letters stays. */
  readonly apostrophes?: boolean;
}

// Enclosing marks (\p{Me}: keycaps and circles) make a symbol of a letter or digit, so they count as symbols.
const MARKS = '\\p{Mn}\\p{Mc}';
// No language stacks more: it is the bound of Unicode's Stream-Safe Text Format (UAX #15), and it keeps look-behinds short.
const MAX_MARKS = 30;
const LATIN = '\\p{Script=Latin}';
// 〆 closes letters and addresses and is written like a Han character, but its script property says "common".
const HAN = '\\p{Script=Han}\\u3006';
// Sound marks, repetition marks and the dots between parts of a foreign name are shared by both kana.
const KANA = '\\p{Script=Hiragana}\\p{Script=Katakana}\\u30a0\\u30fb\\u30fc\\u3031-\\u3035\\uff65\\uff70\\uff9e\\uff9f';
// Both cases are written out: the flag i would fold the Kelvin sign into k and mix up the Turkish i's.
const FRENCH = 'A-Za-zÀÁÂÄÆÇÈÉÊËÌÍÎÏÑÒÓÔÖŒÙÚÛÜŸàáâäæçèéêëìíîïñòóôöœùúûüÿ';
const ENGLISH = 'A-Za-zÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØŒÙÚÛÜÝŸàáâãäåæçèéêëìíîïñòóôõöøœùúûüýÿ';
const OLD_ENGLISH = 'A-Za-zÞÐǷȜÆŒĀĒĪŌŪȲǢĊĠþðƿȝæœāēīōūȳǣċġ';
const TURKISH = 'A-Za-zÇĞİÖŞÜÂÎÛçğıöşüâîû';

/** Removes all that is not kept: dropped characters with the marks on them, and marks without a letter to stand on. */
function keepOnly(name: PresetName, { letters, others = '', joiners = '', apostrophes = false }: Kept): Preset {
  let pattern: RegExp | undefined;
  const compile = (): RegExp => {
    const marks = `[${MARKS}${joiners}]`;
    const letter = `[${letters}]${marks}{0,${MAX_MARKS - 1}}`;
    const inner = apostrophes ? `(?!['’](?<=${letter}['’])(?=[${letters}]))` : '';
    const dropped = `${inner}[^${letters}${others}${MARKS}${joiners}]`;
    // One match a character: repeated, a class would fill the matcher's stack on a row of megabytes.
    return new RegExp(`${dropped}|(?<!${letter})${marks}`, 'gu');
  };
  return Object.freeze({
    name,
    // At the first use: compiling all of them took half of the time that importing the engine does.
    get pattern(): RegExp {
      pattern ??= compile();
      return pattern;
    },
    replacement: '',
  });
}

/**
 * Word filters by name. Each keeps both cases and removes whole characters; it expects text in NFC, which `splitWords`
 * sees to, so `é` is one letter however it was typed. Marks that no composed letter has room for stay with their letter
 * (up to 30 of them).
 *
 * | preset | keeps | apostrophes (' and ’) |
 * |---|---|---|
 * | `none` | everything | kept |
 * | `noSymbols` | letters of every script, spaces, joiners inside words | dropped |
 * | `alphabetical` | A–Z | dropped |
 * | `numerical` | 0–9 | dropped |
 * | `alphanumerical` | A–Z and 0–9 | dropped |
 * | `english` | A–Z, æ œ ø and the accented letters of loan words (café, naïve, façade) | kept between letters (don’t) |
 * | `oldEnglish` | A–Z, þ ð ƿ ȝ æ œ and the dotted and long letters of modern editions | dropped: the language has none |
 * | `french` | A–Z and the accented letters and ligatures of French | kept between letters (l’été) |
 * | `turkish` | A–Z, ç ğ ı İ ö ş ü and â î û | kept between letters (Ankara’da) |
 * | `latinExtendedAlphabetical` | every letter of the Latin script | dropped |
 * | `latinExtendedAlphanumerical` | every letter of the Latin script and 0–9 | dropped |
 * | `japanese` | kanji, both kana (half width too), ー ・ 々 and spaces | dropped |
 * | `chinese` | Han characters and spaces | dropped |
 *
 * Where apostrophes are dropped the word closes up: `don't` becomes `dont`.
 */
export const presets: Readonly<Record<PresetName, Preset>> = Object.freeze({
  none: Object.freeze({ name: 'none', pattern: /(?!)/gu, replacement: '' }),
  // Persian and the scripts of India spell with invisible joiners, which are format characters and not letters.
  noSymbols: keepOnly('noSymbols', { letters: '\\p{L}', others: '\\p{Zs}', joiners: '\\u200c\\u200d' }),
  alphabetical: keepOnly('alphabetical', { letters: 'A-Za-z' }),
  numerical: Object.freeze({ name: 'numerical', pattern: /[^0-9]/gu, replacement: '' }),
  alphanumerical: keepOnly('alphanumerical', { letters: 'A-Za-z', others: '0-9' }),
  english: keepOnly('english', { letters: ENGLISH, apostrophes: true }),
  oldEnglish: keepOnly('oldEnglish', { letters: OLD_ENGLISH }),
  french: keepOnly('french', { letters: FRENCH, apostrophes: true }),
  turkish: keepOnly('turkish', { letters: TURKISH, apostrophes: true }),
  latinExtendedAlphabetical: keepOnly('latinExtendedAlphabetical', { letters: LATIN }),
  latinExtendedAlphanumerical: keepOnly('latinExtendedAlphanumerical', { letters: LATIN, others: '0-9' }),
  japanese: keepOnly('japanese', { letters: HAN + KANA, others: '\\p{Zs}' }),
  chinese: keepOnly('chinese', { letters: HAN, others: '\\p{Zs}' }),
});
