import type { RandomStream } from '@phonyland/language-model';
import { sentenceShape } from './sentenceShape.ts';

/** Words from one comma to the next, and from the last one to the end, are at least so many. */
const LEAST_CLAUSE = 3;
/** Of so many places where a comma may stand one has one. */
const COMMA_PLACES = 5;

/**
 * Words as a sentence of their language: the first letter as a capital, commas here and there, a full stop at the end.
 * @param locale BCP 47 tag; Turkish and Azerbaijani have a capital İ of their own
 * @param random tells where commas stand; without it there are none
 */
export function sentenceOf(words: readonly string[], locale: string, random?: RandomStream): string {
  const { gap, comma, stop } = sentenceShape(locale);
  let text = '';
  let clause = 0;
  for (const [at, word] of words.entries()) {
    text += word;
    clause++;
    const left = words.length - at - 1;
    if (left === 0) break;
    const mayPause = random !== undefined && clause >= LEAST_CLAUSE && left >= LEAST_CLAUSE;
    if (mayPause && random.below(COMMA_PLACES) === 0) {
      text += comma;
      clause = 0;
    } else text += gap;
  }
  const [first = ''] = text;
  return `${capital(first, locale)}${text.slice(first.length)}${stop}`;
}

function capital(letter: string, locale: string): string {
  if (letter === 'i' && /^(?:tr|az)\b/.test(locale)) return 'İ';
  // Georgian has capitals in Unicode, and writes no sentence with them.
  return letter >= '\u10d0' && letter <= '\u10ff' ? letter : letter.toUpperCase();
}
