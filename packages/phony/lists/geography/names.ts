import type { SourceFolder } from '../SourceFolder.ts';
import { REGION_LANGUAGES } from './countriesOfLocales.ts';
import { addressRegions, type Region, readNames } from './readPlaces.ts';

/** Countries whose regions libaddressinput calls as people do in addresses, where CLDR says "Province of …". */
const AS_IN_ADDRESSES: ReadonlySet<string> = new Set(['AR', 'EG', 'ES', 'IT', 'MX', 'TH']);

/** Codes that CLDR knows the names of under older ones. */
const OLDER: Readonly<Record<string, string>> = { incg: 'inct', inod: 'inor', ints: 'intg', inuk: 'inut' };

/** The names of a country's regions in a locale, in the order of the regions. */
export function namesOfRegions(
  open: (source: string) => SourceFolder,
  locale: string,
  regions: readonly Region[],
): readonly string[] {
  const [country, language] = REGION_LANGUAGES[locale]!;
  const names = readNames(open, language);
  const english = open('cldr-subdivisions').json<{
    subdivisions: { localeDisplayNames: { subdivisions: Record<string, string> } };
  }>('subdivisions/en/en.json').subdivisions.localeDisplayNames.subdivisions;
  const inAddresses = AS_IN_ADDRESSES.has(country) && language !== 'en' ? addressRegions(open, country) : undefined;
  return regions.map(({ key, code }) => {
    const id = country.toLowerCase() + key;
    const name =
      inAddresses?.get(code)?.name ??
      NEW_NAMES[`${country}-${code}`] ??
      names.get(id) ??
      names.get(OLDER[id] ?? '') ??
      english[id];
    if (name === undefined) throw new Error(`${locale}: no name for ${id}`);
    return asPeopleSay(locale, name);
  });
}

/** Norway's counties of 2024 and a province of Italy of 2016, which the sources with names do not know yet. */
const NEW_NAMES: Readonly<Record<string, string>> = {
  'IT-SU': 'Sud Sardegna',
  'NO-31': 'Østfold',
  'NO-32': 'Akershus',
  'NO-33': 'Buskerud',
  'NO-34': 'Innlandet',
  'NO-39': 'Vestfold',
  'NO-40': 'Telemark',
  'NO-42': 'Agder',
  'NO-46': 'Vestland',
  'NO-50': 'Trøndelag',
  'NO-55': 'Troms',
  'NO-56': 'Finnmark',
};

function asPeopleSay(locale: string, name: string): string {
  // Marks of footnotes got into some of CLDR's names.
  const plain = name.replace(/[¹²³]/g, '').trim();
  if (locale === 'deCH') return plain.replaceAll('ß', 'ss');
  if (locale === 'et') return plain.replace(/maa$/, ' maakond');
  if (locale === 'ptPT') return plain.replace(/^Distrito d[aeo]s? /, '');
  if (locale === 'vi') return plain.replace(/^(?:Tỉnh|Thành phố) /, '');
  if (locale === 'tr') return plain.replace(/ ili$/, '');
  return plain;
}
