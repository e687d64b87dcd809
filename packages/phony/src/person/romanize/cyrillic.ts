import { readTable, spell } from './readTable.ts';

/**
 * Russian, and what the others have in common with it. BGN/PCGN 1947 as English texts simplify it: no marks for the hard
 * and the soft sign, `e` never `ye` at the start (`Elena`), and the usual endings (`Dmitry`, `Maria`).
 */
const RUSSIAN = readTable(
  'а:a б:b в:v г:g д:d е:e ё:yo ж:zh з:z и:i й:y к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:kh ц:ts ч:ch ш:sh ' +
    'щ:shch ы:y э:e ю:yu я:ya і:i ї:yi є:ye ґ:g ў:u',
);

/** Ukraine's official table: resolution 55 of the Cabinet of Ministers, 27 January 2010. */
const UKRAINIAN = readTable('г:h и:y й:i є:ie ї:i ю:iu я:ia', RUSSIAN);
const UKRAINIAN_INITIALS = readTable('й:y є:ye ї:yi ю:yu я:ya');

/** Bulgaria's Streamlined System: Transliteration Act of 13 March 2009. */
const BULGARIAN = readTable('щ:sht ъ:a ь:y х:h', RUSSIAN);

/** Serbian and Macedonian have a Latin alphabet of their own; this is it without its marks. */
const SERBIAN = readTable('ж:z х:h ц:c ч:c ш:s ђ:d ј:j љ:lj њ:nj ћ:c џ:dz ѓ:g ѕ:dz ќ:k', RUSSIAN);

/** A word in Cyrillic letters, in Latin ones. */
export function cyrillic(word: string, language: string): string {
  const letters = word.toLowerCase();
  switch (language) {
    case 'uk':
      return ukrainian(letters);
    case 'bg':
      return spell(letters.replace(/ия$/, 'иа'), BULGARIAN());
    case 'sr':
    case 'mk':
    case 'bs':
      return spell(letters, SERBIAN());
    default:
      return russian(letters);
  }
}

function russian(letters: string): string {
  const spoken = letters
    .replace(/(?<=[жчшщ])ё/g, 'е')
    .replace(/[ьъ](?=[еио])/g, 'й')
    .replace(/[иы]й$/, 'й')
    .replace(/ия$/, 'иа');
  return spell(spoken, RUSSIAN());
}

function ukrainian(letters: string): string {
  const initial = UKRAINIAN_INITIALS().get(letters.slice(0, 1));
  // `зг` is `zgh`: a plain `zh` would read as `ж`.
  const rest = (initial === undefined ? letters : letters.slice(1)).replaceAll('зг', 'зґг');
  return (initial ?? '') + spell(rest, UKRAINIAN());
}
