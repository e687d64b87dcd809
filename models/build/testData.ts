import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import type { Recipe } from '../recipes/Recipe.ts';
import { recipes } from '../recipes/recipes.ts';
import type { DataRow } from './readDataFile.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A new folder with these files, for tests; it is removed after the tests of the file. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'phony-models-'));
  folders.push(folder);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** The data file of the small recipe: `sources.json` knows it. */
export const FILE = 'person_last/en_US.tsv';

/** A small recipe for tests, with what differs. */
export function recipeWith(changes: Partial<Recipe> = {}): Recipe {
  return {
    name: 'person_last',
    locale: 'en-US',
    version: '1.0.0',
    ingredients: [{ file: FILE }],
    tokenizer: 'character',
    order: 4,
    smoothing: 'kneser-ney',
    backoff: 0.5,
    maxBytes: 100_000,
    tempering: 1,
    originals: true,
    blocked: [],
    cleaning: {
      letters: 'abcdefghijklmnopqrstuvwxyz',
      vowels: 'aeiouy',
      separators: [' ', "'", '-'],
      minLength: 2,
      maxLength: 14,
    },
    ...changes,
  };
}

/** The recipe that is shipped for a place, such as `'tr/person_last'`. */
export function recipeOf(place: string): Recipe {
  const found = recipes.find(({ locale, name }) => `${locale}/${name}` === place);
  if (found === undefined) throw new Error(`there is no recipe for ${place}`);
  return found;
}

/** Rows enough for a model, in the form of a data file. */
export const SURNAMES: string = [
  ...['Smith', 'Johnson', 'Williams', 'Brown', 'Jones', 'Miller', 'Davis', 'Wilson', 'Anderson', 'Thomas', 'Taylor'],
  ...['Moore', 'Jackson', 'Martin', 'Thompson', 'White', 'Harris', 'Clark', 'Lewis', 'Robinson', 'Walker', 'Young'],
  ...['Allen', 'King', 'Wright', 'Scott', 'Hill', 'Green', 'Adams', 'Nelson', 'Baker', 'Hall', 'Campbell', 'Mitchell'],
  ...[
    'Carter',
    'Roberts',
    'McDonald',
    'McCoy',
    "O'Brien",
    'Turner',
    'Parker',
    'Evans',
    'Collins',
    'Edwards',
    'Stewart',
  ],
]
  .map((name, index) => `${name}\t${100 - index}\n`)
  .join('');

/** The same rows as values and weights. */
export const SURNAME_ROWS: readonly DataRow[] = SURNAMES.trim()
  .split('\n')
  .map((line) => line.split('\t') as [string, string])
  .map(([name, weight]) => [name, Number(weight)]);

/** Two thousand names, made of the beginnings and the ends of those: enough for a model to be pruned. */
export const MANY_ROWS: readonly DataRow[] = [
  ...new Set(
    SURNAME_ROWS.flatMap(([first]) =>
      SURNAME_ROWS.map(([second]) => first.slice(0, 3) + second.slice(-4).toLowerCase().replaceAll("'", '')),
    ),
  ),
]
  .sort()
  .map((name, index) => [name, 1 + (index % 7)]);
