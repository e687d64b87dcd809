import { addressFormatOf } from '../../../places/addressFormatOf.ts';
import { countryOf } from '../../../places/countryOf.ts';

/** Patterns of addresses for `helpers.fake`. */
export interface AddressPatterns {
  /** A street with its number, `normal` without a flat and `full` with one. */
  readonly street: { normal: string; full: string };
  /** Whole addresses in lines, without and with a flat. */
  readonly postal: string[];
}

/** The order of an address in the country of a locale. */
export function addressPatterns(tag: string): AddressPatterns {
  const format = addressFormatOf(tag, countryOf(tag)!.country);
  const normal = format.street
    .replace('{street}', '{{location.street}}')
    .replace('{number}', '{{location.buildingNumber}}');
  const full = (format.withFlat ?? '{street}, {flat}')
    .replace('{street}', normal)
    .replace('{flat}', '{{location.secondaryAddress}}');
  const lines = format.lines
    .replaceAll('|', '\n')
    .replace('{city}', '{{location.city}}')
    .replace('{region}', '{{location.state}}')
    .replace('{code}', '{{location.state({"abbreviated":true})}}')
    .replace('{postal}', '{{location.zipCode}}');
  const postal = [
    lines.replace('{street}', '{{location.streetAddress}}'),
    lines.replace('{street}', '{{location.streetAddress(true)}}'),
  ];
  return { street: { normal, full }, postal };
}
