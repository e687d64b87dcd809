import { integer, type Rule, text } from '@phonyland/language-generator';
import { drawDigits } from '../../draw/drawDigits.ts';
import { CAPITALS, drawText } from '../../draw/drawText.ts';

/** How a stock keeping unit is written. */
export interface SkuOptions {
  /** How many letters it begins with, 0 to 20; default 3. */
  readonly letters?: number | undefined;
  /** How many digits follow, 1 to 20; default 5. */
  readonly digits?: number | undefined;
  /** What stands between them; default `'-'`. */
  readonly separator?: string | undefined;
}

/** Without I, O and Q, which are taken for digits. */
const LETTERS = [...CAPITALS].filter((letter) => !'IOQ'.includes(letter)).join('');

/** Stock keeping units: letters and digits; every shop has its own form. */
export const sku: Rule<string, SkuOptions> = {
  options: { letters: integer(0, 20), digits: integer(1, 20), separator: text(0, 10) },
  prepare:
    ({ letters = 3, digits = 5, separator = '-' }) =>
    (random) =>
      (letters === 0 ? '' : drawText(random, LETTERS, letters) + separator) + drawDigits(random, digits),
};
