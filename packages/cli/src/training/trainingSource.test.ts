import { expect, it } from 'vitest';
import { defaultOutput } from './trainingSource.ts';

it.each([
  ['names.txt', 'names.phony'],
  ['data/de.names.csv.gz', 'de.names.phony'],
  ['names', 'names.phony'],
  ['.gz', '.gz.phony'],
  ['../first names.jsonl', 'first names.phony'],
])('%s is learned into %s', (source, output) => {
  expect(defaultOutput(source)).toBe(output);
});
