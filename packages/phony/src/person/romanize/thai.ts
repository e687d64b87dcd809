import { readTable, type Table } from './readTable.ts';

/** Royal Thai General System (1999): a consonant at the start of a syllable … */
const INITIALS: Table = readTable(
  'ก:k ข:kh ฃ:kh ค:kh ฅ:kh ฆ:kh ง:ng จ:ch ฉ:ch ช:ch ซ:s ฌ:ch ญ:y ฎ:d ฏ:t ฐ:th ฑ:th ฒ:th ณ:n ด:d ต:t ถ:th ท:th ' +
    'ธ:th น:n บ:b ป:p ผ:ph ฝ:f พ:ph ฟ:f ภ:ph ม:m ย:y ร:r ล:l ว:w ศ:s ษ:s ส:s ห:h ฬ:l อ: ฮ:h',
);
/** … and at its end. */
const FINALS: Table = readTable(
  'ก:k ข:k ค:k ฆ:k ง:ng จ:t ช:t ซ:t ฌ:t ญ:n ฎ:t ฏ:t ฐ:t ฑ:t ฒ:t ณ:n ด:t ต:t ถ:t ท:t ธ:t น:n บ:p ป:p พ:p ฟ:p ภ:p ' +
    'ม:m ย:i ร:n ล:n ว:o ศ:t ษ:t ส:t ฬ:n',
);

/** Vowels after a consonant; `ๅ` and `ฯ` stand for อ and ว where respell found them to be vowels. */
const VOWELS: Table = readTable('ั:a ะ:a ำ:am า:a ิ:i ี:i ึ:ue ือ:ue ื:ue ุ:u ู:u ฤ:ri ๅ:o ฯ:ua ัว:ua ็:o');
/** Vowels that are written before their consonant, some together with signs after it. */
const VOWELS_AROUND: Table = readTable(
  'เีย:ia เือ:uea เาะ:o เา:ao เย:oei เๅ:oe เิ:oe เี:i เ็:e เะ:e เ:e แ็:ae แะ:ae แ:ae โะ:o โ:o ไย:ai ไ:ai ใ:ai',
);
/** Vowels that no consonant closes. */
const OPEN = /^(?:[ะำไใ]|เา|เย|.ะ|ัว)/;

/** Parts of names that go on with a vowel which is not written: `Natthaphon`, `Worachai`. */
const LINKED: Table = readTable(
  'ณัฐ:ณัดถะ ธน:ทะนะ รัตน:รัดตะนะ วัฒน:วัดทะนะ วร:วๅระ พัชร:พัดชะระ จักร:จักกระ สุร:สุระ จิร:จิระ ธีร:ทีระ ' +
    'วีร:วีระ ศิร:สิระ พีร:พีระ วิร:วิระ นร:นะระ พร:พๅน',
);
const LINKED_START = /^(?:ณัฐ|ธน|รัตน|วัฒน|พัชร|จักร|สุร|จิร|ธีร|วีร|ศิร|พีร|วิร|[วนพ]ร)(?=[ก-สอฮเแโไใ])/;

const CONSONANT = /[ก-รลว-ฮ]/;
const SIGN = /[ะาำิีึืุู็ัฤๅฯ]/;
const CLUSTER = /^(?:[กขค][รลว]|[ตปผพ][รล]|ห[งญนมยรลว])/;
/** What takes the place of silent letters: what is before belongs to another syllable than what follows. */
const BREAK = '-';

/**
 * A word in Thai letters, in Latin ones, without tones and the length of vowels. Where Thai writes no vowel, one is put
 * in: `o` into two consonants that make a syllable, `a` after one that stands alone. Thai names have many more readings.
 */
export function thai(word: string): string {
  const letters = respell(word);
  let spelled = '';
  let index = 0;
  while (index < letters.length) {
    const syllable = writtenVowel(letters, index) ?? missingVowel(letters, index);
    spelled += syllable.spelling;
    index = syllable.end;
  }
  return spelled;
}

interface Syllable {
  readonly spelling: string;
  readonly end: number;
}

/** Takes away what is silent, and tells vowels from the consonants that they look like. */
function respell(word: string): string {
  return word
    .replace(/[\u0e48-\u0e4b\u0e46]/g, '')
    .replaceAll('\u0e4d\u0e32', 'ำ')
    .replace(/(?<=ญ)จน์|(?<=[ก-ฮ])[ตทด]ร์|[ก-ฮ][ิุ]?์/g, BREAK)
    .replace(/(?<=[ษส])ตร$/, BREAK)
    .replace(/([าั]ต|ุฒ)[ิุ]$/, '$1')
    .replaceAll('เกียรติ', 'เกียด')
    .replaceAll('เสริ', 'เสิ')
    .replace(/เ([จฉสผขถ])([รลถดนม])(?=[ิี็])/g, '$1ะเ$2')
    .replaceAll('กวี', 'กะวี')
    .replace(/อย(?=[ูา])/g, 'ย')
    .replace(/รร(?=[ณมคพด](?![ะาำิีึืุู็ัฤ]))/g, 'ั')
    .replaceAll('รร', 'ัน')
    .replace(LINKED_START, (part) => LINKED().get(part)!)
    .replace(/(?<=[ก-ฮ])อ(?![ะาำิีึืุู็ัฤๅฯ])/g, 'ๅ')
    .replace(/(?<=[ก-ฮ])ว(?=[งนมกดบลตย](?![ะาำิีึืุู็ัฤๅฯ]))/g, 'ฯ')
    .replace(/ทร(?=ั|ง)|ศร(?=ี)/g, 'ส');
}

/** The syllable at a place where a vowel is written. */
function writtenVowel(letters: string, start: number): Syllable | undefined {
  const before = /[เแโไใ]/.test(letters[start]!) ? letters[start]! : '';
  const onset = start + before.length;
  const signed = SIGN.test(letters[onset + 2] ?? '');
  const pair =
    CLUSTER.test(letters.slice(onset)) &&
    (before === '' ? signed : letters[onset + 1] !== 'ว' && (before === 'เ' || !signed));
  const end = onset + (pair ? 2 : CONSONANT.test(letters[onset] ?? '') ? 1 : 0);
  const table = before === '' ? VOWELS() : VOWELS_AROUND();
  for (let length = 2; length >= 0; length--) {
    const vowel = before + letters.slice(end, end + length);
    const spelling = table.get(vowel);
    if (spelling === undefined || end + length > letters.length) continue;
    const first = initials(letters.slice(onset, end));
    const last = OPEN.test(vowel) ? undefined : closing(letters, end + length, vowel);
    return { spelling: first + spelling + (last?.spelling ?? ''), end: last?.end ?? end + length };
  }
  return before === '' ? undefined : { spelling: '', end: start + 1 };
}

/** The consonant that closes a syllable with this vowel, if one does. */
function closing(letters: string, start: number, vowel: string): Syllable | undefined {
  const letter = letters[start] ?? '';
  const spelling = FINALS().get(letter);
  if (spelling === undefined || SIGN.test(letters[start + 1] ?? '')) return undefined;
  const bare = bareConsonants(letters, start);
  const rest = letters.slice(start);
  const twice = bare === 2 && /^(?:[ดตถทธฎฏฐฑฒ]{2}|ญญ)/.test(rest);
  const withR = bare > 1 && /^[ตทกชค]ร/.test(rest) && /[ัิุ็เ]/.test(vowel);
  const beforeTwo = bare === 2 && /^.[สถขฉตทชผศ][งนมยรลว][ะาำิีึืุู็ัฤๅฯ]/.test(rest);
  // The others pair off; one that is left over closes this syllable.
  if (!/[ัฯ]/.test(vowel) && !twice && !withR && !beforeTwo && bare % 2 === 0) return undefined;
  if (/^[ิีุู]$/.test(vowel) && /^[ยว][ก-ฮ]/.test(rest)) return undefined;
  const silent = twice || withR;
  return { spelling, end: start + (silent ? 2 : 1) };
}

/** The syllable at a place where consonants stand without a vowel. */
function missingVowel(letters: string, start: number): Syllable {
  const bare = bareConsonants(letters, start);
  const pair = letters.slice(start, start + 2);
  if (bare === 0) return { spelling: '', end: start + 1 };
  if (bare === 1) {
    // One more at the end of a word is silent, as in `จักร`.
    const silent = start > 0 && (letters[start + 1] ?? BREAK) === BREAK;
    return { spelling: silent ? '' : `${initials(letters[start]!)}a`, end: start + 1 };
  }
  if (bare === 3 && /[กขคตป][รล]/.test(pair)) {
    return { spelling: `${initials(pair)}o${FINALS().get(letters[start + 2]!) ?? ''}`, end: start + 3 };
  }
  if (bare % 2 === 1 || /[ยว]/.test(pair[1]!)) return { spelling: `${initials(letters[start]!)}a`, end: start + 1 };
  return { spelling: `${initials(pair[0]!)}o${FINALS().get(pair[1]!) ?? ''}`, end: start + 2 };
}

/** How many consonants stand here before the one, or the two, that the next written vowel belongs to. */
function bareConsonants(letters: string, start: number): number {
  let end = start;
  while (CONSONANT.test(letters[end] ?? '')) end++;
  if (end === start || !SIGN.test(letters[end] ?? '')) return end - start;
  // `กว` inside a word is mostly an end and a start: `Kanokwan`.
  const pair = end - start > 1 && letters[end - 1] !== 'ว' && CLUSTER.test(letters.slice(end - 2, end));
  return end - start - (pair ? 2 : 1);
}

function initials(consonants: string): string {
  const sounded = consonants.length === 2 && consonants.startsWith('ห') ? consonants.slice(1) : consonants;
  return Array.from(sounded, (letter) => INITIALS().get(letter) ?? '').join('');
}
