import { existsSync, readFileSync } from 'node:fs';
import { originOf } from './renderModule.ts';
import type { Source } from './Source.ts';

/** Licences that are content with an address, and terms that there is no text of. */
const ADDRESSES: Record<string, string> = {
  'CC0-1.0': 'https://creativecommons.org/publicdomain/zero/1.0/legalcode',
  'CC-BY-4.0': 'https://creativecommons.org/licenses/by/4.0/legalcode',
  'public domain': 'no terms',
};

/**
 * The text of `NOTICE`: who has to be named wherever the lists go, and the licences, each with its address or its text.
 * @throws Error for a licence that neither `licences/` nor `ADDRESSES` has
 */
export function noticeText(sources: readonly Source[]): string {
  const owed = sources
    // The project's own rows stand under the licence of the package itself.
    .filter(({ id }) => id !== 'own')
    .map((source) =>
      [source.notice, `  Licence: ${source.licence}`, `  Source: ${originOf(source)}`, `  Origin: ${source.url}`].join(
        '\n',
      ),
    );
  const names = [...new Set(sources.flatMap(({ licence }) => licence.split(/, | AND /)))].sort();
  const texts = names.map((name) =>
    name in ADDRESSES ? `${name}: ${ADDRESSES[name]}` : `${name}:\n\n${licenceText(name)}`,
  );
  return `${[HEAD, ...owed, 'Licences\n========', ...texts].join('\n\n')}\n`;
}

/** A licence's text from here or from the models' licences. */
function licenceText(name: string): string {
  for (const folder of ['licences/', '../../../models/sources/licences/']) {
    const file = new URL(`${folder}${name}.txt`, import.meta.url);
    if (existsSync(file)) return readFileSync(file, 'utf8').trim();
  }
  throw new Error(`licences/ has no text of "${name}"`);
}

const HEAD = `The lists of phony
==================

The lists in this package were made from the data named below, which were changed: chosen, cleaned and packed. These notices must
travel with them.`;
