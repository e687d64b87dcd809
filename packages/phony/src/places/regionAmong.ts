import { invalidOption } from '@phonyland/language-generator';
import type { Region } from './Region.ts';

/**
 * Where among regions the one stands that an option means by ISO 3166-2, with or without the country, in capitals or not.
 * @throws ArgumentError `INVALID_OPTIONS` with those that there are
 */
export function regionAmong(path: string, country: string, regions: readonly Region[], given: string): number {
  const code = String(given)
    .replace(/[a-z]/g, (letter) => letter.toUpperCase())
    .replace(`${country}-`, '');
  const at = regions.findIndex((region) => region.code === code);
  if (at >= 0 && code !== '') return at;
  const known = regions.flatMap((region) => region.code ?? []);
  throw invalidOption(
    path,
    'region',
    given,
    known.length === 0 ? `there are no regions in ${country}` : `it must be one of ${country}: ${known.join(', ')}`,
  );
}
