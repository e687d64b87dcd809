import type { Recipe } from '../Recipe.ts';

interface Airport {
  readonly type: string;
  readonly name: string;
  readonly ident: string;
  readonly iso_country: string;
  readonly municipality: string;
  readonly scheduled_service: string;
  readonly iata_code: string;
}

// Where the municipality is a suburb, a district or an old name: the city that the airport serves.
const CITIES: Record<string, string> = {
  BRU: 'Brussels',
  DLC: 'Dalian',
  GIG: 'Rio de Janeiro',
  GLA: 'Glasgow',
  HKG: 'Hong Kong',
  IAD: 'Washington',
  ISB: 'Islamabad',
  ISL: 'Istanbul',
  IST: 'Istanbul',
  KBP: 'Kyiv',
  KUL: 'Kuala Lumpur',
  MEX: 'Mexico City',
  MFM: 'Macau',
  NGO: 'Nagoya',
  NQZ: 'Astana',
  NRT: 'Tokyo',
  PVD: 'Providence',
  SAW: 'Istanbul',
  SDJ: 'Sendai',
  SHE: 'Shenyang',
  TPE: 'Taipei',
};

/** Airports that airlines fly to. */
export const recipe: Recipe = {
  sources: ['ourairports'],
  make(open) {
    const rows = open('ourairports')
      .json<readonly Airport[]>('data/airports.json')
      .filter(
        ({ type, scheduled_service, iata_code, ident }) =>
          type === 'large_airport' &&
          scheduled_service === 'yes' &&
          /^[A-Z]{3}$/.test(iata_code) &&
          /^[A-Z]{4}$/.test(ident),
      )
      .map(({ iata_code, ident, name, municipality, iso_country }) => ({
        iata: iata_code,
        icao: ident,
        name: name.replace(/ +/g, ' ').trim(),
        // "Paris (Roissy-en-France, Val-d'Oise)": the city comes before the place in it; Mexican ones are "Ciudad de Tijuana".
        city:
          CITIES[iata_code] ??
          municipality
            .replace(/ *[(/,].*$/, '')
            .replace(iso_country === 'MX' ? /^Ciudad de / : /^$/, '')
            .trim(),
        country: iso_country,
      }))
      .filter(({ city }) => city !== '')
      .sort((a, b) => (a.iata < b.iata ? -1 : 1));
    return {
      airports: {
        about: 'The large airports with scheduled flights of OurAirports, which is in the public domain.',
        type: 'Airport',
        fields: {
          iata: { kind: 'text', about: 'IATA code, three letters: `HEL`.' },
          icao: { kind: 'text', about: 'ICAO code, four letters: `EFHK`.' },
          name: { kind: 'text', about: '`Helsinki Vantaa Airport`.' },
          city: { kind: 'text', about: 'The city it serves or the municipality it lies in.' },
          country: { kind: 'text', about: 'ISO 3166-1 code of two letters.' },
        },
        rows,
      },
    };
  },
};
