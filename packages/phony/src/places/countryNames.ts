import { PhonyError, readTextFile } from '@phonyland/language-generator';
import { assetsFolder } from '@phonyland/models';
import { countries } from '../lists/countries.ts';

/** What countries and continents are called in a language. */
export interface CountryNames {
  /** In the order of the list `countries`. */
  readonly countries: readonly string[];
  /** In the order of `CONTINENT_CODES`. */
  readonly continents: readonly string[];
}

/** The continents by the letters of the list `countries`. */
export const CONTINENT_CODES: readonly string[] = ['AF', 'AN', 'AS', 'EU', 'NA', 'OC', 'SA'];

const ENGLISH_CONTINENTS: readonly string[] = [
  'Africa',
  'Antarctica',
  'Asia',
  'Europe',
  'North America',
  'Oceania',
  'South America',
];

/** Languages whose names lie in files of `@phonyland/models`, `names/<language>.txt`; all others are English here. */
const IN_FILES: ReadonlySet<string> = new Set(
  'ar bg bn cs da de el es et fa fi fr he hi hr hu hy id is it ja ka ko lt lv nb nl pl pt pt-PT ro ru sk sl sr sv ta th tr uk ur vi zh'.split(
    ' ',
  ),
);

const read = new Map<string, CountryNames>();

/**
 * The names of countries and continents in a locale's language (CLDR 48.2). English ones are in the library; other languages' are read
 * from a file at the first call. English stands for Latin, which CLDR does not know, and for languages in Latin letters that are not
 * written so at home.
 * @throws PhonyError `FILES_UNAVAILABLE` in runtimes without files, `ASSET_DAMAGED`
 */
export function countryNames(locale: string): CountryNames {
  const language = languageOf(locale);
  let names = read.get(language);
  if (names === undefined) {
    names = language === 'en' ? english() : fromFile(language);
    read.set(language, names);
  }
  return names;
}

function languageOf(locale: string): string {
  if (IN_FILES.has(locale)) return locale;
  const [language = '', ...subtags] = locale.split('-');
  return subtags.includes('Latn') || !IN_FILES.has(language) ? 'en' : language;
}

function english(): CountryNames {
  return { countries: countries().map(({ name }) => name), continents: ENGLISH_CONTINENTS };
}

function fromFile(language: string): CountryNames {
  if (assetsFolder === undefined) {
    throw new PhonyError(
      'FILES_UNAVAILABLE',
      `the names of countries in ${language} are in a file and this runtime has none; use an English locale, or countryCode`,
    );
  }
  const path = `${assetsFolder}/../names/${language}.txt`;
  let text = '';
  let cause: unknown;
  try {
    text = readTextFile(path);
  } catch (error) {
    cause = error;
  }
  const [names = [], continents = []] = text.split('\n').map((line) => line.split('|'));
  if (names.length === countries().length && continents.length === CONTINENT_CODES.length) {
    return { countries: names, continents };
  }
  throw new PhonyError(
    'ASSET_DAMAGED',
    `the names of countries in ${JSON.stringify(path)} cannot be used: ${cause instanceof Error ? cause.message : `there are ${names.length} countries and ${continents.length} continents, not ${countries().length} and ${CONTINENT_CODES.length}`}. Restore them: install @phonyland/models anew (delete node_modules/@phonyland/models, then npm install)`,
    { cause, details: { file: path } },
  );
}
