import { type Rule, textLike } from '@phonyland/language-generator';
import { isinDigit } from '../../checks/isin.ts';
import { mod97Digits } from '../../checks/mod97.ts';
import { CAPITALS, DIGITS, drawText } from '../../draw/drawText.ts';
import { ibanFormats } from '../../lists/ibanFormats.ts';

/** Which international securities identification numbers. */
export interface IsinOptions {
  /** Two letters of the numbering agency's country, or XS for what is cleared internationally; default US or a country of the IBAN registry. */
  readonly country?: string | undefined;
}

/** International securities identification numbers (ISO 6166): country, nine letters and digits, check digit. */
export const isin: Rule<string, IsinOptions> = {
  options: { country: textLike(/^[A-Z]{2}$/, 'two capital letters, such as US') },
  prepare({ country }) {
    const countries = country === undefined ? ['US', ...ibanFormats().map((format) => format.country)] : [country];
    return (random) => {
      const text =
        countries[random.below(countries.length)]! +
        drawText(random, DIGITS + CAPITALS, 8) +
        drawText(random, DIGITS, 1);
      return text + isinDigit(text);
    };
  },
};

/** Legal entity identifiers (ISO 17442): four characters of the issuer, 00, twelve characters, and two check digits by 97. */
export const lei: Rule<string> = {
  options: {},
  prepare: () => (random) => {
    const text = `${drawText(random, DIGITS, 4)}00${drawText(random, DIGITS + CAPITALS, 12)}`;
    return text + mod97Digits(text);
  },
};
