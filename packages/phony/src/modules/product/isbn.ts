import { type OptionType, oneOf, type RandomStream, type Rule } from '@phonyland/language-generator';
import { gtinDigit } from '../../checks/gtin.ts';
import { mod11Character } from '../../checks/mod11.ts';
import { drawDigits } from '../../draw/drawDigits.ts';

/** How an ISBN is written. */
export interface IsbnOptions {
  /** 13 digits, or the 10 of before 2007; default 13. */
  readonly variant?: 10 | 13 | undefined;
  /** What stands between its parts: a hyphen, a space or nothing; default `'-'`. */
  readonly separator?: '-' | ' ' | '' | undefined;
}

const variantType: OptionType<10 | 13> = {
  expects: '10 or 13',
  read: (value) => (value === 10 || value === 13 ? value : undefined),
};

/**
 * Registrants of the registration group 0 (English language): blocks of numbers of one length, from the first to the last (ISBN range
 * message of the International ISBN Agency; only blocks that lie whole in a range).
 */
const REGISTRANTS: readonly (readonly [first: number, last: number, digits: number])[] = [
  [0, 19, 2],
  [400, 638, 3],
  [7000, 8499, 4],
  [85_000, 89_999, 5],
  [900_000, 949_999, 6],
  [9_500_000, 9_999_999, 7],
];
const GROUP = '0';

/** ISBNs with their check digits (ISO 2108), hyphenated as the range of their publisher says. */
export const isbn: Rule<string, IsbnOptions> = {
  options: { variant: variantType, separator: oneOf(['-', ' ', '']) },
  prepare:
    ({ variant = 13, separator = '-' }) =>
    (random) => {
      const registrant = drawRegistrant(random);
      const parts = [GROUP, registrant, drawDigits(random, 8 - registrant.length)];
      const digits = parts.join('');
      return variant === 10
        ? [...parts, mod11Character(digits)].join(separator)
        : ['978', ...parts, gtinDigit(`978${digits}`)].join(separator);
    },
};

/** Blocks weigh alike, so that publishers are large and small. */
function drawRegistrant(random: RandomStream): string {
  const [first, last, digits] = REGISTRANTS[random.below(REGISTRANTS.length)]!;
  return String(first + random.below(last - first + 1)).padStart(digits, '0');
}
