import {
  flag,
  integer,
  invalidOption,
  listOf,
  oneOf,
  type RandomStream,
  type Rule,
} from '@phonyland/language-generator';
import { CAPITALS, DIGITS, drawText, SMALL_LETTERS } from '../../draw/drawText.ts';

/** Which passwords. */
export interface PasswordOptions {
  /** In characters, 1 to 256; default 15. */
  readonly length?: number | undefined;
  /** Which characters there are, at least one of each class; default small letters, capitals and digits. */
  readonly classes?: readonly PasswordClass[] | undefined;
  /** Syllables of small letters that can be spoken, a consonant and a vowel each; not beside `classes`. Default false. */
  readonly memorable?: boolean | undefined;
}
export type PasswordClass = 'lower' | 'upper' | 'digit' | 'symbol';

const CLASSES: Readonly<Record<PasswordClass, string>> = {
  lower: SMALL_LETTERS,
  upper: CAPITALS,
  digit: DIGITS,
  // The printable characters of ASCII that are no letters, digits or space: those that OWASP lists for passwords.
  symbol: '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~',
};
const VOWELS = 'aeiou';
const CONSONANTS = 'bcdfghjklmnpqrstvwxyz';

/** Passwords for tests: drawn from the seed, so that whoever knows the seed knows them. */
export const password: Rule<string, PasswordOptions> = {
  options: {
    length: integer(1, 256),
    classes: listOf(oneOf(Object.keys(CLASSES) as PasswordClass[]), 1, 4),
    memorable: flag(),
  },
  prepare({ length = 15, classes, memorable = false }, { path }) {
    if (memorable && classes !== undefined) {
      throw invalidOption(path, 'classes', classes, 'leave them out beside memorable, which is of small letters');
    }
    if (memorable) return (random) => drawSyllables(random, length);
    const alphabets = [...new Set(classes ?? (['lower', 'upper', 'digit'] as const))].map((name) => CLASSES[name]);
    if (length < alphabets.length) {
      throw invalidOption(path, 'length', length, `it must be at least ${alphabets.length}, one for each class`);
    }
    const all = alphabets.join('');
    return (random) => {
      for (;;) {
        // Drawn again until each class is there: so all passwords that have them are equally likely.
        const drawn = drawText(random, all, length);
        if (alphabets.every((alphabet) => [...drawn].some((sign) => alphabet.includes(sign)))) return drawn;
      }
    };
  },
};

function drawSyllables(random: RandomStream, length: number): string {
  let text = '';
  for (let i = 0; i < length; i++) text += drawText(random, i % 2 === 0 ? CONSONANTS : VOWELS, 1);
  return text;
}
