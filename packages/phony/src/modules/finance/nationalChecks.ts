import { luhnDigit } from '../../checks/luhn.ts';
import { mod97, mod97Digits } from '../../checks/mod97.ts';

/** Puts the check digits into a country's account number (BBAN); undefined where there are none for its other digits. */
export type NationalCheck = (bban: string) => string | undefined;

/**
 * The check digits within account numbers, of the countries where one rule holds for all banks. Sources: the IBAN registry with its
 * examples, ECBS TR 201 (register of European account numbers), ibantools 4.5.4. Where banks have rules of their own (Germany, United
 * Kingdom, Sweden, Denmark), and for Iceland, whose numbers end in their holder's identity number, there is none.
 */
export const nationalChecks: Readonly<Record<string, NationalCheck>> = {
  AL: (bban) => replaced(bban, 7, tensDigit(bban, 0, [9, 7, 3, 1, 9, 7, 3])),
  BA: endsInMod97,
  BE: (bban) => bban.slice(0, 10) + twoDigits(Number(bban.slice(0, 10)) % 97 || 97),
  // The bank's three digits stand behind a zero.
  CR: (bban) => replaced(bban, 0, '0'),
  CZ: czechoslovak,
  EE: (bban) => replaced(bban, 15, tensDigit(bban, 2, [7, 1, 3, 7, 1, 3, 7, 1, 3, 7, 1, 3, 7])),
  ES: spanish,
  FI: (bban) => bban.slice(0, 13) + luhnDigit(bban.slice(0, 13)),
  FR: french,
  HR: (bban) => replaced(replaced(bban, 6, mod1110(bban.slice(0, 6))), 16, mod1110(bban.slice(7, 16))),
  HU: (bban) =>
    replaced(
      replaced(bban, 7, tensDigit(bban, 0, [9, 7, 3, 1, 9, 7, 3])),
      23,
      tensDigit(bban, 8, [9, 7, 3, 1, 9, 7, 3, 1, 9, 7, 3, 1, 9, 7, 3]),
    ),
  IT: italian,
  MC: french,
  ME: endsInMod97,
  MK: endsInMod97,
  MR: endsInMod97Complement,
  // A reserved field, and the currency.
  MU: (bban) => `${bban.slice(0, 20)}000MUR`,
  NL: (bban) => lastByElevens(bban, bban.slice(4, 13), [10, 9, 8, 7, 6, 5, 4, 3, 2]),
  NO: (bban) => lastByElevens(bban, bban.slice(0, 10), [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]),
  PL: (bban) => replaced(bban, 7, tensDigit(bban, 0, [3, 9, 7, 1, 3, 9, 7])),
  PT: endsInMod97,
  RS: endsInMod97,
  SC: (bban) => `${bban.slice(0, 24)}SCR`,
  SI: endsInMod97,
  SK: czechoslovak,
  SM: italian,
  TL: endsInMod97,
  TN: endsInMod97Complement,
  // A reserved digit.
  TR: (bban) => replaced(bban, 5, '0'),
  XK: endsInMod97,
};

function replaced(bban: string, at: number, digit: string): string {
  return bban.slice(0, at) + digit + bban.slice(at + 1);
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

function weightedSum(digits: string, from: number, weights: readonly number[]): number {
  return weights.reduce((sum, weight, i) => sum + weight * (digits.charCodeAt(from + i) - 48), 0);
}

/** The digit that makes a weighted sum a multiple of ten. */
function tensDigit(bban: string, from: number, weights: readonly number[]): string {
  return String((10 - (weightedSum(bban, from, weights) % 10)) % 10);
}

/** The number that makes a weighted sum a multiple of eleven, 0 to 10. */
function elevensDigit(digits: string, weights: readonly number[]): number {
  return (11 - (weightedSum(digits, 0, weights) % 11)) % 11;
}

/** The last digit makes a weighted sum a multiple of eleven; where that were ten there is no such account. */
function lastByElevens(bban: string, digits: string, weights: readonly number[]): string | undefined {
  const digit = elevensDigit(digits, weights);
  return digit === 10 ? undefined : bban.slice(0, -1) + digit;
}

/** ISO/IEC 7064, MOD 97-10. */
function endsInMod97(bban: string): string {
  const rest = bban.slice(0, -2);
  return rest + mod97Digits(rest);
}

function endsInMod97Complement(bban: string): string {
  const rest = bban.slice(0, -2);
  return rest + twoDigits(97 - mod97(`${rest}00`));
}

/** Clé RIB: letters count A to I as 1 to 9, J to R too, S to Z as 2 to 9. */
function french(bban: string): string {
  const rest = bban.slice(0, -2);
  const digits = rest.replace(/[A-Z]/g, (letter) => {
    const code = letter.charCodeAt(0) - 65;
    return String(((code < 18 ? code : code + 1) % 9) + 1);
  });
  return rest + twoDigits(97 - mod97(`${digits}00`));
}

/** Prefix and number of the account have weights of their own; the last digit of each makes its sum a multiple of eleven. */
function czechoslovak(bban: string): string | undefined {
  const prefix = elevensDigit(bban.slice(4, 9), [10, 5, 8, 4, 2]);
  const number = elevensDigit(bban.slice(10, 19), [6, 3, 7, 9, 10, 5, 8, 4, 2]);
  return prefix === 10 || number === 10 ? undefined : replaced(replaced(bban, 9, `${prefix}`), 19, `${number}`);
}

/** One digit for bank and branch, one for the account; ten is written 1. */
function spanish(bban: string): string {
  const digit = (digits: string, weights: readonly number[]): string => {
    const number = elevensDigit(digits, weights);
    return String(number === 10 ? 1 : number);
  };
  const bank = digit(bban.slice(0, 8), [4, 8, 5, 10, 9, 7, 3, 6]);
  const account = digit(bban.slice(10), [1, 2, 4, 8, 5, 10, 9, 7, 3, 6]);
  return bban.slice(0, 8) + bank + account + bban.slice(10);
}

/** What characters at odd places count for the CIN; at even places they count as they do in the alphabet. */
const ODD_PLACES = [
  1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23,
] as const;

/** CIN: the first letter stands for the sum of the others by 26. */
function italian(bban: string): string {
  let sum = 0;
  for (let i = 1; i < bban.length; i++) {
    const code = bban.charCodeAt(i);
    const value = code < 65 ? code - 48 : code - 65;
    sum += i % 2 === 1 ? ODD_PLACES[value]! : value;
  }
  return String.fromCharCode(65 + (sum % 26)) + bban.slice(1);
}

/** ISO/IEC 7064, MOD 11,10. */
function mod1110(digits: string): string {
  let rest = 10;
  for (let i = 0; i < digits.length; i++) {
    const sum = (rest + digits.charCodeAt(i) - 48) % 10 || 10;
    rest = (2 * sum) % 11;
  }
  return String((11 - rest) % 10);
}
