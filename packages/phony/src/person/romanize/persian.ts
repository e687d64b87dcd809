import { ALEF, ARABIC_LETTERS, ARABIC_MARKS, DERIVED, DERIVED_SPELLING, DIPHTHONG, KASRA } from './arabicLetters.ts';
import { insertVowels, isVowel, type ShortVowels } from './insertVowels.ts';
import { readTable, type Table } from './readTable.ts';

/** BGN/PCGN 1958 without its marks. */
const LETTERS: Table = readTable('ث:s ذ:z ض:z ق:gh و:v', ARABIC_LETTERS);

/** The most common names, and the words of compound ones: short vowels are not written, so that no rule knows them. */
const NAMES: Table = readTable(
  'محمد:mohammad احمد:ahmad محمود:mahmoud علی:ali حسن:hassan حسین:hossein رضا:reza مهدی:mehdi امیر:amir ' +
    'عباس:abbas محسن:mohsen مجتبی:mojtaba مرتضی:morteza مصطفی:mostafa ابوالفضل:abolfazl ابوالقاسم:abolghasem ' +
    'سعید:saeed ابراهیم:ebrahim اسماعیل:esmaeil غلام:gholam عبد:abd الله:allah مریم:maryam زینب:zeinab ' +
    'معصومه:masoumeh مرضیه:marzieh زهرا:zahra صدیقه:sedigheh سمیه:somayeh رقیه:roghayeh محدثه:mohaddeseh ' +
    'الهام:elham الهه:elaheh مبینا:mobina سمیرا:samira شهرام:shahram بهرام:bahram مهرداد:mehrdad مهران:mehran ' +
    'مهر:mehr حجت:hojjat فرشته:fereshteh ملیکا:melika ندا:neda نگار:negar پریسا:parisa نرگس:narges مژگان:mozhgan ' +
    'سکینه:sakineh عمر:omar عثمان:osman حامد:hamed میثم:meysam سجاد:sajjad شبنم:shabnam مجید:majid ' +
    'محمدی:mohammadi خمینی:khomeini خامنه:khamene شیرازی:shirazi کوروش:kourosh خسرو:khosrow نوروز:nowruz گل:gol ' +
    'حیدر:heydar ید:yad ستایش:setayesh احسان:ehsan ایمان:iman امید:omid نصرت:nosrat عصمت:esmat دختر:dokhtar ' +
    'دخت:dokht پور:pour آرزو:arezoo بهزاد:behzad بهنام:behnam بهروز:behrouz بهشتی:beheshti فردوسی:ferdowsi ' +
    'حافظ:hafez سپهر:sepehr داود:davoud داوود:davoud موسی:mousa عیسی:isa یحیی:yahya کبری:kobra صغری:soghra ' +
    'لیلا:leila لیلی:leyli ریحانه:reyhaneh طیبه:tayebeh نازنین:nazanin سهیلا:soheila سهیل:soheil مطهره:motahareh ' +
    'عفت:effat ثریا:soraya منیره:monireh الناز:elnaz عرفان:erfan یونس:younes معین:moein مبین:mobin ' +
    'منوچهر:manouchehr مسلم:moslem خدا:khoda زهره:zohreh داریوش:dariush کیومرث:kiumars نیوشا:niousha آمنه:ameneh',
);

/** Ends that a name is put together with. */
const ENDS: Table = readTable(
  'الله:ollah الدین:eddin زاده:zadeh پور:pour نژاد:nejad یان:ian نیا:nia فر:far وند:vand وندی:vandi رضا:reza ' +
    'علی:ali یی:ei ی:i',
);

const VOWELS: ShortVowels = {
  usual: 'a',
  participle: { before: /^[^aeiou]+a$/, vowel: 'e', after: /^(?:i|eh)?$/ },
};

/** A Persian word in Latin letters. The short vowels are guesses but in the most common names, see insertVowels. */
export function persian(word: string): string {
  return spellName(word.replace(ARABIC_MARKS, ''));
}

function spellName(word: string): string {
  const known = NAMES().get(word);
  if (known !== undefined) return known;
  if (word.length > 5 && word.startsWith('عبدال')) return `abdol${spellName(word.slice(5))}`;
  if (word.length > 5 && word.startsWith('ابوال')) return `abol${spellName(word.slice(5))}`;
  for (const [end, spelling] of ENDS()) {
    const head = word.slice(0, -end.length);
    if (!word.endsWith(end) || head.length < 2) continue;
    if (NAMES().has(head) || (end.length > 2 && head.length > 2)) return spellName(head) + spelling;
  }
  // Two names written as one: `Amirhossein`, `Mohammadreza`.
  for (let length = word.length - 2; length >= 3; length--) {
    const first = NAMES().get(word.slice(0, length));
    if (first !== undefined) return first + spellName(word.slice(length));
  }
  return insertVowels(soundsOf(word), VOWELS);
}

function soundsOf(name: string): string[] {
  const word = name.replace(DERIVED, DERIVED_SPELLING);
  const sounds: string[] = [];
  for (let index = 0; index < word.length; index++) {
    const letter = word[index]!;
    const next = word[index + 1] ?? '';
    const previous = sounds.at(-1);
    const last = next === '';
    if (letter === KASRA) {
      sounds.push('e');
    } else if (ALEF.test(letter)) {
      if (index === 0 && letter !== 'آ' && /[وی]/.test(next)) continue;
      sounds.push(letter === 'إ' ? 'e' : 'a');
    } else if (letter === 'ة' || (letter === 'ه' && last && index > 1 && previous !== 'a' && previous !== 'u')) {
      if (previous === 'i') sounds.push('y');
      sounds.push('eh');
    } else if (letter === 'و') {
      if (previous === 'kh' && next === 'ا') continue;
      const beforeEnd = next === 'ی' && index + 2 === word.length;
      if (beforeEnd && !isVowel(previous)) sounds.push('a');
      if (DIPHTHONG.test(word)) sounds.push('o');
      else sounds.push(isPersianV(word, index, previous) ? 'v' : 'u');
    } else if (/[یيى]/.test(letter)) {
      if (isVowel(previous) && next === 'ی' && index + 2 === word.length) {
        sounds.push('ei');
        break;
      }
      const consonant = index === 0 || (index > 1 && isVowel(previous) && !last);
      if (DIPHTHONG.test(word)) sounds.push('ei');
      else sounds.push(consonant ? 'y' : 'i');
    } else if (letter === 'ئ') {
      sounds.push(previous === 'a' && !/[یوا]/.test(next) ? 'e' : "'");
    } else if (letter === 'ؤ') {
      sounds.push(next === 'و' ? "'" : 'o');
    } else {
      const consonant = LETTERS().get(letter);
      if (consonant !== undefined) sounds.push(consonant);
    }
  }
  return sounds;
}

/** Whether `و` is a consonant: at the start, before a vowel (`Navid`), and after one. */
function isPersianV(word: string, index: number, previous: string | undefined): boolean {
  const next = word[index + 1] ?? '';
  if (index === 0 || ALEF.test(next)) return true;
  if (next === 'ی') return word[index + 2] !== 'ا';
  return isVowel(previous);
}
