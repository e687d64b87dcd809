import { integer, type Rule } from '@phonyland/language-generator';
import { drawDigits } from '../../draw/drawDigits.ts';
import { cardIssuers } from '../../lists/cardIssuers.ts';
import { cardIssuer, type IssuerName } from './cardIssuer.ts';

/** How long a number is. */
export interface LengthOptions {
  /** In digits: of account numbers 1 to 40, default 8; of PINs 1 to 12, default 4. */
  readonly length?: number | undefined;
}

/** Numbers of so many digits, each equally likely, zeros in front included. */
export function digitsRule(usual: number, least: number, most: number): Rule<string, LengthOptions> {
  return {
    options: { length: integer(least, most) },
    prepare({ length = usual }) {
      const capacity = 10 ** length;
      return {
        draw: (random) => drawDigits(random, length),
        ...(Number.isSafeInteger(capacity)
          ? { capacity, valueAt: (rank: number) => String(rank).padStart(length, '0') }
          : {}),
      };
    },
  };
}

/** Whose verification values. */
export interface CardCvvOptions {
  /** Default any that has three digits. */
  readonly issuer?: IssuerName | undefined;
}

/** Verification values of payment cards: four digits for American Express, three for all others. */
export const cardCvv: Rule<string, CardCvvOptions> = {
  options: { issuer: cardIssuer },
  prepare({ issuer }, context) {
    const length = cardIssuers().find(({ name }) => name === issuer)?.codeLength ?? 3;
    return digitsRule(length, length, length).prepare({}, context);
  },
};
