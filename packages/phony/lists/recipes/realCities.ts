import type { City } from '../geography/cities.ts';
import { PLACE_SOURCES, type Region, readPlaces } from '../geography/readPlaces.ts';
import type { Recipe, RowList } from '../Recipe.ts';

interface Wanted {
  readonly country: string;
  /** How many cities a region has at the most. */
  readonly most: number;
  /** The regions; all where it is not said. */
  readonly regions?: readonly string[];
  /** The letters that names are written in; default: Latin, as GeoNames' own names are. */
  readonly letters?: RegExp;
}

/** Locales that have no model of city names: their cities are real ones. */
const WANTED: Readonly<Record<string, Wanted>> = {
  bn: { country: 'BD', most: 5, letters: /^(?!.*(?:জিলা|জেলা))[\u0980-\u09ff ]+$/ },
  enSG: { country: 'SG', most: 1 },
  hy: { country: 'AM', most: 6, letters: /^[\u0531-\u0587 ]+$/ },
  jaLatn: { country: 'JP', most: 3 },
  ka: { country: 'GE', most: 6, letters: /^[\u10d0-\u10f6 ]+$/ },
  la: { country: 'VA', most: 1 },
  ta: { country: 'IN', most: 30, regions: ['PY', 'TN'], letters: /^[\u0b80-\u0bff ]+$/ },
  ur: { country: 'PK', most: 6, letters: /^[\u0621-\u06d3 ]*[ٹڈڑںےہھیگپچک][\u0621-\u06d3 ]*$/ },
  zhLatn: { country: 'CN', most: 4 },
  zhLatnTW: { country: 'TW', most: 5 },
};

/** What the cities are called in their country, where the first name in its letters that GeoNames has is another. */
const CORRECTED: Readonly<Record<string, string>> = {
  Երեվան: 'Երևան',
  ئیسلاماباد: 'اسلام آباد',
  كاراچى: 'کراچی',
  سکر: 'سکھر',
  سرگودها: 'سرگودھا',
  راولپندی: 'راولپنڈی',
  لاھور: 'لاہور',
  مينگوره: 'مینگورہ',
  'ميرپور خاص': 'میرپور خاص',
  'جيکب اباد': 'جیکب آباد',
};

/** Real cities by region, for locales without a model of city names. */
export const recipe: Recipe = {
  sources: PLACE_SOURCES,
  make(open) {
    const places = readPlaces(open);
    return Object.fromEntries(
      Object.entries(WANTED).map(([locale, wanted]) => [locale, listOf(locale, wanted, places.get(wanted.country)!)]),
    );
  },
};

function listOf(locale: string, { country, most, regions, letters }: Wanted, all: readonly Region[]): RowList {
  const rows = all
    .filter(({ code }) => regions === undefined || regions.includes(code))
    .flatMap(({ code, inside }) => {
      const named = inside.flatMap((place) => {
        const name =
          letters === undefined ? latin(place.city) : place.city.otherNames.find((other) => letters.test(other));
        return name === undefined ? [] : [{ name: (CORRECTED[name] ?? name).normalize('NFC'), place }];
      });
      const different = named.filter(({ name }, at) => named.findIndex((other) => other.name === name) === at);
      const chosen = different.slice(0, most);
      return chosen.length === 0
        ? []
        : [
            {
              region: code === '' ? undefined : code,
              names: chosen.map(({ name }) => name),
              places: chosen.map(
                ({ place: { city, radius } }) =>
                  `${Math.round(city.latitude * 100)} ${Math.round(city.longitude * 100)} ${Math.max(1, radius)}`,
              ),
            },
          ];
    });
  return {
    about: `Cities of ${country} by region as they are called in ${locale}, those with the most people first (GeoNames).`,
    type: 'RegionCities',
    fields: {
      region: {
        kind: 'text',
        optional: true,
        about: 'ISO 3166-2 without the country; undefined where the country has no regions.',
      },
      names: { kind: 'texts', about: 'The names of the cities.' },
      places: { kind: 'texts', about: 'Where they lie, as in `places.ts`.' },
    },
    rows,
  };
}

/** GeoNames' name without the word for city and the marks of transliteration. */
function latin({ name }: City): string {
  return name
    .replace(/-(shi|machi|chō|si)$/, '')
    .replace(/[’‘]/g, '')
    .replaceAll(',', '');
}
