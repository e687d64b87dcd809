import { CITY_LOCALES, cities } from '../kinds/cities.ts';
import { COMPANY_LOCALES, companies } from '../kinds/companies.ts';
import { FAMILY_NAME_LOCALES, familyNames } from '../kinds/familyNames.ts';
import { anyFirstNames, FIRST_NAME_LOCALES, firstNames } from '../kinds/firstNames.ts';
import { PRODUCT_LOCALES, products } from '../kinds/products.ts';
import { STREET_LOCALES, streets } from '../kinds/streets.ts';
import { USERNAME_LOCALES, usernames } from '../kinds/usernames.ts';
import { WORD_LOCALES, words } from '../kinds/words.ts';
import type { Recipe } from './Recipe.ts';

/** All models that are shipped, by locale and name. */
export const recipes: readonly Recipe[] = [
  ...FIRST_NAME_LOCALES.flatMap((locale) => [
    firstNames(locale, 'female'),
    firstNames(locale, 'male'),
    anyFirstNames(locale),
  ]),
  ...FAMILY_NAME_LOCALES.map(familyNames),
  ...COMPANY_LOCALES.map(companies),
  ...STREET_LOCALES.map(streets),
  ...CITY_LOCALES.map(cities),
  ...USERNAME_LOCALES.map(usernames),
  ...PRODUCT_LOCALES.map(products),
  ...WORD_LOCALES.map(words),
].sort((a, b) => compare(a.locale, b.locale) || compare(a.name, b.name));

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
