import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { HybridAutomaton } from '../src/hybrid/HybridAutomaton.ts';
import { createTokenizer } from '../src/tokens/createTokenizer.ts';
import { COMPANIES } from './support/companies.ts';
import { trainHybrid } from './support/trainHybrid.ts';

// Company names are no part of this repository: they are measured where they lie beside it, or in a folder that PHONY_DATA
// names.
const FOLDER = `${process.env.PHONY_DATA ?? fileURLToPath(new URL('../../../../shared/data', import.meta.url))}/company`;
const FEWEST_ROWS = 200;
const DRAWS = 10_000;

const files = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name.endsWith('.tsv')) : [];
const { tokenize } = createTokenizer('hybrid');

interface Companies {
  readonly rows: [text: string, weight: number][];
  readonly texts: ReadonlySet<string>;
}

function readCompanies(file: string): Companies {
  const lines = readFileSync(`${FOLDER}/${file}`, 'utf8').trimEnd().split('\n');
  const rows = lines.map((line): [string, number] => {
    const [text = '', weight] = line.split('\t');
    return [text.normalize('NFC'), Number(weight)];
  });
  return { rows, texts: new Set(rows.map(([text]) => text)) };
}

/** The last word, without the full stop behind it. */
function lastWord(text: string): string {
  const words = tokenize(text);
  return words.at(words.at(-1) === '.' && words.length > 1 ? -2 : -1)!;
}

const measured: (readonly [name: string, companies: Companies])[] = [
  ['the carried ones', { rows: COMPANIES.map((text) => [text, 1]), texts: new Set(COMPANIES) }],
  ...files.map((file) => [file, readCompanies(file)] as const),
];

describe('companies that a hybrid model makes', () => {
  it.each(measured.filter(([, { rows }]) => rows.length >= FEWEST_ROWS))(
    'are new and end as companies end: %s',
    (_file, { rows, texts }) => {
      const tables = trainHybrid(rows);
      const vocabulary = new Set(tables.words.symbols);
      const automaton = new HybridAutomaton(tables);
      const values = Array.from({ length: DRAWS }, (_, i) => automaton.text(automaton.walk([1, 2, 3, 4], i, 0, 0, 0)));
      const share = (all: readonly string[], test: (text: string) => boolean): number =>
        all.filter(test).length / all.length;
      // A last word of its own is a legal form, or whatever else companies end in.
      const endsKnown = (text: string): boolean => vocabulary.has(lastWord(text));
      const weight = rows.reduce((sum, [, own]) => sum + own, 0);
      const known = rows.reduce((sum, [text, own]) => sum + (endsKnown(text) ? own : 0), 0) / weight;
      expect(share(values, (value) => !texts.has(value))).toBeGreaterThan(0.6);
      expect(Math.abs(share(values, endsKnown) - known)).toBeLessThan(0.06);
      expect(share(values, (value) => /^\s|\s$/u.test(value))).toBe(0);
    },
  );
});
