import { expect, it } from 'vitest';
import { checkParquet } from './checkParquet.ts';

it.each([
  ['a.parquet', true, undefined],
  ['-', false, '1'],
])('lets %s be written', (file, isTerminal, workers) => {
  expect(() => checkParquet(file, isTerminal, workers)).not.toThrow();
});

it.each([
  ['-', true, undefined, 'INVALID_OUTPUT'],
  ['a.parquet.gz', false, undefined, 'INVALID_OUTPUT'],
  ['a.parquet', false, '2', 'OPTIONS_CONFLICT'],
  // The same on every machine, whatever number of processors it has.
  ['a.parquet', false, 'auto', 'OPTIONS_CONFLICT'],
])('refuses %s, terminal %s, workers %s', (file, isTerminal, workers, code) => {
  expect(() => checkParquet(file, isTerminal, workers)).toThrow(expect.objectContaining({ code }));
});
