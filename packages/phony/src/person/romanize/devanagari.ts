import { readTable, type Table } from './readTable.ts';

/** Hindi as Indian passports and newspapers spell it: the Hunterian system without marks. */
const CONSONANTS: Table = readTable(
  'क:k ख:kh ग:g घ:gh ङ:n च:ch छ:chh ज:j झ:jh ञ:n ट:t ठ:th ड:d ढ:dh ण:n त:t थ:th द:d ध:dh न:n प:p फ:ph ब:b भ:bh म:m ' +
    'य:y र:r ल:l ळ:l व:v श:sh ष:sh स:s ह:h',
);
/** With a dot below (nukta), which NFC keeps apart. */
const DOTTED: Table = readTable('क:q ख:kh ग:g ज:z ड:r ढ:rh फ:f य:y');
const VOWELS: Table = readTable('अ:a आ:a इ:i ई:i उ:u ऊ:u ऋ:ri ए:e ऐ:ai ओ:o औ:au ऑ:o ऍ:e');
const VOWEL_SIGNS: Table = readTable('ा:a ि:i ी:i ु:u ू:u ृ:ri े:e ै:ai ो:o ौ:au ॉ:o ॅ:e');
/** Names that the rules would spell as nobody does. */
const NAMES: Table = readTable(
  'सिंह:singh चौधरी:chaudhary वर्मा:verma पांडे:pandey पाण्डेय:pandey राय:rai राव:rao रॉय:roy बोस:bose सेन:sen ' +
    'जोशी:joshi दत्त:dutta मुखर्जी:mukherjee मुख़र्जी:mukherjee बनर्जी:banerjee चटर्जी:chatterjee ' +
    'देशपांडे:deshpande राजीव:rajeev दीपक:deepak गीता:geeta सीता:sita नेहा:neha पूजा:pooja मोहम्मद:mohammad',
);

const NUKTA = '\u093c';
const VIRAMA = '\u094d';
/** The inherent vowel while it is not known whether it is spoken. */
const SCHWA = '@';

/** A word in Devanagari, in Latin letters: with the inherent `a`, but not where Hindi does not speak it. */
export function devanagari(word: string): string {
  return NAMES().get(word) ?? speakSchwas(sounds(word));
}

function sounds(word: string): string[] {
  const result: string[] = [];
  for (let index = 0; index < word.length; index++) {
    const letter = word[index]!;
    let consonant = CONSONANTS().get(letter);
    const vowel = VOWELS().get(letter) ?? VOWEL_SIGNS().get(letter);
    if (consonant !== undefined) {
      if (letter === 'व' && isRounded(word, index)) consonant = 'w';
      if (letter === 'ज' && word.startsWith(`${VIRAMA}ञ`, index + 1)) {
        index += 2;
        result.push('g');
        consonant = 'y';
      }
      if (word[index + 1] === NUKTA) {
        index++;
        consonant = DOTTED().get(letter) ?? consonant;
      }
      result.push(consonant);
      if (word[index + 1] === VIRAMA) index++;
      else if (!VOWEL_SIGNS().has(word[index + 1] ?? '')) result.push(SCHWA);
    } else if (vowel !== undefined) {
      result.push(vowel);
    } else if (letter === 'ं' || letter === 'ँ') {
      result.push(/[पफबभम]/.test(word[index + 1] ?? '') ? 'm' : 'n');
    }
  }
  return result;
}

/** `व` is spelled `w` after another consonant but `र` (`Saraswati`), and in `wal`, `war` inside a word (`Agarwal`, `Pawar`). */
function isRounded(word: string, index: number): boolean {
  if (word[index - 1] === VIRAMA) return word[index - 2] !== 'र';
  return index > 0 && /^ा[लर]/.test(word.slice(index + 1));
}

/**
 * Which inherent vowels are spoken. The last one is not, but after a cluster that ends in a sonorant (`krishna`); others
 * are not between two open syllables (`bhatnagar`). From the end, as Ohala's rule has it (Aspects of Hindi Phonology, 1983).
 */
function speakSchwas(sounds: string[]): string {
  const isVowel = (index: number): boolean => sounds[index] !== undefined && /^[@aeiou]/.test(sounds[index]!);
  const isConsonant = (index: number): boolean => sounds[index] !== undefined && !isVowel(index);
  const last = sounds.length - 1;
  if (sounds[last] === SCHWA && sounds.some((_, index) => index < last && isVowel(index))) {
    const cluster = isConsonant(last - 1) && isConsonant(last - 2);
    if (!cluster || !/^(?:[rylmnvw])$/.test(sounds[last - 1]!)) sounds.pop();
  }
  for (let index = sounds.length - 2; index >= 2; index--) {
    if (sounds[index] !== SCHWA) continue;
    const between = isVowel(index - 2) && isConsonant(index - 1) && isConsonant(index + 1) && isVowel(index + 2);
    // They stay before a glide: `Vijaya`, `Madhavi`.
    if (/^[yv]$/.test(sounds[index + 1]!)) continue;
    if (between) sounds.splice(index, 1);
  }
  return sounds.join('').replaceAll(SCHWA, 'a');
}
