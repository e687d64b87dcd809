import { ALEF, ARABIC_LETTERS, ARABIC_MARKS, DERIVED, DERIVED_SPELLING, DIPHTHONG, KASRA } from './arabicLetters.ts';
import { insertVowels, isVowel, type ShortVowels } from './insertVowels.ts';
import { readTable, type Table } from './readTable.ts';

/** The most common names, and the words of compound ones: short vowels are not written, so that no rule knows them. */
const NAMES: Table = readTable(
  'محمد:mohammed أحمد:ahmed احمد:ahmed محمود:mahmoud علي:ali حسن:hassan حسين:hussein عمر:omar عمرو:amr ' +
    'عثمان:othman يوسف:youssef إبراهيم:ibrahim ابراهيم:ibrahim إسماعيل:ismail عبد:abd عبده:abdo الله:allah ' +
    'مصطفى:mostafa مريم:maryam زينب:zainab خديجة:khadija نور:nour هند:hind ليلى:layla سلمى:salma هدى:huda ' +
    'منى:mona نجلاء:najla سعاد:souad حياة:hayat بيان:bayan ليان:layan ريان:rayan أيمن:ayman أسامة:osama ' +
    'أسماء:asma لؤي:louay قصي:qusay طه:taha شريف:sherif هشام:hisham حمزة:hamza بن:bin بنو:banu أم:umm آل:al ' +
    'أنس:anas أنور:anwar معاذ:muadh إياد:iyad بشرى:bushra كوثر:kawthar سهيل:suhail سليم:salim سليمان:suleiman ' +
    'كريم:karim خليل:khalil نجم:najm مصعب:musab سلطان:sultan نعمان:numan لقمان:luqman بدر:badr قيس:qais إله:ilah ' +
    'أوس:aws بكر:bakr سعود:saud فيصل:faisal ريم:reem زيد:zaid زيدان:zidane ليث:laith',
);

/** Ends that a name is put together with. */
const ENDS: Table = readTable('الله:ullah الدين:uddin');

const VOWELS: ShortVowels = {
  usual: 'a',
  participle: { before: /^[^aeiou]+a$/, vowel: 'i', after: /^[ai]?$/ },
};

/** Words of four letters like `Muslim`. */
const PARTICIPLE = /^م[^اأإآوؤيیئىة]{2}[^اأإآوؤيیئىةهء]$/;

/** An Arabic word in Latin letters. The short vowels are guesses but in the most common names, see insertVowels. */
export function arabic(word: string): string {
  return spellName(word.replace(ARABIC_MARKS, ''));
}

function spellName(word: string): string {
  const known = NAMES().get(word);
  if (known !== undefined) return known;
  if (word.length > 4 && word.startsWith('ال')) return `al${spellName(word.slice(2))}`;
  if (word.length > 5 && word.startsWith('عبدال')) return `abdul${spellName(word.slice(5))}`;
  for (const [end, spelling] of ENDS()) {
    if (word.length > end.length && word.endsWith(end)) return spellName(word.slice(0, -end.length)) + spelling;
  }
  // The name of a family or a woman that is made of a man's: `Hussein`, `Husseini`.
  const stem = NAMES().get(word.slice(0, -1));
  if (stem !== undefined && /^[^aeiou]/.test(stem.slice(-1))) {
    if (word.endsWith('ي')) return `${stem}i`;
    if (word.endsWith('ة')) return `${stem}a`;
  }
  return insertVowels(soundsOf(word), VOWELS);
}

function soundsOf(name: string): string[] {
  const word = name.replace(DERIVED, DERIVED_SPELLING);
  if (PARTICIPLE.test(word)) return ['m', 'u', ...spellAll(word.slice(1, 3)), 'i', ...spellAll(word.slice(3))];
  if (DIPHTHONG.test(word)) return [...spellAll(word[0]!), word[1] === 'و' ? 'aw' : 'ai', ...spellAll(word.slice(2))];
  const sounds: string[] = [];
  for (let index = 0; index < word.length; index++) {
    const letter = word[index]!;
    const next = word[index + 1] ?? '';
    const previous = sounds.at(-1);
    const last = next === '';
    const beforeVowel = /[اأآىوية]/.test(next);
    if (ALEF.test(letter)) {
      // The long one at the start makes a participle too: `Amir`, `Amina`.
      if (letter === 'آ' && index === 0) sounds.push("'", 'a');
      else if (index > 0 || !/[وي]/.test(next)) sounds.push(letter === 'إ' ? 'i' : 'a');
      else if (next === 'و') sounds.push('a');
    } else if (letter === 'ى') {
      sounds.push('a');
    } else if (letter === KASRA) {
      sounds.push('i');
    } else if (letter === 'ة') {
      if (previous !== 'a') sounds.push('a');
    } else if (letter === 'ه' && last && index > 1) {
      sounds.push(isVowel(previous) ? 'h' : 'a');
    } else if (letter === 'و') {
      sounds.push(index === 0 || isVowel(previous) || beforeVowel ? 'w' : 'u');
    } else if (letter === 'ي') {
      if (index === 1 && ALEF.test(word[0]!)) sounds.push(beforeVowel ? 'y' : 'i');
      else if (next === 'ة' || (beforeVowel && index === 1)) sounds.push(isVowel(previous) ? 'y' : 'i', 'y');
      else if (index === 0 || beforeVowel || (isVowel(previous) && !last)) sounds.push('y');
      else sounds.push('i');
    } else if (letter === 'ئ') {
      sounds.push(previous === 'a' && !beforeVowel ? 'i' : "'");
    } else if (letter === 'ؤ') {
      sounds.push(next === 'و' ? "'" : 'u');
    } else {
      const consonant = ARABIC_LETTERS().get(letter);
      if (consonant !== undefined) sounds.push(consonant);
    }
  }
  return sounds;
}

/** The sounds of consonants. */
function spellAll(consonants: string): string[] {
  return Array.from(consonants, (letter) => ARABIC_LETTERS().get(letter) ?? '');
}
