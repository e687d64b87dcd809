import { type OptionType, oneOf } from '@phonyland/language-generator';

/** The issuers whose numbers are known, those that are accepted world-wide first. */
const ISSUERS = [
  'visa',
  'mastercard',
  'amex',
  'discover',
  'diners',
  'jcb',
  'unionpay',
  'maestro',
  'elo',
  'hiper',
  'hipercard',
  'mir',
  'naranja',
  'troy',
  'verve',
] as const;

/** An issuer of payment cards: accepted world-wide, or in Brazil (elo, hiper, hipercard), Russia, Argentina, Turkey or Nigeria (verve). */
export type IssuerName = (typeof ISSUERS)[number];

/** The issuers whose cards are accepted world-wide. */
export const COMMON_ISSUERS: readonly IssuerName[] = ISSUERS.slice(0, 8);

export const cardIssuer: OptionType<IssuerName> = oneOf(ISSUERS);
