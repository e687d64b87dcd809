import type { City } from './cities.ts';

/**
 * Codes of GeoNames' first administrative level that are not recognised by the names of regions, by country: `code: region` (ISO 3166-2
 * without the country, in small letters as CLDR writes it); `-` for what is left out.
 */
const BY_CODE: Readonly<Record<string, string>> = {
  EG: '14:shr 18:bns 22:mt',
  BG: '42:22 58:23',
  CZ: '52:10 78:64 79:31 80:63 81:41 82:52 83:51 84:71 85:80 86:53 87:32 88:20 89:42 90:72',
  DK: '17:84 18:82 19:81 20:85 21:83',
  DE: '08:rp',
  GB: '05:-',
  GR: '736572:-',
  IN: '01:an',
  AR: '07:c 01:b',
  EE: '18:79 20:84 01:37 07:56 02:39',
  FI: '05:06 07:16 10:04 11:15 14:03 17:14',
  HR: '18:16',
  HU: '23:ve',
  MX: '09:cmx',
  ID: 'PD:pd PS:ps PT:pt',
  NO: '01:32 04:33 05:56 13:31 17:40 18:55 20:39',
  FR: '27:bfc 28:nor 75:naq 94:20r',
  IL: ':- 00:- WE:-',
  IS: '38:7 39:1 40:6 41:5 42:8 45:3',
  // Abkhazia's places are not GeoNames' first level `02` throughout; those without a region are left out.
  GE: '22:- 00:- 02:-',
  KR: '14:47 16:46 17:44 20:48 22:50 03:45',
  PL: '73:04 81:20 84:26',
  BR: '07:df',
  RU: '47:mos 11:bu 12:ce 19:in 22:kb 24:kl 27:kc 29:kem 31:kk 32:khm 42:len 45:me 46:mo 48:mow 59:pri 66:spe 70:sta 79:ty 80:ud 93:zab 06:ark 01:ad 04:alt 03:al',
  TH: ':-',
  // Crimea and Sevastopol have the codes of Ukraine in ISO 3166-2.
  UA: '10:35 15:46 16:48 17:51 19:56 22:61 27:18 01:71 02:74 06:26 04:12 08:65 13:32 12:30 07:63 09:68 18:53 21:59 23:05 24:07 14:09 26:23 25:21 03:77 05:14 11:43 20:40',
  CN: '20:nm :-',
  // The provinces before the mergers of 2025, which ISO 3166-2 and CLDR still have.
  VN: '13:hp 15:- 20:sg 21:47 23:35 24:41 30:13 32:05 33:37 34:21 35:20 37:46 39:09 43:39 44:hn 45:43 46:31 47:40 49:30 50:03 52:23 53:14 54:34 55:28 58:22 59:18 60:36 61:32 62:24 63:29 64:25 65:52 66:26 67:51 68:07 69:49 70:06 71:54 72:53 73:55 74:56 75:57 76:58 77:59 78:dn 79:61 80:63 81:66 82:67 83:68 84:27 85:69 86:70 87:ct 88:33 89:01 90:02 91:72 92:71 93:73 05:04 01:44 09:45 03:50 :-',
  IR: '34:22 08:19 35:21 33:01 01:02 13:17 15:10 07:14 29:15 42:30 28:04 04:13 16:16 09:24 03:08 23:20 10:05 05:18 22:06 36:11 25:12 40:25 11:23 26:07 32:03 39:26 38:28 37:27 43:31 41:29 44:32',
  SG: '*',
  VA: '*',
};

/** Regions that are told by GeoNames' code of the second administrative level. */
const BY_SECOND_CODE: Readonly<Record<string, (city: City) => string>> = {
  BE: ({ admin2 }) => admin2.toLowerCase(),
  ES: ({ admin2 }) => SPANISH[admin2] ?? admin2.toLowerCase(),
  IT: ({ admin2 }) => admin2.toLowerCase(),
  IE: ({ admin2 }) => IRISH[admin2] ?? '-',
  RS: ({ admin2 }) => admin2.padStart(2, '0'),
  TW: ({ admin2 }) => TAIWANESE[admin2] ?? admin2.toLowerCase(),
};

/** Counties of Ireland by GeoNames' numbers; the city and the three counties of Dublin are one in ISO 3166-2, as are the two parts of Tipperary. */
const IRISH: Readonly<Record<string, string>> = Object.fromEntries(
  '01:cw 02:cn 03:ce 04:co 06:dl 10:g 11:ky 12:ke 13:kk 14:lm 15:ls 18:ld 19:lh 20:mo 21:mh 22:mn 23:oy 24:rn 25:so 26:ta 27:wd 29:wh 30:wx 31:ww 33:d 34:d 35:d 39:d 42:lk 44:wd'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);
const SPANISH: Readonly<Record<string, string>> = { CE: 'ce', ML: 'ml', ME: 'ml' };
/** Where GeoNames writes Chiayi and Hsinchu the other way round, or has another code for a county. */
const TAIWANESE: Readonly<Record<string, string>> = {
  CYI: 'cyi',
  CYQ: 'cyq',
  HSQ: 'hsq',
  HSZ: 'hsz',
  TPQ: 'nwt',
  TXG: 'txg',
};

/** Regions that are told by their seat, `region: city`: where GeoNames' levels are others than those of ISO 3166-2. */
const BY_SEAT: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  // The state cities; the municipalities around them have no postal prefix of their own.
  LV: {
    dgv: 'Daugavpils',
    jel: 'Jelgava',
    jur: 'Jūrmala',
    lpx: 'Liepāja',
    rez: 'Rēzekne',
    rix: 'Riga',
    ven: 'Ventspils',
  },
  // Slovenia has no regions in ISO 3166-2, only 212 municipalities; these are the city municipalities.
  SI: {
    '011': 'Celje',
    '050': 'Koper',
    '052': 'Kranj',
    '054': 'Krško',
    '061': 'Ljubljana',
    '070': 'Maribor',
    '080': 'Murska Sobota',
    '084': 'Nova Gorica',
    '085': 'Novo Mesto',
    '096': 'Ptuj',
    '112': 'Slovenj Gradec',
    '133': 'Velenje',
  },
};

/** Gives the region of a city, in CLDR's letters without the country; undefined where it is left out. */
export function regionsOf(
  country: string,
  regions: readonly string[],
  names: (region: string) => readonly string[],
  adminNames: ReadonlyMap<string, string>,
): (city: City) => string | undefined {
  const seats = BY_SEAT[country];
  if (seats !== undefined) {
    const bySeat = new Map(Object.entries(seats).map(([region, seat]) => [seat, region]));
    return ({ name }) => bySeat.get(name);
  }
  const second = BY_SECOND_CODE[country];
  if (second !== undefined) {
    return (city) => {
      const region = second(city);
      return regions.includes(region) ? region : undefined;
    };
  }
  if (BY_CODE[country] === '*') return () => '';
  const listed = new Map(
    (BY_CODE[country] ?? '').split(' ').map((pair) => {
      const [code = '', region = ''] = pair.split(':');
      return [code, region] as const;
    }),
  );
  const exact = byNames(regions, names, letters);
  const rough = byNames(regions, names, plain);
  const known = new Map<string, string>();
  return ({ admin1, population }) => {
    let region = known.get(admin1);
    if (region === undefined) {
      const name = adminNames.get(`${country}.${admin1}`);
      region =
        listed.get(admin1) ??
        (name === undefined ? undefined : (exact.get(letters(name)) ?? rough.get(plain(name)))) ??
        (regions.includes(admin1.toLowerCase()) && LETTERED.has(country) ? admin1.toLowerCase() : undefined);
      if (region === undefined) {
        if (population === 0) return undefined;
        throw new Error(`${country}: no region for GeoNames' ${admin1} (${name})`);
      }
      known.set(admin1, region);
    }
    return region === '-' ? undefined : region;
  };
}

/** Countries in which GeoNames uses the letters of ISO 3166-2. */
const LETTERED: ReadonlySet<string> = new Set(['US', 'CH', 'GB']);

/** What does not tell one region from another in their English names. */
const COMMON =
  /\b(province|region|county|governorate|district|oblast|krai|republic|prefecture|state|city|municipality|voivodeship|of|the|canton|capital|federal|metropolitan|autonomous|okrug|division|and|territory|special|do|de|la|del|planning|pref)\b/g;

function plain(name: string): string {
  return (
    name
      .normalize('NFD')
      .toLowerCase()
      .replace(COMMON, '')
      .replace(/[^a-zøł]/g, '') || letters(name)
  );
}

function letters(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-zøł]/g, '');
}

/** Regions by what is left of their names; without those that share it with another. */
function byNames(
  regions: readonly string[],
  names: (region: string) => readonly string[],
  form: (name: string) => string,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const shared = new Set<string>();
  for (const region of regions) {
    for (const name of names(region).map(form)) {
      if ((found.get(name) ?? region) !== region) shared.add(name);
      found.set(name, region);
    }
  }
  for (const name of shared) found.delete(name);
  return found;
}
