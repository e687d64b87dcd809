import type { Randomizer } from '../randomizer/Randomizer.ts';

const HASH = 35;
const EXCLAMATION_MARK = 33;

/**
 * Puts digits into the places of a text.
 * @param text `#` is a digit
 * @param leading whether the first digit of several together may be 0
 * @param exclamations whether `!` is a digit from 2 to 9
 */
export function fillDigits(randomizer: Randomizer, text: string, leading: boolean, exclamations: boolean): string {
  let filled = '';
  let copied = 0;
  let before = 0;
  for (let i = 0; i < text.length; i++) {
    const sign = text.charCodeAt(i);
    if (sign === HASH || (exclamations && sign === EXCLAMATION_MARK)) {
      const least = sign === EXCLAMATION_MARK ? 2 : leading || before === HASH ? 0 : 1;
      filled += text.slice(copied, i) + (least + Math.floor(randomizer.next() * (10 - least)));
      copied = i + 1;
    }
    before = sign;
  }
  return copied === 0 ? text : filled + text.slice(copied);
}
