import { arabic } from './arabic.ts';
import { armenian } from './armenian.ts';
import { cyrillic } from './cyrillic.ts';
import { devanagari } from './devanagari.ts';
import { georgian } from './georgian.ts';
import { greek } from './greek.ts';
import { han } from './han.ts';
import { hangul } from './hangul.ts';
import { hebrew } from './hebrew.ts';
import { japanese } from './japanese/japanese.ts';
import { kana } from './kana.ts';
import { latin } from './latin.ts';
import { persian } from './persian.ts';
import { tamil } from './tamil.ts';
import { thai } from './thai.ts';

/** What is known about a name beside its letters. */
export interface RomanizeOptions {
  /** Chinese, Japanese and Korean family names are spelled otherwise than the same characters in a given name. Without it, Japanese signs have no reading. */
  readonly part?: 'family' | 'given';
}

type Script = (word: string, language: string, part: RomanizeOptions['part']) => string;

/** The scripts by the letters of their words. Apostrophes belong to the words of some of them, and say something in Hebrew. */
const SCRIPTS: readonly (readonly [words: RegExp, script: Script])[] = [
  [/[\u0370-\u03ff\u1f00-\u1fff]+/g, greek],
  [/[\u0400-\u052f][\u0400-\u052f'’ʼ]*/g, cyrillic],
  [/[\u0531-\u0587]+/g, armenian],
  [/[\u0591-\u05f4][\u0591-\u05f4'’]*/g, hebrew],
  [/[\u0621-\u06d3]+/g, (word, language) => (language === 'fa' ? persian(word) : arabic(word))],
  [/[\u0900-\u097f][\u0900-\u097f'’]*/g, devanagari],
  [/[\u0b80-\u0bff]+/g, tamil],
  [/[\u0e01-\u0e4e]+/g, thai],
  [/[\u10d0-\u10f6]+/g, georgian],
  [/[\u3041-\u3096\u30a1-\u30f6ー]+/g, kana],
  [/[\uac00-\ud7a3]+/g, (word, _, part) => hangul(word, part)],
  [/[\u3400-\u4dbf\u4e00-\u9fff]+/g, (word, _, part) => han(word, part)],
];

const BEYOND_LATIN = /[\u0370-\u1dff\u1f00-\u1fff\u3041-\ud7a3]/;
const ASCII_LETTERS = /^[A-Za-z]*$/;
const HAN = /[\u3005\u3400-\u4dbf\u4e00-\u9fff]/;

/**
 * A name in small ASCII letters and digits, as people spell it where nothing else goes: `Щербакова` is `shcherbakova`,
 * `Παπαδόπουλος` is `papadopoulos`. Spaces, hyphens and whatever has no spelling drop out, so that the result may be empty:
 * it is for Chinese characters in Korean, and in Japanese but for names whose part is told and whose reading is known.
 *
 * The script follows from the letters, and how it is read from the language of the locale: `Müller` is `mueller` in
 * `de-CH` and `muller` in `tr`. Scripts that leave vowels out (Arabic, Hebrew) are read by simple rules and a small table of
 * common names: what comes out can be said, but it need not be what the bearer of the name says.
 */
export function romanize(text: string, locale: string, options: RomanizeOptions = {}): string {
  // Most names of most locales.
  if (ASCII_LETTERS.test(text)) return text.toLowerCase();
  const language = /^[a-z]*/.exec(locale.toLowerCase())![0];
  if (!BEYOND_LATIN.test(text)) return latin(text, language);
  if (language === 'ja' && HAN.test(text))
    return options.part === undefined ? '' : japanese(text.normalize('NFC'), options.part);
  if (language === 'ko' && HAN.test(text)) return '';
  let spelled = text.normalize('NFC');
  for (const [words, script] of SCRIPTS) {
    spelled = spelled.replace(words, (word) => script(word, language, options.part));
  }
  return latin(spelled, language);
}
