import { type LocaleCountry, localeCountries } from '../lists/localeCountries.ts';

/**
 * The country that people of a locale live in, as CLDR's likely subtags have it: `TR` for `tr`, `EG` for `ar`, and its name in the
 * locale's language. Undefined for what is no locale of persons or places: `multi`, a language without a country.
 */
export function countryOf(locale: string): LocaleCountry | undefined {
  return localeCountries().find((row) => row.locale === locale);
}
