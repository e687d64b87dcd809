import { RandomStream, type Root } from '@phonyland/language-generator';
import { localeCountries } from '../lists/localeCountries.ts';
import type { Draw } from '../person/Draw.ts';
import { addressFormatOf } from './addressFormatOf.ts';
import { drawRegions } from './drawRegions.ts';
import { postalCodes } from './postalCodes.ts';
import { regionAmong } from './regionAmong.ts';
import { regionsOf } from './regionsOf.ts';

/** The countries whose postal codes are known: those of the locales. */
export const POSTAL_COUNTRIES: () => readonly string[] = () =>
  [...new Set(localeCountries().map(({ country }) => country))].sort();

/**
 * The postal codes of a country, of all its regions as often as they have people, or of one of them.
 * @param path of the source, with its options
 * @throws ArgumentError `INVALID_OPTIONS` for a region that the country does not have
 */
export function postalCodeOf(root: Root, path: string, country: string, region?: string): Draw<string> {
  const { locale } = localeCountries().find((row) => row.country === country)!;
  const format = addressFormatOf(locale, country);
  const regions = regionsOf(locale);
  const codes = regions.map(({ postalPrefixes }) => postalCodes(format, postalPrefixes));
  const key = root.lazyStreamKey(path);
  const only = region === undefined ? undefined : regionAmong(path, country, regions, region);
  const drawRegion = drawRegions(root, `${path}.region`, () => regions);
  return (w0, w1, w2, w3) => codes[only ?? drawRegion(w0, w1, w2, w3)]!(new RandomStream(key(), w0, w1, w2, w3));
}
