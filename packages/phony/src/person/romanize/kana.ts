import { readTable, type Table } from './readTable.ts';

/** Hepburn's syllables. Small letters and the marks of length and doubling are not here: they change their neighbours. */
const SYLLABLES: Table = readTable(
  'あ:a い:i う:u え:e お:o か:ka き:ki く:ku け:ke こ:ko が:ga ぎ:gi ぐ:gu げ:ge ご:go さ:sa し:shi す:su せ:se そ:so ' +
    'ざ:za じ:ji ず:zu ぜ:ze ぞ:zo た:ta ち:chi つ:tsu て:te と:to だ:da ぢ:ji づ:zu で:de ど:do な:na に:ni ぬ:nu ね:ne の:no ' +
    'は:ha ひ:hi ふ:fu へ:he ほ:ho ば:ba び:bi ぶ:bu べ:be ぼ:bo ぱ:pa ぴ:pi ぷ:pu ぺ:pe ぽ:po ま:ma み:mi む:mu め:me も:mo ' +
    'や:ya ゆ:yu よ:yo ら:ra り:ri る:ru れ:re ろ:ro わ:wa ゐ:i ゑ:e を:o ん:n ゔ:vu',
);
const SMALL: Table = readTable('ぁ:a ぃ:i ぅ:u ぇ:e ぉ:o ゃ:ya ゅ:yu ょ:yo ゎ:wa');

/** What stands between the parts of a name while it is spelled. */
const BETWEEN = "'";

/**
 * Kana by Hepburn's system as passports have it (Japan's Ministry of Foreign Affairs): a long `o` or `u` is written as a short one
 * (`ようこ` is `yoko`, `さとう` is `sato`), `ん` is `m` before `b`, `m` and `p` (`ほんま` is `homma`), `っ` is `t` before `ch`.
 */
export function kana(word: string): string {
  return kanaOfParts([word]);
}

/** An `う` that is its part alone, or behind a small letter, makes the vowel before it long in spite of the parts: `あそ` and `う`, `しょ` and `うじ`. */
const LENGTHENS = /(?<=[ゃゅょ])'(?=う)|'(?=う(?:'|$))/g;

/**
 * The same for a name whose parts are known, such as the readings of its kanji: a vowel is long within a part alone, so that `まつ` and `うら` are
 * `matsuura`, and `よこ` and `お` are `yokoo`.
 */
export function kanaOfParts(parts: readonly string[]): string {
  let spelled = '';
  let doubled = false;
  for (const letter of hiragana(parts.join(BETWEEN)).replace(LENGTHENS, '')) {
    if (letter === 'っ') {
      doubled = true;
      continue;
    }
    if (letter === BETWEEN) {
      spelled += letter;
      continue;
    }
    const small = SMALL().get(letter);
    if (small !== undefined) spelled = joinSmall(spelled, small);
    const syllable = SYLLABLES().get(letter) ?? '';
    spelled += (doubled ? doubling(syllable) : '') + syllable;
    doubled = false;
  }
  return (
    spelled
      // `う` before `え` begins a part of its own: `Inoue`.
      .replace(/o(?:u(?!e)|o)/g, 'o')
      .replace(/uu/g, 'u')
      .replaceAll(BETWEEN, '')
      .replace(/n(?=[bmp])/g, 'm')
  );
}

/** Katakana lie 96 code points above hiragana. */
function hiragana(word: string): string {
  return word.replace(/[ァ-ヴ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 96));
}

/** `ki` and `ya` are `kya`, `shi` and `ya` are `sha`, `fu` and `i` are `fi`. */
function joinSmall(spelled: string, small: string): string {
  const glide = small.startsWith('y') && /(?:sh|ch|j)i$/.test(spelled) ? small.slice(1) : small;
  return spelled.replace(/[aeiou]$/, '') + glide;
}

function doubling(syllable: string): string {
  return syllable.startsWith('ch') ? 't' : /^[a-z]/.test(syllable) && !/^[aeiou]/.test(syllable) ? syllable[0]! : '';
}
