import { PLACE_SOURCES, readPlaces } from '../geography/readPlaces.ts';
import { runsOf } from '../geography/runs.ts';
import type { Recipe, RowList } from '../Recipe.ts';

/** The regions of the countries of the library's locales: a list for each country. */
export const recipe: Recipe = {
  sources: PLACE_SOURCES,
  make(open) {
    const lists: Record<string, RowList> = {};
    for (const [country, regions] of readPlaces(open)) {
      lists[`regions${country}`] = {
        about: `Regions of ${country}: people, postal codes, time zones, places (CLDR, GeoNames, libaddressinput).`,
        type: 'RegionRow',
        fields: {
          code: {
            kind: 'text',
            optional: true,
            about: 'ISO 3166-2 without the country; undefined where the country has no regions.',
          },
          weight: { kind: 'number', about: 'The share of the country’s people, in ten thousandths.' },
          postal: {
            kind: 'texts',
            about: 'What postal codes begin with, `94` or from one to another, `90-94`; empty where it is not known.',
          },
          timeZone: {
            kind: 'text',
            optional: true,
            about: 'Name in the tz database; undefined where it is that of the row before.',
          },
          places: {
            kind: 'texts',
            about: 'Latitude and longitude in hundredths of a degree and a radius in kilometres: `4071 -7401 8`.',
          },
        },
        rows: regions.map(({ code, weight, postal, timeZone, places }, at) => ({
          code: code === '' ? undefined : code,
          weight,
          postal: runsOf(postal),
          timeZone: regions[at - 1]?.timeZone === timeZone ? undefined : timeZone,
          places: places.map(
            ({ city, radius }) =>
              `${Math.round(city.latitude * 100)} ${Math.round(city.longitude * 100)} ${Math.max(1, radius)}`,
          ),
        })),
      };
    }
    return lists;
  },
};
