import { romanize } from '../../../person/romanize/romanize.ts';
import { drawOne } from '../../core/draws.ts';
import type { Supply } from '../../definitions/Supply.ts';
import { vocabulary } from '../../locales/vocabulary.ts';
import type { Randomizer } from '../../randomizer/Randomizer.ts';
import { slugOf } from '../helpers/slugOf.ts';

const ASCII = /^[\0-\x7f]*$/;
/** So often another word is drawn where one cannot be spelled in ASCII, such as Chinese characters in Japanese. */
const MOST_DRAWS = 20;

/**
 * A word in letters of ASCII, romanized where its script is another one. Where no word can be spelled so (Bengali), it is a Latin one.
 * @param language ISO 639; Cyrillic and Arabic letters are read as it does
 */
export function drawSlugWord(randomizer: Randomizer, supply: Supply, language: string): string {
  for (let i = 0; i < MOST_DRAWS; i++) {
    const word = supply.draw(randomizer);
    const slug = ASCII.test(word) ? slugOf(word) : spelled(word, language);
    if (slug !== '') return slug;
  }
  return drawOne(randomizer, vocabulary('la'));
}

function spelled(text: string, language: string): string {
  const words = text.split(' ').map((word) => romanize(word, language));
  return words.filter((word) => word !== '').join('-');
}
