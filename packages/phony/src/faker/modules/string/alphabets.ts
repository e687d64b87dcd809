import { CAPITALS, DIGITS, SMALL_LETTERS } from '../../../draw/drawText.ts';

export const LETTERS: string = SMALL_LETTERS + CAPITALS;
export const LETTERS_AND_DIGITS: string = DIGITS + LETTERS;
/** Hexadecimal digits in both cases: a letter is as likely as twice a digit. */
export const MIXED_HEX_DIGITS = '0123456789abcdefABCDEF';
/** What ASCII has besides letters, digits and the space. */
export const SYMBOLS = '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~';
/** Crockford's base 32: without I, L, O and U. */
export const BASE_32 = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
