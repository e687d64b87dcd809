// Makes the texts of models/names, names of countries and continents in the languages of the locales, and countryNames.json beside this
// file, which a test holds them to: `node --import tsx lists/countryNames.ts`; with `--check` it writes nothing and fails where one would change.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { countries } from '../src/lists/countries.ts';
import { fetchSource } from './fetchSource.ts';
import { sourceOf } from './Source.ts';

/** The languages other than English that locales have, and the file of CLDR where it is called otherwise. */
const LANGUAGES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    'ar bg bn cs da de el es et fa fi fr he hi hr hu hy id is it ja ka ko lt lv nl pl pt ro ru sk sl sv ta th tr uk ur vi zh'
      .split(' ')
      .map((language) => [language, language]),
  ),
  nb: 'no',
  'pt-PT': 'pt-PT',
  sr: 'sr-Latn',
};
/** UN M49, in the order of the codes `AF AN AS EU NA OC SA`. */
const CONTINENTS = ['002', 'AQ', '142', '150', '003', '009', '005'];
const FOLDER = new URL('../../../models/names/', import.meta.url);
const HASHES = new URL('countryNames.json', import.meta.url);
const check = process.argv.includes('--check');
const hashes: Record<string, string> = {};

for (const [language, file] of Object.entries(LANGUAGES).sort(([a], [b]) => (a < b ? -1 : 1))) {
  const { territories } = fetchSource(sourceOf('cldr-localenames')).json<{
    main: Record<string, { localeDisplayNames: { territories: Record<string, string> } }>;
  }>(`main/${file}/territories.json`).main[file]!.localeDisplayNames;
  const nameOf = (code: string): string => {
    const name = territories[code]?.normalize('NFC').trim();
    if (!name || name === code || /[\n|]/.test(name)) throw new Error(`${language} has no name for ${code}`);
    return name;
  };
  const lines = [countries().map(({ code }) => nameOf(code)), CONTINENTS.map(nameOf)];
  const text = lines.map((line) => `${line.join('|')}\n`).join('');
  hashes[`${language}.txt`] = createHash('sha256').update(text).digest('hex');
  write(new URL(`${language}.txt`, FOLDER), text);
}
write(HASHES, `${JSON.stringify(hashes, null, 2)}\n`);

function write(file: URL, content: string): void {
  if (existsSync(file) && readFileSync(file, 'utf8') === content) return;
  if (check) {
    console.error(`not as it would be made: ${file.pathname}`);
    process.exitCode = 1;
    return;
  }
  mkdirSync(new URL('.', file), { recursive: true });
  writeFileSync(file, content);
}
