// The command: pnpm models:harm. Draws a million values for each locale in Latin letters and writes HARM.md; about five minutes.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LanguageModel, writeAtomically } from '@phonyland/language-model';
import { readEntries } from '../../blocklists/readEntries.ts';
import { isLatin } from '../../kinds/shared.ts';
import { readManifest } from '../writePackage.ts';
import { harmTable } from './harmTable.ts';
import { type Harm, measureHarm } from './measureHarm.ts';

const folder = fileURLToPath(new URL('../..', import.meta.url));

/** Languages without a second list of their own are measured with those of their neighbours, others with the English one. */
const NEIGHBOURS: Readonly<Record<string, readonly string[]>> = { nb: ['da', 'sv'], sr: ['hr'], vi: ['en'] };

function secondList(locale: string): readonly string[] {
  const language = locale.includes('-Latn') ? 'en' : locale.split('-')[0]!;
  return (NEIGHBOURS[language] ?? [language]).flatMap((each) =>
    readEntries(new URL(`../../blocklists/independent/${each}.txt`, import.meta.url)),
  );
}

const { models } = readManifest(folder)!;
const locales = [...new Set(models.map(({ locale }) => locale))].filter(isLatin);
const measured = locales.map((locale): Harm => {
  const own = models
    .filter((model) => model.locale === locale)
    .map(({ file }) => LanguageModel.decode(readFileSync(join(folder, 'assets', file))));
  const harm = measureHarm(locale, own, secondList(locale));
  console.log(`${locale}: ${harm.found} of ${harm.values} found, ${harm.refused} refused`);
  return harm;
});
writeAtomically(join(folder, 'HARM.md'), harmTable(measured));
