import { insertVowels, isVowel, type ShortVowels } from './insertVowels.ts';
import { readTable, type Table } from './readTable.ts';

/** Consonants as Israelis spell them in English (Academy of the Hebrew Language 2006, simplified), inside a word. */
const CONSONANTS: Table = readTable(
  'ב:v ג:g ד:d ה:h ז:z ח:h ט:t כ:ch ך:ch ל:l מ:m ם:m נ:n ן:n ס:s פ:f ף:f צ:tz ץ:tz ק:k ר:r ש:sh ת:t',
);
/** At the start of a word three of them are stops. */
const INITIALS: Table = readTable('ב:b כ:k פ:p', CONSONANTS);
/** With a geresh they are sounds that Hebrew has not. */
const FOREIGN: Table = readTable('ג:j ז:zh צ:ch ץ:ch ת:th ד:dh ח:h');

/** The most common names whose vowels the rules below do not find. */
const NAMES: Table = readTable(
  'שרה:sara אסתר:ester רחל:rachel יעל:yael מיכל:michal רבקה:rivka לאה:lea רות:ruth תמר:tamar נעמי:naomi ' +
    'יהודית:yehudit אביגיל:avigail שושנה:shoshana אפרת:efrat עדן:eden טליה:talia מרים:miriam מאיה:maya הדס:hadas ' +
    'אורי:uri דוד:david יוסף:yosef משה:moshe אברהם:avraham יעקב:yaakov דניאל:daniel יצחק:yitzhak מיכאל:michael ' +
    'חיים:haim ישראל:israel שלמה:shlomo איתי:itai יהודה:yehuda שמואל:shmuel שמעון:shimon מאיר:meir אליהו:eliyahu ' +
    'יונתן:yonatan יהונתן:yehonatan מרדכי:mordechai רפאל:rafael גיא:guy אהרון:aharon אהרן:aharon ' +
    'אלכסנדר:alexander שי:shai בנימין:binyamin יובל:yuval בן:ben מנחם:menachem צבי:zvi אריה:arie אלעד:elad ' +
    'אלי:eli גל:gal פנחס:pinhas ראובן:reuven אליעזר:eliezer כהן:cohen לוי:levi הלוי:halevi פרץ:peretz ' +
    'מזרחי:mizrahi פרידמן:friedman שפירא:shapira אשכנזי:ashkenazi לוין:levin סגל:segal ברוך:baruch נחום:nahum ' +
    'שמש:shemesh קפלן:kaplan נתניהו:netanyahu גולן:golan יפה:yafe קרן:keren חיה:chaya אלה:ella מעיין:maayan ' +
    'דבורה:dvora צפורה:tzipora נגה:noga חן:chen נחמה:nechama ברכה:bracha אלישבע:elisheva בתיה:batya הלל:hillel ' +
    'ורד:vered סיון:sivan ירדן:yarden רעות:reut אשר:asher ארז:erez ערן:eran ישי:yishai נתנאל:netanel גלעד:gilad ' +
    'יגאל:yigal דרור:dror יחזקאל:yehezkel עזרא:ezra אזולאי:azulai דיין:dayan וייס:weiss שוורץ:schwartz שטרן:stern ' +
    'אדלר:adler פלג:peleg פלד:peled פרנקל:frenkel מילר:miller לביא:lavi ישראלי:israeli בת:bat שבע:sheva ' +
    'קליין:klein ענבל:inbal דניאלה:daniela הדסה:hadassa חנה:hanna שושן:shoshan גבאי:gabay דויד:david רבין:rabin ' +
    'נחמן:nachman שאול:shaul יהושע:yehoshua אלבז:elbaz אברג׳יל:abergil מלכה:malka עמוס:amos שולמית:shulamit ' +
    'נטע:neta שקד:shaked אביב:aviv לב:lev נח:noah אל:el לי:lee אוחנה:ohana יצחקי:yitzhaki אסף:asaf זאב:zeev ' +
    'עמית:amit',
);

/** Ends of European family names. Before them clusters are as in German, and a missing vowel is `e`. */
const EUROPEAN_ENDS: Table = readTable(
  'ברג:berg שטיין:stein שטין:stein באום:baum בוים:boim פלד:feld מן:man סקי:ski וביץ:ovitz וב:ov ובה:ova',
);

const VOWELS: ShortVowels = {
  usual: 'a',
  participle: { before: /^[^aeiou]*o$/, vowel: 'e', after: /^$/ },
};
const EUROPEAN_VOWELS: ShortVowels = {
  ...VOWELS,
  usual: 'e',
  clusters: { initial: /^(?:[bdfgkpt] [lr]|sh [lmnprtv])$/, final: /^[lmnr] [^lnr]/ },
};

/** A word in Hebrew letters without points, in Latin ones. Which vowels it has is mostly a guess. */
export function hebrew(word: string): string {
  const letters = word.replace(/[\u0591-\u05c7]/g, '').replace(/['’]/g, '׳');
  const known = NAMES().get(letters);
  if (known !== undefined) return known;
  for (const [end, spelling] of EUROPEAN_ENDS()) {
    if (letters.length < end.length + 2 || !letters.endsWith(end)) continue;
    const head = letters.slice(0, -end.length);
    const start = NAMES().get(head) ?? insertVowels(sounds(head, false), EUROPEAN_VOWELS);
    return start.replace(/^p/, 'f') + spelling;
  }
  return insertVowels(sounds(letters, true), VOWELS);
}

/** The sounds of a word; `whole` is false for one that goes on, and whose last letter is none of a word's end. */
function sounds(word: string, whole: boolean): string[] {
  const result: string[] = [];
  for (let index = 0; index < word.length; index++) {
    const letter = word[index]!;
    const next = word[index + 1] ?? '';
    const previous = result.at(-1);
    if (whole && index > 1 && word.slice(index) === 'אל') {
      result.push('el');
      break;
    }
    if (next === '׳') {
      result.push(FOREIGN().get(letter) ?? CONSONANTS().get(letter) ?? '');
      index++;
    } else if (index === 0 && word.startsWith('איי')) {
      result.push('a', 'y');
      index += 2;
    } else if (letter === 'א' || letter === 'ע') {
      if (!isSilent(word, index, previous)) result.push('a');
      else if (letter === 'ע' && index > 0) result.push("'");
    } else if (letter === 'ה' && whole && next === '' && index > 0) {
      if (previous !== 'a' && previous !== 'o') result.push('a');
    } else if (letter === 'ו') {
      result.push(isV(word, index, previous) ? 'v' : 'o');
      if (next === 'ו') index++;
    } else if (letter === 'י' && next === 'י') {
      result.push('ei');
      index++;
    } else if (letter === 'י') {
      const beforeVowel = /^(?:[וא]|ה$)/.test(word.slice(index + 1));
      result.push((index === 0 && next !== '') || (isVowel(previous) && beforeVowel) ? 'y' : 'i');
    } else {
      const consonant = (index === 0 ? INITIALS() : CONSONANTS()).get(letter);
      if (consonant !== undefined) result.push(consonant);
    }
  }
  return result;
}

/** Whether ו is the consonant: at the start, doubled, before a last ה (`Hava`), and after a vowel at the end (`Ziv`). */
function isV(word: string, index: number, previous: string | undefined): boolean {
  const rest = word.slice(index + 1);
  if (index === 0 || previous === 'o' || rest === 'ה' || rest.startsWith('ו')) return true;
  return rest === '' && previous === 'i';
}

/** Whether א or ע is not heard as a vowel of its own. */
function isSilent(word: string, index: number, previous: string | undefined): boolean {
  const next = word[index + 1] ?? '';
  if (index === 0) return next === 'ו' || next === 'י';
  if (previous === 'a') return true;
  return word[index] === 'א' ? next === 'ו' && isVowel(previous) : /[ויה]/.test(next);
}
