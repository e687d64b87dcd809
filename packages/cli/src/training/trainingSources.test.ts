import { expect, it } from 'vitest';
import { defaultOutput, trainingSources } from './trainingSources.ts';

it.each([
  [['names.txt'], undefined],
  [['a.txt', '-', 'b.csv'], undefined],
  [['names.txt'], 'names.txt'],
])('%j are the sources, in their order', (given, option) => {
  expect(trainingSources(given, option)).toEqual(given);
});

it('takes the option where there is no argument', () => {
  expect(trainingSources([], 'names.txt')).toEqual(['names.txt']);
});

it.each<[given: string[], option: string | undefined, code: string]>([
  [[], undefined, 'SOURCE_REQUIRED'],
  [[''], undefined, 'SOURCE_REQUIRED'],
  [[], '', 'SOURCE_REQUIRED'],
  [['a.txt'], 'b.txt', 'SOURCE_TWICE'],
  [['a.txt', 'b.txt'], 'b.txt', 'SOURCE_TWICE'],
  [['-', 'a.txt', '-'], undefined, 'STDIN_TWICE'],
  [['a.txt', 'b.txt', './a.txt'], undefined, 'FILE_TWICE'],
])('refuses %j with --source %j', (given, option, code) => {
  expect(() => trainingSources(given, option)).toThrow(expect.objectContaining({ code }));
});

it.each([
  ['names.txt', 'names.phony'],
  ['data/de.names.csv.gz', 'de.names.phony'],
  ['names', 'names.phony'],
  ['.gz', '.gz.phony'],
  ['../first names.jsonl', 'first names.phony'],
])('%s is learned into %s', (source, output) => {
  expect(defaultOutput([source])).toBe(output);
});

it.each([[['-']], [['a.txt', 'b.txt']]])('%j have no name', (sources) => {
  expect(() => defaultOutput(sources)).toThrow(expect.objectContaining({ code: 'OUTPUT_REQUIRED' }));
});
