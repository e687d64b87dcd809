import {
  byRule,
  flag,
  type Generator,
  type ModelOptions,
  type Module,
  type ModuleDefinition,
  oneOf,
  pickFrom,
} from '@phonyland/language-generator';
import { languages } from '../../lists/languages.ts';
import type { Address } from '../../places/Address.ts';
import type { FullAddressOptions } from '../../places/addressSources.ts';
import { CONTINENT_CODES, countryNames } from '../../places/countryNames.ts';
import type { Coordinates } from '../../places/nearPoint.ts';
import { coordinatesMember, type DegreeOptions, degreeMember, type NearOptions } from './coordinateMembers.ts';
import { type CountryOptions, countryMember } from './countryMember.ts';
import { CARDINAL, ORDINAL } from './directions.ts';
import { addressesOf, aliasOf, ofAddress } from './ofAddress.ts';
import { type PostalCodeMemberOptions, postalCodeMember } from './postalCodeMember.ts';

/** How a country's code is written. */
export interface CountryCodeOptions extends CountryOptions {
  /** Of ISO 3166-1: two letters, three letters, or three digits; default `'alpha-2'`. */
  readonly variant?: 'alpha-2' | 'alpha-3' | 'numeric' | undefined;
}

/** Which directions, and how they are written. */
export interface DirectionOptions {
  /** The four main points of the compass, or the four between them; default both. */
  readonly kind?: 'cardinal' | 'ordinal' | undefined;
  /** `NE` instead of `northeast`; default false. */
  readonly abbreviated?: boolean | undefined;
}

/** How a language is told. */
export interface LanguageOptions {
  /** Its English name, its own, or its two letters in ISO 639-1; default `'name'`. */
  readonly variant?: 'name' | 'native' | 'alpha-2' | undefined;
}

/** Where persons live: at one index every member tells of the same address, which is that of the person at the index. */
export interface AddressMembers {
  /**
   * The address on one line as mail within the country has it, without the country. The order of its parts is the country's.
   * With `maxLength` (in code points) addresses that are longer are drawn again.
   * @throws GenerationError `REDRAWS_EXHAUSTED` where none of 10,000 is short enough
   * @feeds model: street_names; model: city_names; list: places; list: regionNames; rule: libaddressinput's formats of the country
   * @example Phony.locale('en-US').address().full.at(0)
   */
  readonly full: Generator<string, FullAddressOptions>;
  /**
   * All fields of the address together.
   * @feeds model: street_names; model: city_names; list: places; list: regionNames
   * @example Phony.locale('tr').address().parts.at(0)
   */
  readonly parts: Generator<Address>;
  /**
   * Street and house number in the order of the country; undefined where no streets are known in the language of the locale.
   * @feeds model: street_names; rule: streets after persons, where there is no model
   * @example Phony.locale('de').address().street.at(0)
   */
  readonly street: Generator<string | undefined>;
  /**
   * A street without number, made by a model: none that it was trained on. Where a language has no model of streets they are called after
   * made persons by its grammar, and undefined where that cannot be done either.
   * @feeds model: street_names; rule: streets after persons, where there is no model
   * @example Phony.locale('fr').address().streetName.at(0)
   */
  readonly streetName: Generator<string | undefined, ModelOptions>;
  /**
   * A house number as the country writes them: `12a`, `2-14-6` in Japan, up to 9999 in North America.
   * @feeds rule: small numbers more often
   * @example Phony.locale('ja').address().houseNumber.at(0)
   */
  readonly houseNumber: Generator<string>;
  /**
   * The values of `houseNumber`, by the name that other libraries have for them.
   * @feeds rule: small numbers more often
   * @example Phony.locale('en-GB').address().buildingNumber.at(0)
   */
  readonly buildingNumber: Generator<string>;
  /**
   * The flat, for one person in five; undefined for all others, and in countries whose addresses do not tell it.
   * @feeds rule: numbers of flats as the country writes them
   * @example Phony.locale('en-US').address().secondary.at(1)
   */
  readonly secondary: Generator<string | undefined>;
  /**
   * A city, made by a model; a real one in locales without a model of cities.
   * @feeds model: city_names; list: realCities
   * @example Phony.locale('it').address().city.at(0)
   */
  readonly city: Generator<string, ModelOptions>;
  /**
   * A region of the country in the language of the locale, as often as people live there: a state, a province, a county, a canton.
   * Undefined in countries without regions (Singapore, the Vatican).
   * @feeds list: regionNames; list: places
   * @example Phony.locale('pt-BR').address().region.at(0)
   */
  readonly region: Generator<string | undefined>;
  /**
   * The values of `region`, by the name that they have in the United States and elsewhere.
   * @feeds list: regionNames; list: places
   * @example Phony.locale('en-US').address().state.at(0)
   */
  readonly state: Generator<string | undefined>;
  /**
   * The region's code by ISO 3166-2: `US-CA`; undefined in countries without regions.
   * @feeds list: places
   * @example Phony.locale('en-US').address().regionCode.at(0)
   */
  readonly regionCode: Generator<string | undefined>;
  /**
   * A postal code of the region, where it is known what those begin with, else one of the form of the country. It need not be one in use.
   * @feeds list: places; rule: the form of the country's codes
   * @example Phony.address().postalCode.with({ country: 'US', region: 'NY' }).at(0)
   */
  readonly postalCode: Generator<string, PostalCodeMemberOptions>;
  /**
   * The country where the person lives, in the language of the locale; with `{ any: true }` one of all 249 of ISO 3166-1, each equally
   * often (in `multi` in English). `countryCode` and `continent` with the same option are at the same index of the same country.
   * @throws PhonyError `FILES_UNAVAILABLE` in runtimes without files, but for English
   * @feeds list: countries
   * @example Phony.locale('es').address().country.with({ any: true }).at(0)
   */
  readonly country: Generator<string, CountryOptions>;
  /**
   * The code of the country where the person lives, by ISO 3166-1; with `{ any: true }` of any country.
   * @feeds list: countries
   * @example Phony.address().countryCode.with({ variant: 'alpha-3' }).at(0)
   */
  readonly countryCode: Generator<string, CountryCodeOptions>;
  /**
   * The continent of the country where the person lives, in the language of the locale (in `multi` in English); with `{ any: true }` of
   * any country. There are seven of them by UN M49, the Americas being two.
   * @throws PhonyError `FILES_UNAVAILABLE` in runtimes without files, but for English
   * @feeds list: countries
   * @example Phony.address().continent.with({ any: true }).at(0)
   */
  readonly continent: Generator<string, CountryOptions>;
  /**
   * Degrees north of the equator, within the region where the person lives; with `min` or `max` anywhere between them.
   * @feeds list: places; rule: uniform on the ground around a place of the region
   * @example Phony.locale('nl').address().latitude.at(0)
   */
  readonly latitude: Generator<number, DegreeOptions>;
  /**
   * Degrees east of Greenwich, within the region where the person lives; with `min` or `max` anywhere between them.
   * @feeds list: places; rule: uniform on the ground around a place of the region
   * @example Phony.locale('nl').address().longitude.at(0)
   */
  readonly longitude: Generator<number, DegreeOptions>;
  /**
   * Latitude and longitude of one point in the region where the person lives, to four decimals; with `origin` of one within `radius`
   * kilometres around it, to six, each patch of ground equally likely.
   * @feeds list: places; rule: uniform on a cap of the sphere
   * @example Phony.address().coordinates.with({ origin: { latitude: 41.01, longitude: 28.98 }, radius: 5 }).at(0)
   */
  readonly coordinates: Generator<Coordinates, NearOptions>;
  /**
   * The time zone of the region where the person lives, by its name in the tz database.
   * @feeds list: places
   * @example Phony.locale('en-AU').address().timeZone.at(0)
   */
  readonly timeZone: Generator<string>;
  /**
   * A direction of the compass, in English.
   * @feeds rule: the eight points of the compass
   * @example Phony.address().direction.with({ kind: 'ordinal' }).at(0)
   */
  readonly direction: Generator<string, DirectionOptions>;
  /**
   * A language of ISO 639-1: in English, in itself, or its code. Those without a known name of their own are left out of `'native'`.
   * @feeds list: languages
   * @example Phony.address().language.with({ variant: 'native' }).at(0)
   */
  readonly language: Generator<string, LanguageOptions>;
}
export type AddressModule = Module<AddressMembers, 'full'>;

export const addressModule: ModuleDefinition<AddressMembers> = {
  name: 'address',
  whole: 'full',
  members: {
    full: ofAddress('full'),
    parts: ofAddress('address'),
    street: ofAddress('street'),
    streetName: ofAddress('streetName'),
    houseNumber: ofAddress('houseNumber'),
    buildingNumber: aliasOf('houseNumber'),
    secondary: ofAddress('secondary'),
    city: ofAddress('city'),
    region: ofAddress('region'),
    state: aliasOf('region'),
    regionCode: ofAddress('regionCode'),
    postalCode: postalCodeMember,
    country: countryMember<string, CountryOptions>(
      {},
      (_, { locale }) =>
        (_country, at) =>
          countryNames(locale).countries[at]!,
      (view) => addressesOf(view).country,
    ),
    countryCode: countryMember<string, CountryCodeOptions>(
      { variant: oneOf(['alpha-2', 'alpha-3', 'numeric']) },
      ({ variant = 'alpha-2' }) =>
        (country) =>
          variant === 'alpha-2' ? country.code : variant === 'alpha-3' ? country.alpha3 : country.numeric,
    ),
    continent: countryMember<string, CountryOptions>(
      {},
      (_, { locale }) =>
        ({ continent }) =>
          countryNames(locale).continents[CONTINENT_CODES.indexOf(continent)]!,
    ),
    latitude: degreeMember('latitude', 90),
    longitude: degreeMember('longitude', 180),
    coordinates: coordinatesMember,
    timeZone: ofAddress('timeZone'),
    direction: byRule<string, DirectionOptions>({
      options: { kind: oneOf(['cardinal', 'ordinal']), abbreviated: flag() },
      prepare: ({ kind, abbreviated = false }) => {
        const directions = [...(kind === 'ordinal' ? [] : CARDINAL), ...(kind === 'cardinal' ? [] : ORDINAL)];
        return pickFrom(directions.map(([name, short]) => (abbreviated ? short : name)));
      },
    }),
    language: byRule<string, LanguageOptions>({
      options: { variant: oneOf(['name', 'native', 'alpha-2']) },
      prepare: ({ variant = 'name' }) =>
        pickFrom([
          ...new Set(
            languages().flatMap(({ code, name, nativeName }) =>
              variant === 'alpha-2' ? code : variant === 'name' ? name : (nativeName ?? []),
            ),
          ),
        ]),
    }),
  },
};
