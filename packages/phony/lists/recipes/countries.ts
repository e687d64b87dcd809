import { PhoneFormats } from '../geography/phoneFormats.ts';
import type { Recipe } from '../Recipe.ts';
import type { SourceFolder } from '../SourceFolder.ts';

/** UN M49 codes of continents; the Americas are two. */
const CONTINENTS: readonly (readonly [area: string, continent: string])[] = [
  ['002', 'AF'],
  ['142', 'AS'],
  ['150', 'EU'],
  ['003', 'NA'],
  ['009', 'OC'],
  ['005', 'SA'],
];

/** The countries of ISO 3166-1. */
export const recipe: Recipe = {
  sources: ['cldr-core', 'cldr-localenames', 'libphonenumber'],
  make(open) {
    const core = open('cldr-core');
    const { codeMappings } = core.json<{
      supplemental: { codeMappings: Record<string, { readonly _numeric?: string; readonly _alpha3?: string }> };
    }>('supplemental/codeMappings.json').supplemental;
    const names = open('cldr-localenames').json<{
      main: { en: { localeDisplayNames: { territories: Record<string, string> } } };
    }>('main/en/territories.json').main.en.localeDisplayNames.territories;
    const formats = new PhoneFormats(open('libphonenumber'));
    const continents = continentsOf(core);
    const currencies = currenciesOf(core);
    const rows = Object.entries(codeMappings)
      // From 900 on, and from QM to QZ and XA to XZ, codes are anybody's own.
      .filter(
        ([code, { _numeric, _alpha3 }]) =>
          // Countries that are no more have codes in CLDR, but no names.
          names[code] !== undefined &&
          /^[A-Z]{2}$/.test(code) &&
          _alpha3 !== undefined &&
          _numeric !== undefined &&
          Number(_numeric) < 900,
      )
      .map(([code, { _numeric, _alpha3 }]) => ({
        code,
        alpha3: _alpha3!,
        numeric: _numeric!,
        name: names[code]!,
        callingCode: formats.callingCode(code),
        currency: currencies.get(code),
        continent: continents.get(code) ?? 'AN',
      }))
      .sort((a, b) => (a.code < b.code ? -1 : 1));
    if (rows.length !== 249) throw new Error(`ISO 3166-1 has 249 countries, not ${rows.length}`);
    return {
      countries: {
        about:
          'The countries of ISO 3166-1 with their three codes and English names (CLDR 48.2), calling codes (libphonenumber), currencies and continents (CLDR 48.2, UN M49).',
        type: 'Country',
        fields: {
          code: { kind: 'text', about: 'ISO 3166-1 alpha-2: `DE`.' },
          alpha3: { kind: 'text', about: 'ISO 3166-1 alpha-3: `DEU`.' },
          numeric: { kind: 'text', about: 'ISO 3166-1 numeric, three digits: `276`.' },
          name: { kind: 'text', about: 'English name.' },
          callingCode: { kind: 'text', optional: true, about: 'Without `+`; undefined where nobody has a telephone.' },
          currency: { kind: 'text', optional: true, about: 'ISO 4217; undefined where there is none.' },
          continent: { kind: 'text', about: '`AF`, `AN`, `AS`, `EU`, `NA`, `OC` or `SA`.' },
        },
        rows,
      },
    };
  },
};

function continentsOf(core: SourceFolder): ReadonlyMap<string, string> {
  const { territoryContainment } = core.json<{
    supplemental: { territoryContainment: Record<string, { readonly _contains: readonly string[] } | undefined> };
  }>('supplemental/territoryContainment.json').supplemental;
  const found = new Map<string, string>();
  const visit = (area: string, continent: string): void => {
    for (const part of territoryContainment[area]?._contains ?? []) {
      if (/^\d+$/.test(part)) visit(part, continent);
      else if (!found.has(part)) found.set(part, continent);
    }
  };
  for (const [area, continent] of CONTINENTS) visit(area, continent);
  // CLDR counts the islands of the far south to the oceans around them, as UN M49 does; only the continent itself is Antarctica.
  found.set('AQ', 'AN');
  return found;
}

/** What is paid with today: the first currency of a country that has no end and is tender. */
function currenciesOf(core: SourceFolder): ReadonlyMap<string, string> {
  type Period = { readonly _from?: string; readonly _to?: string; readonly _tender?: string };
  const { region } = core.json<{
    supplemental: { currencyData: { region: Record<string, readonly Record<string, Period>[]> } };
  }>('supplemental/currencyData.json').supplemental.currencyData;
  return new Map(
    Object.entries(region).flatMap(([code, periods]) => {
      const now = periods
        .flatMap((period) => Object.entries(period))
        .filter(([, { _from, _to, _tender }]) => _from !== undefined && _to === undefined && _tender !== 'false')
        // Of several the country's own, which has its letters, or the one that came first: the others are foreign money that goes as well.
        .sort(
          ([a, { _from: from }], [b, { _from: other }]) =>
            Number(b.startsWith(code)) - Number(a.startsWith(code)) || (from! < other! ? -1 : 1),
        );
      return now.length === 0 ? [] : [[code, now[0]![0]] as const];
    }),
  );
}
