/** The tag of the default locale: persons of several cultures, each of one alone. */
export const MULTI: string = 'multi';

/**
 * The cultures of `multi`, with how many of a hundred persons are of each. A closed list: adding a locale to the library changes
 * nothing here, and changing the list changes the values of everybody who names no locale, so it happens in major versions alone.
 * All of them write Latin letters and have models of every kind.
 */
export const MULTI_CULTURES: readonly (readonly [locale: string, weight: number])[] = [
  ['en-US', 24],
  ['es', 12],
  ['fr', 11],
  ['de', 11],
  ['pt-BR', 9],
  ['it', 9],
  ['en-GB', 8],
  ['tr', 6],
  ['nl', 5],
  ['sv', 5],
];

/** The path below which the culture of a person of `multi` is drawn, and of everything else that is theirs: their company, their city. */
export const CULTURE_PATH: string = `${MULTI}/person.culture`;

/** The sum of all weights. */
export const MULTI_TOTAL: number = MULTI_CULTURES.reduce((sum, [, weight]) => sum + weight, 0);
