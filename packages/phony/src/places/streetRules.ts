/** How a street is called after somebody, where no model of street names exists for the language. */
export interface StreetRule {
  /** What names the rule takes: first and family name, the family name alone, or the first. */
  readonly of: 'full' | 'last' | 'first' | 'city';
  /** The street's name; undefined for names that the rule cannot inflect, in whose place another is drawn. */
  readonly street: (name: string, first: string) => string | undefined;
}

/**
 * Streets called after persons who never lived, in the grammar of the language: the names come from the models of first and family names,
 * a man's each. Thai roads are called after towns, as many of Bangkok's are.
 */
export const STREET_RULES: Readonly<Record<string, StreetRule>> = {
  bg: { of: 'full', street: (last, first) => `ул. ${first} ${last}` },
  // Names in -nen have their genitive in -sen: `Virtanen`, `Virtasentie`.
  fi: { of: 'last', street: (last) => replaceEnd(last, 'nen', 'sentie') },
  hi: { of: 'full', street: (last, first) => `${first} ${last} मार्ग` },
  // The possessive of names in -ić: `Kovačić`, `Kovačićeva ulica`.
  hr: { of: 'last', street: (last) => replaceEnd(last, 'ić', 'ićeva ulica') },
  // The names in -yan stand uninflected before the word for street.
  hy: { of: 'last', street: (last) => `${last} փողոց` },
  lt: { of: 'last', street: lithuanian },
  lv: { of: 'last', street: latvian },
  ro: { of: 'full', street: (last, first) => `Strada ${first} ${last}` },
  // As in Croatian; the street's word is left out: `Petrovićeva 12`.
  sr: { of: 'last', street: (last) => replaceEnd(last, 'ić', 'ićeva') },
  ta: { of: 'first', street: (first) => `${first} தெரு` },
  th: { of: 'city', street: (city) => `ถนน${city}` },
  vi: { of: 'full', street: (last, first) => `Đường ${last} ${first}` },
};

/** The genitive of men's family names, by their five declensions. */
function lithuanian(last: string): string | undefined {
  const genitive =
    replaceEnd(last, 'ius', 'iaus') ??
    replaceEnd(last, 'us', 'aus') ??
    replaceEnd(last, 'as', 'o') ??
    replaceEnd(last, 'is', 'io') ??
    replaceEnd(last, 'ys', 'io') ??
    replaceEnd(last, 'a', 'os') ??
    replaceEnd(last, 'ė', 'ės');
  return genitive === undefined ? undefined : `${genitive} gatvė`;
}

/** The genitive of names in -ņš and of those in a consonant and -s; others change their stem. */
function latvian(last: string): string | undefined {
  const genitive = replaceEnd(last, 'ņš', 'ņa') ?? (/[^iuāēīū]s$/.test(last) ? `${last.slice(0, -1)}a` : undefined);
  return genitive === undefined ? undefined : `${genitive} iela`;
}

function replaceEnd(text: string, end: string, other: string): string | undefined {
  return text.endsWith(end) && text.length > end.length ? text.slice(0, -end.length) + other : undefined;
}
