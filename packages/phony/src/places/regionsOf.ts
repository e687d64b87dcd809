import * as lists from '../lists/places.ts';
import * as cities from '../lists/realCities.ts';
import * as names from '../lists/regionNames.ts';
import { countryOf } from './countryOf.ts';
import type { Place, Region } from './Region.ts';

/**
 * Locales whose people live in some of the country's regions: those in which the language is spoken at home. Flanders and Brussels for
 * Dutch in Belgium, the German-speaking cantons of Switzerland, the states of India with Hindi or Tamil as their official language.
 */
const AT_HOME: Readonly<Record<string, readonly string[]>> = {
  'de-CH': 'AG AI AR BE BL BS GL GR LU NW OW SG SH SO SZ TG UR ZG ZH'.split(' '),
  'nl-BE': 'BRU VAN VBR VLI VOV VWV'.split(' '),
  hi: 'BR CG DL HP HR JH MP RJ UK UP'.split(' '),
  ta: 'PY TN'.split(' '),
};

const known = new Map<string, readonly Region[]>();

/** The regions in which the people of a locale live; unpacked at the first call. A country without regions has one without a name. */
export function regionsOf(locale: string): readonly Region[] {
  let regions = known.get(locale);
  if (regions === undefined) {
    regions = unpack(locale);
    known.set(locale, regions);
  }
  return regions;
}

function unpack(locale: string): readonly Region[] {
  const { country } = countryOf(locale)!;
  const rows = (lists as unknown as Record<string, () => readonly lists.RegionRow[]>)[`regions${country}`]!();
  const key = locale.replaceAll('-', '');
  const named = (names as Record<string, (() => readonly string[]) | undefined>)[key]?.() ?? [];
  const real = (cities as unknown as Record<string, (() => readonly cities.RegionCities[]) | undefined>)[key]?.();
  const home = AT_HOME[locale];
  let timeZone = '';
  return rows.flatMap((row, at) => {
    timeZone = row.timeZone ?? timeZone;
    const own = real?.find(({ region }) => region === row.code);
    if ((home !== undefined && !home.includes(row.code!)) || (real !== undefined && own === undefined)) return [];
    return [
      {
        code: row.code,
        name: named[at],
        weight: row.weight,
        postalPrefixes: row.postal.flatMap(prefixesOf),
        timeZone,
        places: (own?.places ?? row.places).map((place, i) => placeOf(place, own?.names[i])),
      },
    ];
  });
}

/** The prefixes of a run: `26-28` is `26`, `27` and `28`. */
function prefixesOf(run: string): readonly string[] {
  const [from = '', to] = run.split('-');
  if (to === undefined) return [from];
  const head = /^\D*/.exec(from)![0];
  const width = from.length - head.length;
  const first = Number(from.slice(head.length));
  const count = Number(to.slice(head.length)) - first + 1;
  return Array.from({ length: count }, (_, i) => head + String(first + i).padStart(width, '0'));
}

/** A place from `4071 -7401 8`: hundredths of a degree and kilometres. */
function placeOf(packed: string, city: string | undefined): Place {
  const [latitude = 0, longitude = 0, radius = 0] = packed.split(' ').map(Number);
  return { city, latitude: latitude / 100, longitude: longitude / 100, radius };
}
