export const DIGITS = '0123456789';
export const SMALL_LETTERS = 'abcdefghijklmnopqrstuvwxyz';
export const CAPITALS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
export const LETTERS: string = SMALL_LETTERS + CAPITALS;
export const LETTERS_AND_DIGITS: string = DIGITS + LETTERS;
/** Hexadecimal digits in both cases. */
export const HEX_DIGITS = '0123456789abcdefABCDEF';
/** What ASCII has besides letters, digits and the space. */
export const SYMBOLS = '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~';
/** Crockford's base 32: without I, L, O and U. */
export const BASE_32 = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
