import type { AddressFormat } from './AddressFormat.ts';
import { ADDRESS_FORMATS, LATIN_FORMATS } from './addressFormats.ts';

/** How a locale writes addresses of its country. */
export function addressFormatOf(locale: string, country: string): AddressFormat {
  const format = ADDRESS_FORMATS[country]!;
  return locale.includes('-Latn') ? { ...format, ...LATIN_FORMATS[country] } : format;
}
