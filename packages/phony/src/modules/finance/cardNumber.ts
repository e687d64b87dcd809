import { integer, invalidOption, oneOf, type RandomStream, type Rule } from '@phonyland/language-generator';
import { luhnDigit } from '../../checks/luhn.ts';
import { drawDigits } from '../../draw/drawDigits.ts';
import { cardIssuers } from '../../lists/cardIssuers.ts';
import { COMMON_ISSUERS, cardIssuer, type IssuerName } from './cardIssuer.ts';
import { type CardRange, cardRanges } from './cardRanges.ts';

/** Which numbers of payment cards. */
export interface CardNumberOptions {
  /** Whose cards; default one of the eight that are accepted world-wide, equally. */
  readonly issuer?: IssuerName | undefined;
  /** How many digits; default the usual number: 16, of American Express 15, of Diners Club 14. */
  readonly length?: number | undefined;
  /** What stands between the groups of digits, as on the card; default nothing. */
  readonly separator?: '' | ' ' | '-' | undefined;
}

/** Numbers of payment cards (ISO/IEC 7812-1): an issuer's prefix, digits, and Luhn's check digit. */
export const cardNumber: Rule<string, CardNumberOptions> = {
  options: { issuer: cardIssuer, length: integer(12, 19), separator: oneOf(['', ' ', '-']) },
  prepare({ issuer, length, separator = '' }, { path }) {
    const of = (name: string) => cardIssuers().find((each) => each.name === name)!;
    const issuers = (issuer === undefined ? COMMON_ISSUERS : [issuer])
      .map(of)
      .filter(({ lengths }) => length === undefined || lengths.includes(String(length)));
    if (issuers.length === 0) {
      throw invalidOption(
        path,
        'length',
        length,
        `numbers of ${issuer} have ${of(issuer!).lengths.join(' or ')} digits`,
      );
    }
    const kinds = issuers.map(({ name, lengths, gaps }) => ({
      ranges: cardRanges(name),
      gaps: gaps.map(Number),
      length: length ?? usualLength(name, lengths),
    }));
    return (random) => {
      const { ranges, length, gaps } = kinds[random.below(kinds.length)]!;
      const digits = drawStart(random, ranges) + drawDigits(random, length - 9);
      const number = digits + luhnDigit(digits);
      return separator === '' ? number : grouped(number, gaps, separator);
    };
  },
};

/** How many digits nearly all cards of an issuer have. */
function usualLength(name: string, lengths: readonly string[]): number {
  return name === 'diners' ? 14 : lengths.includes('16') ? 16 : Number(lengths[0]);
}

/** The first eight digits, each number of the issuer equally likely. */
function drawStart(random: RandomStream, ranges: readonly CardRange[]): string {
  let rank = random.below(ranges.reduce((sum, range) => sum + width(range), 0));
  let at = 0;
  while (rank >= width(ranges[at]!)) rank -= width(ranges[at++]!);
  return String(ranges[at]!.from + rank);
}

function width({ from, to }: CardRange): number {
  return to - from + 1;
}

function grouped(digits: string, gaps: readonly number[], separator: string): string {
  let text = '';
  for (let i = 0; i < digits.length; i++) text += (gaps.includes(i) ? separator : '') + digits.charAt(i);
  return text;
}
