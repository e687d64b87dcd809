import {
  ArgumentError,
  checkOptionNames,
  GenerationError,
  MOST_REDRAWS,
  type ModelOptions,
  meetsConstraints,
  normalizeConstraints,
  optionsPath,
  RandomStream,
  type Root,
  redrawWord,
  type Source,
} from '@phonyland/language-generator';
import { romanizedCulture } from '../culture/cultures.ts';
import type { Draw } from '../person/Draw.ts';
import { modelOptionsOf, type PersonSettings, personPath } from '../person/PersonSettings.ts';
import { rememberLast } from '../person/rememberLast.ts';
import type { Address } from './Address.ts';
import { addressFormatOf } from './addressFormatOf.ts';
import { addressLines, pairPattern } from './addressLines.ts';
import { cityNames } from './cityNames.ts';
import { countryOf } from './countryOf.ts';
import { drawRegions } from './drawRegions.ts';
import { type Coordinates, nearPoint } from './nearPoint.ts';
import { postalCodes } from './postalCodes.ts';
import type { Region } from './Region.ts';
import { regionAmong } from './regionAmong.ts';
import { regionsOf } from './regionsOf.ts';
import { streetNames } from './streetNames.ts';

/** What can be asked of a postal code. */
export interface PostalCodeOptions {
  /** ISO 3166-2 with or without the country: `US-CA`, `CA`. Default: the region of the person at the index. */
  readonly region?: string | undefined;
}

/** What can be asked of a whole address. */
export interface FullAddressOptions {
  /** In code points. */
  readonly maxLength?: number | undefined;
}

/** The sources of everything about where the persons of a root and locale live: at one address all speak of one place. */
export interface AddressSources {
  readonly street: Source<string | undefined>;
  readonly streetName: Source<string | undefined, ModelOptions>;
  readonly houseNumber: Source<string>;
  readonly secondary: Source<string | undefined>;
  readonly city: Source<string, ModelOptions>;
  readonly region: Source<string | undefined>;
  readonly regionCode: Source<string | undefined>;
  readonly postalCode: Source<string, PostalCodeOptions>;
  readonly country: Source<string>;
  readonly countryCode: Source<string>;
  /** To four decimals, which is about eleven metres. */
  readonly coordinates: Source<Coordinates>;
  /** The same point, not rounded. */
  readonly point: Source<Coordinates>;
  readonly timeZone: Source<string>;
  readonly full: Source<string, FullAddressOptions>;
  readonly address: Source<Address>;
}

/**
 * Chinese streets lie in Taiwan too, whose own no model knows. Japanese ones have none in Latin letters: the readings that are known are those
 * of persons' names, and places are read otherwise.
 */
const STREETS_OF: Readonly<Record<string, string>> = { 'zh-Latn-TW': 'zh', 'ja-Latn': 'ja-Latn' };

/** One in five lives in a flat that the address tells. */
const FLATS = 5;

/** Degrees are told to about eleven metres. */
const DECIMALS = 10_000;

/**
 * Where the persons of a locale live. In `multi` each person lives in the country of their culture: see `mixedAddressSources`.
 * @param locale one that `countryOf` knows
 */
export function addressSources(root: Root, locale: string, settings: PersonSettings = {}): AddressSources {
  const country = countryOf(locale);
  if (country === undefined) {
    throw new ArgumentError('NO_ADDRESSES', `there are no addresses for the locale ${JSON.stringify(locale)}`, {
      details: { locale },
    });
  }
  const address = `${personPath(locale, settings)}.address`;
  return root.memoize(optionsPath(address, modelOptionsOf(settings)), () => make(root, locale, settings, address));
}

function make(root: Root, locale: string, settings: PersonSettings, path: string): AddressSources {
  const { country, name: countryName } = countryOf(locale)!;
  const native = romanizedCulture(locale) ?? locale;
  // The same person lives at the same place, in whatever letters it is written.
  const stream = native + path.slice(locale.length);
  const format = addressFormatOf(locale, country);
  const modelOptions = modelOptionsOf(settings);
  const regions = (): readonly Region[] => regionsOf(locale);

  const drawRegion = rememberLast(drawRegions(root, `${stream}.region`, regions));
  const regionAt: Draw<Region> = (w0, w1, w2, w3) => regions()[drawRegion(w0, w1, w2, w3)]!;

  const placeKey = root.lazyStreamKey(`${stream}.place`);
  const city = cityNames(
    root,
    locale,
    native,
    `${path}.city`,
    (w0, w1, w2, w3) => {
      const { places } = regionAt(w0, w1, w2, w3);
      return places[new RandomStream(placeKey(), w0, w1, w2, w3).below(places.length)]!.city;
    },
    () => regions()[0]!.places[0]!.city !== undefined,
    modelOptions,
  );
  // The parts of one address are asked for again by its whole.
  const drawCity = rememberLast(city.draw);
  const drawPoint: Draw<Coordinates> = (w0, w1, w2, w3) => {
    const { places } = regionAt(w0, w1, w2, w3);
    const random = new RandomStream(placeKey(), w0, w1, w2, w3);
    const place = places[random.below(places.length)]!;
    return nearPoint(random, place, place.radius);
  };
  const drawCoordinates: Draw<Coordinates> = (w0, w1, w2, w3) => {
    const { latitude, longitude } = drawPoint(w0, w1, w2, w3);
    return {
      latitude: Math.round(latitude * DECIMALS) / DECIMALS,
      longitude: Math.round(longitude * DECIMALS) / DECIMALS,
    };
  };

  const streets = streetNames(root, locale, STREETS_OF[locale] ?? native, `${path}.streetName`, modelOptions);
  const drawStreetName: Draw<string | undefined> = streets === undefined ? () => undefined : rememberLast(streets.draw);
  const numberKey = root.lazyStreamKey(`${stream}.houseNumber`);
  const drawNumber: Draw<string> = (w0, w1, w2, w3) =>
    format.houseNumber(new RandomStream(numberKey(), w0, w1, w2, w3));
  const withNumber = pairPattern(format.street, 'street', 'number');
  const drawStreet: Draw<string | undefined> = rememberLast((w0, w1, w2, w3) => {
    const name = drawStreetName(w0, w1, w2, w3);
    return name === undefined ? undefined : withNumber(name, drawNumber(w0, w1, w2, w3));
  });
  const flatKey = root.lazyStreamKey(`${stream}.secondary`);
  const { flat } = format;
  const drawFlat: Draw<string | undefined> =
    flat === undefined
      ? () => undefined
      : (w0, w1, w2, w3) => {
          const random = new RandomStream(flatKey(), w0, w1, w2, w3);
          return random.below(FLATS) === 0 ? flat(random) : undefined;
        };

  const codes: ((random: RandomStream) => string)[] = [];
  const codeOf = (region: number): ((random: RandomStream) => string) => {
    codes[region] ??= postalCodes(format, regions()[region]!.postalPrefixes);
    return codes[region];
  };
  const postalKey = root.lazyStreamKey(`${stream}.postalCode`);
  const drawPostal: Draw<string> = rememberLast((w0, w1, w2, w3) =>
    codeOf(drawRegion(w0, w1, w2, w3))(new RandomStream(postalKey(), w0, w1, w2, w3)),
  );

  const compose = addressLines(format.lines);
  const withFlat = pairPattern(format.withFlat ?? '{street}, {flat}', 'street', 'flat');
  const write = (w0: number, w1: number, w2: number, w3: number): string => {
    const { code, name: region } = regionAt(w0, w1, w2, w3);
    const street = drawStreet(w0, w1, w2, w3);
    const home = street === undefined ? undefined : drawFlat(w0, w1, w2, w3);
    return compose(
      {
        street: home === undefined ? street : withFlat(street!, home),
        city: drawCity(w0, w1, w2, w3),
        region,
        code,
        postal: drawPostal(w0, w1, w2, w3),
      },
      format.separator,
    );
  };
  const isoCode = (code: string | undefined): string | undefined => (code === undefined ? code : `${country}-${code}`);

  const source = <T>(field: string, draw: Draw<T>): Source<T> => {
    const own = `${path}.${field}`;
    const made: Source<T> = {
      root,
      path: own,
      addressable: true,
      draw,
      with: (more) => {
        checkOptionNames(own, more, []);
        return made;
      },
    };
    return made;
  };

  const postalCode = (region?: string): Source<string, PostalCodeOptions> => {
    const own = optionsPath(`${path}.postalCode`, region === undefined ? {} : { region });
    const key = root.lazyStreamKey(optionsPath(`${stream}.postalCode`, { region }));
    const code = region === undefined ? undefined : codeOf(regionAmong(own, country, regions(), region));
    return {
      root,
      path: own,
      addressable: true,
      draw: code === undefined ? drawPostal : (w0, w1, w2, w3) => code(new RandomStream(key(), w0, w1, w2, w3)),
      with: (more) => {
        checkOptionNames(own, more, ['region']);
        return postalCode(more.region ?? region);
      },
    };
  };

  const full = (options: FullAddressOptions = {}): Source<string, FullAddressOptions> => {
    checkOptionNames(`${path}.full`, options, ['maxLength']);
    const constraints = normalizeConstraints(options);
    const own = optionsPath(`${path}.full`, constraints);
    const meets = meetsConstraints(constraints);
    return {
      root,
      path: own,
      addressable: true,
      draw:
        constraints.maxLength === undefined
          ? write
          : (w0, w1, w2, w3) => {
              for (let attempt = 0; attempt <= MOST_REDRAWS; attempt++) {
                const text = write(w0, w1, redrawWord(w2, attempt), w3);
                if (meets(text)) return text;
              }
              throw new GenerationError(
                'REDRAWS_EXHAUSTED',
                `${own}: none of ${MOST_REDRAWS} addresses was short enough; raise maxLength`,
              );
            },
      with: (more) => full({ ...options, ...more }),
    };
  };

  return {
    street: source('street', drawStreet),
    streetName: streets ?? (source('streetName', drawStreetName) as Source<string | undefined, ModelOptions>),
    houseNumber: source('houseNumber', drawNumber),
    secondary: source('secondary', drawFlat),
    city,
    region: source('region', (w0, w1, w2, w3) => regionAt(w0, w1, w2, w3).name),
    regionCode: source('regionCode', (w0, w1, w2, w3) => isoCode(regionAt(w0, w1, w2, w3).code)),
    postalCode: postalCode(),
    country: source('country', () => countryName),
    countryCode: source('countryCode', () => country),
    coordinates: source('coordinates', drawCoordinates),
    point: source('point', drawPoint),
    timeZone: source('timeZone', (w0, w1, w2, w3) => regionAt(w0, w1, w2, w3).timeZone),
    full: full(),
    address: source('address', (w0, w1, w2, w3) => {
      const { code, name: region, timeZone } = regionAt(w0, w1, w2, w3);
      const { latitude, longitude } = drawCoordinates(w0, w1, w2, w3);
      return {
        street: drawStreet(w0, w1, w2, w3),
        streetName: drawStreetName(w0, w1, w2, w3),
        houseNumber: drawNumber(w0, w1, w2, w3),
        secondary: drawFlat(w0, w1, w2, w3),
        city: drawCity(w0, w1, w2, w3),
        region,
        regionCode: isoCode(code),
        postalCode: drawPostal(w0, w1, w2, w3),
        country: countryName,
        countryCode: country,
        latitude,
        longitude,
        timeZone,
        full: write(w0, w1, w2, w3),
      };
    }),
  };
}
