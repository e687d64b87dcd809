import type { SourceFolder } from '../SourceFolder.ts';

/** Places that libphonenumber names instead of the state or province. */
const PLACES: Readonly<Record<string, string>> = {
  'British Colombia': 'CA-BC',
  'Nova Scotia/Prince Edward Island': 'CA-NS CA-PE',
  'Northwest Territories/Nunavut/Yukon': 'CA-NT CA-NU CA-YT',
  'Washington D.C.': 'US-DC',
  'Washington State': 'US-WA',
};

/** The area codes of the states and provinces of the United States and Canada, by ISO 3166-2, from libphonenumber's geocoding data. */
export function areaCodes(open: (source: string) => SourceFolder): ReadonlyMap<string, readonly string[]> {
  const names = open('cldr-subdivisions').json<{
    subdivisions: { localeDisplayNames: { subdivisions: Record<string, string> } };
  }>('subdivisions/en/en.json').subdivisions.localeDisplayNames.subdivisions;
  const regions = new Map(
    Object.entries(names)
      .filter(([id]) => /^(us|ca)[a-z]{2}$/.test(id))
      .map(([id, name]) => [name, `${id.slice(0, 2)}-${id.slice(2)}`.toUpperCase()] as const),
  );
  const found = new Map<string, string[]>();
  for (const [code, name] of texts(open('libphonenumber-geocoding').bytes('resources/geocodes/en/1.bson'))) {
    if (code.length !== 3) continue;
    const letters = /, ([A-Z]{2})$/.exec(name)?.[1];
    const region =
      PLACES[name] ??
      (letters === undefined ? regions.get(name) : [...regions.values()].find((id) => id.endsWith(`-${letters}`)));
    if (region === undefined) throw new Error(`no region for the area code ${code} of ${name}`);
    for (const each of region.split(' ')) found.set(each, [...(found.get(each) ?? []), code]);
  }
  return new Map([...found].sort());
}

/** The fields of a BSON document all of whose values are texts. */
function texts(bytes: Buffer): Map<string, string> {
  const fields = new Map<string, string>();
  for (let at = 4; bytes[at] !== 0; ) {
    if (bytes[at] !== 2) throw new Error(`field of type ${bytes[at]} at ${at}, not a text`);
    const end = bytes.indexOf(0, at);
    const size = bytes.readInt32LE(end + 1);
    fields.set(bytes.toString('utf8', at + 1, end), bytes.toString('utf8', end + 5, end + 4 + size));
    at = end + 5 + size;
  }
  return fields;
}
