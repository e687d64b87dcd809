import { readTable, type Table } from './readTable.ts';

/** Tamil as its names are spelled in English, simplified: length is not written, and one letter has a voiced reading too. */
const CONSONANTS: Table = readTable(
  'க:k ங:n ச:s ஞ:n ட:d ண:n த:th ந:n ன:n ப:p ம:m ய:y ர:r ற:r ல:l ள:l ழ:zh வ:v ஜ:j ஷ:sh ஸ:s ஹ:h ஶ:s',
);
const VOWELS: Table = readTable('அ:a ஆ:a இ:i ஈ:i உ:u ஊ:u எ:e ஏ:e ஐ:ai ஒ:o ஓ:o ஔ:au');
const VOWEL_SIGNS: Table = readTable('ா:a ி:i ீ:i ு:u ூ:u ெ:e ே:e ை:ai ொ:o ோ:o ௌ:au');
/** Two consonants in one: doubled ones are plain, and after a nasal they are voiced. */
const CLUSTERS: Table = readTable(
  'க்க:kk ங்க:ng ச்ச:ch ஞ்ச:nj ட்ட:tt ண்ட:nd த்த:th ந்த:nd ப்ப:pp ம்ப:mb ற்ற:tr ன்ற:ndr க்ஷ:ksh ஞ்ஞ:gn',
);

const PULLI = '\u0bcd';

/** A word in Tamil letters, in Latin ones. */
export function tamil(word: string): string {
  let spelled = '';
  for (let index = 0; index < word.length; index++) {
    const letter = word[index]!;
    const cluster = CLUSTERS().get(word.slice(index, index + 3));
    const consonant = cluster ?? atPlace(word, index) ?? CONSONANTS().get(letter);
    if (consonant === undefined) {
      spelled += VOWELS().get(letter) ?? VOWEL_SIGNS().get(letter) ?? '';
      continue;
    }
    spelled += consonant;
    if (cluster !== undefined) index += 2;
    if (word[index + 1] === PULLI) index++;
    else if (!VOWEL_SIGNS().has(word[index + 1] ?? '')) spelled += 'a';
  }
  return spelled;
}

/** What a letter is at some places only. */
function atPlace(word: string, index: number): string | undefined {
  const letter = word[index];
  const between = index > 0 && word[index - 1] !== PULLI;
  const kumar = word.startsWith('குமா', index);
  if (letter === 'க' && between && word[index + 1] !== PULLI && !kumar) return 'g';
  if (letter === 'ப' && word[index - 1] === 'ஃ') return 'f';
  if (letter === 'ட' && (index === 0 || word[index + 1] === PULLI)) return 't';
  if (letter === 'ஞ' && index === 0) return 'gn';
  return undefined;
}
