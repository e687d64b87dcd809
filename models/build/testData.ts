import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import type { Recipe } from '../recipes/Recipe.ts';

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

/** A small recipe for tests, with what differs. */
export function recipeWith(changes: Partial<Recipe> = {}): Recipe {
  return {
    name: 'person_last',
    locale: 'en-US',
    version: '1.0.0',
    file: 'person_last/en_US.tsv',
    order: 4,
    smoothing: 'kneser-ney',
    backoff: 0.5,
    tempering: 1,
    cleaning: {
      letters: 'abcdefghijklmnopqrstuvwxyz',
      vowels: 'aeiouy',
      joiners: " '-",
      minLength: 2,
      maxLength: 14,
    },
    source: 'a test',
    licence: 'CC0-1.0',
    attribution: 'nobody',
    ...changes,
  };
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
