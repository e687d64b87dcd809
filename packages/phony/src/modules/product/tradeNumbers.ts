import { type OptionType, type Rule, textLike } from '@phonyland/language-generator';
import { gtinDigit } from '../../checks/gtin.ts';
import { drawDigits } from '../../draw/drawDigits.ts';

/** What a trade number begins with. */
export interface TradeNumberOptions {
  /** Digits that it begins with. Default: a prefix that GS1 keeps for numbers within a company, so that no product on the market has it. */
  readonly prefix?: string | undefined;
}

/**
 * Global trade item numbers of so many digits, the last of them the check digit.
 * @param prefixes those of restricted circulation (GS1 General Specifications, section 2.1 and figure 1.4)
 */
function tradeNumber(length: number, prefixes: readonly string[]): Rule<string, TradeNumberOptions> {
  const prefix: OptionType<string> = textLike(
    new RegExp(`^\\d{1,${length - 1}}$`),
    `a text of 1 to ${length - 1} digits`,
  );
  return {
    options: { prefix },
    prepare: ({ prefix: given }) => {
      const heads = given === undefined ? prefixes : [given];
      return (random) => {
        const head = heads[random.below(heads.length)]!;
        const digits = head + drawDigits(random, length - 1 - head.length);
        return digits + gtinDigit(digits);
      };
    },
  };
}

/** EAN-13, or GTIN-13. */
export const ean13: Rule<string, TradeNumberOptions> = tradeNumber(13, [
  '20',
  '21',
  '22',
  '23',
  '24',
  '25',
  '26',
  '27',
  '28',
  '29',
]);

/** EAN-8, or GTIN-8. */
export const ean8: Rule<string, TradeNumberOptions> = tradeNumber(8, ['0', '2']);

/** UPC-A, or GTIN-12. */
export const upc: Rule<string, TradeNumberOptions> = tradeNumber(12, ['4']);
