import { flag, type Rule, textLike } from '@phonyland/language-generator';
import { CAPITALS, DIGITS, drawText } from '../../draw/drawText.ts';
import { ibanFormats } from '../../lists/ibanFormats.ts';

/** Which business identifier codes. */
export interface BicOptions {
  /** Two letters, ISO 3166-1 or XK; default a country of the IBAN registry. */
  readonly country?: string | undefined;
  /** With the three characters of a branch; default false. */
  readonly branch?: boolean | undefined;
  /** A code of the test network, which no institution has in earnest: its eighth character is 0. Default false. */
  readonly test?: boolean | undefined;
}

// The place's first character is neither 0 nor 1; the second is not O, and 0 and 1 are for test codes and passive participants.
const PLACE_FIRST = CAPITALS + DIGITS.slice(2);
const PLACE_SECOND = CAPITALS.replace('O', '') + DIGITS.slice(2);
// Branches are not numbered with an X in front, but for XXX, the head office.
const BRANCH_FIRST = CAPITALS.replace('X', '') + DIGITS;

/** Business identifier codes (ISO 9362, also called SWIFT codes): four letters of the institution, country, place, and branch. */
export const bic: Rule<string, BicOptions> = {
  options: { country: textLike(/^[A-Z]{2}$/, 'two capital letters, such as DE'), branch: flag(), test: flag() },
  prepare({ country, branch = false, test = false }) {
    const countries = country === undefined ? ibanFormats().map((format) => format.country) : [country];
    return (random) => {
      const party = drawText(random, CAPITALS, 4);
      const place = drawText(random, PLACE_FIRST, 1) + (test ? '0' : drawText(random, PLACE_SECOND, 1));
      const code = party + countries[random.below(countries.length)]! + place;
      return branch ? code + drawText(random, BRANCH_FIRST, 1) + drawText(random, DIGITS + CAPITALS, 2) : code;
    };
  },
};
