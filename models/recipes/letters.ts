/** The letters of English names, in lower case. */
export const ENGLISH_LETTERS = 'abcdefghijklmnopqrstuvwxyz';
export const ENGLISH_VOWELS = 'aeiouy';

/** The Turkish alphabet, in lower case. The circumflexes of older spellings (`Kâmil`) are taken off, as the register does. */
export const TURKISH_LETTERS = 'abcçdefgğhıijklmnoöprsştuüvyz';
export const TURKISH_VOWELS = 'aeıioöuü';
