import { FakerError } from '../../FakerError.ts';
import type { Randomizer } from '../../randomizer/Randomizer.ts';
import { LETTERS_AND_DIGITS } from '../string/alphabets.ts';

const VOWELS = 'aeiou';
const CONSONANTS = 'bcdfghjklmnpqrstvwxyz';
/** What `\w` is. */
const WORD_CHARACTERS = `${LETTERS_AND_DIGITS}_`;

/** So many alphabets of users' patterns are kept. */
const MOST_KEPT = 100;
const kept = new Map<string, string>();

/** A password that begins with a prefix, its other characters of those that a pattern matches. @throws FakerError where it matches none */
export function patternPassword(
  randomizer: Randomizer,
  length: number,
  pattern: RegExp | undefined,
  prefix: string,
): string {
  const alphabet = pattern === undefined ? WORD_CHARACTERS : alphabetOf(pattern);
  let text = prefix;
  for (let i = text.length; i < length; i++) text += alphabet[Math.floor(randomizer.next() * alphabet.length)]!;
  return text;
}

/** A password that begins with a prefix and goes on with syllables of a consonant and a vowel, in small letters. */
export function memorablePassword(randomizer: Randomizer, length: number, prefix: string): string {
  let text = prefix;
  let wantsVowel = prefix !== '' && CONSONANTS.includes(prefix.at(-1)!.toLowerCase());
  for (let i = text.length; i < length; i++) {
    const alphabet = wantsVowel ? VOWELS : CONSONANTS;
    text += alphabet[Math.floor(randomizer.next() * alphabet.length)]!;
    wantsVowel = !wantsVowel;
  }
  return text;
}

/** The visible characters of ASCII, each of which a pattern matches by itself. */
function alphabetOf(pattern: RegExp): string {
  const key = String(pattern);
  let alphabet = kept.get(key);
  if (alphabet === undefined) {
    alphabet = '';
    // A copy, since the user's own remembers where it is when it is global or sticky.
    const copy = new RegExp(pattern.source, pattern.flags.replace(/[gy]/g, ''));
    for (let code = 33; code < 127; code++) {
      const character = String.fromCharCode(code);
      if (copy.test(character)) alphabet += character;
    }
    if (alphabet === '') throw new FakerError(`No visible character of ASCII matches the pattern ${key} by itself.`);
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(key, alphabet);
  }
  return alphabet;
}
