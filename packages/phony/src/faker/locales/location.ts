import type { Generator } from '@phonyland/language-generator';
import { assetsFolder } from '@phonyland/models';
import { countries } from '../../lists/countries.ts';
import { languages } from '../../lists/languages.ts';
import { timeZones } from '../../lists/timeZones.ts';
import { countryNames } from '../../places/countryNames.ts';
import { regionsOf } from '../../places/regionsOf.ts';
import { computed, holder, listed, made } from '../definitions/entries.ts';
import type { LocationDefinition } from '../definitions/LocaleDefinition.ts';
import type { FakerLocale } from './FakerLocale.ts';
import { addressPatterns } from './location/addressPatterns.ts';
import { COUNTY_REGIONS, countiesGB, countiesUS } from './location/counties.ts';
import { directionsIn, hasDirections } from './location/directions.ts';
import { cityPrefixes, citySuffixes, streetSuffixes } from './location/englishParts.ts';
import { flats } from './location/flats.ts';
import { once } from './location/once.ts';
import { rememberOwnAddress } from './location/ownAddress.ts';
import { placesTag } from './location/placesTag.ts';
import { postcodesByRegion, regionEntries } from './location/regionEntries.ts';
import { SECONDARY_ADDRESSES } from './location/secondaryAddresses.ts';
import { STREET_PATTERNS } from './location/streetPatterns.ts';
import { taiwanAddresses } from './location/taiwanAddresses.ts';
import { native } from './native.ts';

/**
 * Places: cities, streets and numbers of Phony's models, postal codes of the country's form, regions, countries and continents by CLDR,
 * languages by ISO 639.
 */
export function location(locale: FakerLocale): LocationDefinition | undefined {
  const { code, tag } = locale;
  if (tag === undefined) return { country_code: listed(countryCodes), time_zone: listed(timeZones) };
  if (code === 'en_US') return { postcode_by_state: postcodesByRegion(tag) };
  const places = placesTag(locale)!;
  return {
    ...(code === 'zh_TW' ? taiwanAddresses(places) : addresses(tag)),
    ...(code === 'en' ? english() : {}),
    ...(code === 'en_CA' ? { postcode_by_state: postcodesByRegion(tag) } : {}),
    ...(code === 'en_GB' ? { county: listed(countiesGB) } : {}),
    ...(COUNTY_REGIONS.has(code) ? { county: listed(() => regionsOf(tag).map(({ name }) => name!)) } : {}),
    ...(hasDirections(places) ? { direction: computed(() => directionsIn(places)) } : {}),
    ...(isEnglish(tag) ? {} : namesOfCountries(tag)),
  };
}

/** The addresses of the country of a locale. */
function addresses(tag: string): LocationDefinition {
  const patterns = once(() => addressPatterns(tag));
  const cities = made(() => native(tag).address().city);
  const streetPatterns = STREET_PATTERNS[tag];
  const streets =
    streetPatterns === undefined ? made(() => native(tag).address().streetName as Generator<string>) : undefined;
  const secondary = SECONDARY_ADDRESSES[tag];
  const entries: LocationDefinition = {
    building_number: made(() => native(tag).address().houseNumber),
    city_pattern: cities,
    city_name: cities,
    street_pattern: streets ?? listed(() => streetPatterns!),
    ...(streets === undefined ? {} : { street_name: streets }),
    street_address: computed(() => patterns().street),
    postal_address: computed(() => patterns().postal),
    secondary_address: secondary === undefined ? made(() => flats(tag)) : computed(once(() => [...secondary])),
    postcode: made(() => native(tag).address().postalCode),
    ...regionEntries(tag),
  };
  if (streets !== undefined) rememberOwnAddress(tag, holder(entries));
  return entries;
}

function english(): LocationDefinition {
  return {
    city_prefix: listed(cityPrefixes),
    city_suffix: listed(citySuffixes),
    street_suffix: listed(streetSuffixes),
    county: listed(countiesUS),
    direction: computed(() => directionsIn('en')),
    language: listed(() => languages().map(({ name, code, alpha3 }) => ({ name, alpha2: code, alpha3 }))),
    ...namesOfCountries('en-US'),
  };
}

/** Countries and continents; nothing in languages whose names lie in a file, in runtimes without files. */
function namesOfCountries(tag: string): LocationDefinition {
  if (!isEnglish(tag) && assetsFolder === undefined) return {};
  return {
    country: listed(() => countryNames(tag).countries),
    continent: listed(() => countryNames(tag).continents),
  };
}

function isEnglish(tag: string): boolean {
  return tag.startsWith('en-');
}

function countryCodes(): readonly { alpha2: string; alpha3: string; numeric: string }[] {
  return countries().map(({ code, alpha3, numeric }) => ({ alpha2: code, alpha3, numeric }));
}
