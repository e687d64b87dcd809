import {
  ArgumentError,
  type Member,
  makeGenerator,
  nearestFirst,
  type Source,
  type View,
  viewed,
} from '@phonyland/language-generator';
import { MULTI } from '../../culture/multi.ts';
import { localeCountries } from '../../lists/localeCountries.ts';
import { type AddressSources, addressSources } from '../../places/addressSources.ts';
import { countryOf } from '../../places/countryOf.ts';
import { mixedSources } from '../../places/mixedSources.ts';

type ValueOf<K extends keyof AddressSources> = AddressSources[K] extends Source<infer T, infer _O> ? T : never;
type OptionsOf<K extends keyof AddressSources> = AddressSources[K] extends Source<infer _T, infer O> ? O : never;

const FIELDS: readonly (keyof AddressSources)[] = [
  'street',
  'streetName',
  'houseNumber',
  'secondary',
  'city',
  'region',
  'regionCode',
  'postalCode',
  'country',
  'countryCode',
  'coordinates',
  'point',
  'timeZone',
  'full',
  'address',
];

/**
 * Where the persons that a view shows live; in `multi` each in the country of their culture.
 * @throws ArgumentError `NO_ADDRESSES`
 */
export function addressesOf({ root, locale, excludeOriginals }: View): AddressSources {
  const settings = { excludeOriginals };
  if (locale === MULTI) {
    return root.memoize(`addresses:${MULTI}:${excludeOriginals ?? ''}`, () =>
      mixedSources<AddressSources>(root, 'address', settings, FIELDS, (culture) =>
        addressSources(root, culture, settings),
      ),
    );
  }
  if (countryOf(locale) !== undefined) return addressSources(root, locale, settings);
  const locales = localeCountries().map((row) => row.locale);
  throw new ArgumentError(
    'NO_ADDRESSES',
    `there are no addresses for the locale ${JSON.stringify(locale)}; choose one such as ${nearestFirst(locale, locales).slice(0, 3).join(', ')}`,
    { details: { locale, locales } },
  );
}

/** A member that tells where the person at the index lives: what all such members say at one index is of one address. */
export function ofAddress<K extends keyof AddressSources>(name: K): Member<ValueOf<K>, OptionsOf<K>> {
  return (view) =>
    viewed(view, makeGenerator(addressesOf(view)[name] as unknown as Source<ValueOf<K>, OptionsOf<K>>), true);
}

/** The same values under another name, which counts by itself. */
export function aliasOf<K extends keyof AddressSources>(name: K): Member<ValueOf<K>, OptionsOf<K>> {
  return (view, path) =>
    viewed(
      view,
      makeGenerator({ ...(addressesOf(view)[name] as unknown as Source<ValueOf<K>, OptionsOf<K>>), path }),
      true,
    );
}
