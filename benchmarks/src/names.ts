import { readFileSync } from 'node:fs';
import { faker } from '@faker-js/faker/locale/en';

/** The first names that the repository carries, a name a row. */
export function exampleNames(): string[] {
  const text = readFileSync(new URL('../../examples/names/first-names.txt', import.meta.url), 'utf8');
  return text.split('\n').filter((line) => line !== '');
}

/**
 * The 32,033 names of makemore when the data folder is there (`PHONY_DATA`, or `../shared/data` beside the repository), else
 * the example names in small letters, as makemore's are: the folder is no part of the repository.
 */
export function yardstickNames(): { names: string[]; from: string } {
  const folders = [process.env.PHONY_DATA, new URL('../../../shared/data', import.meta.url).pathname];
  for (const folder of folders) {
    if (folder === undefined) continue;
    try {
      const text = readFileSync(`${folder}/eval/makemore-names.txt`, 'utf8');
      return { names: text.split('\n').filter((line) => line !== ''), from: "makemore's 32,033 names" };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
  }
  return { names: exampleNames().map((name) => name.toLowerCase()), from: 'the 8,422 example names' };
}

/** The English first names that faker picks from, each once. */
export function fakerFirstNames(): string[] {
  const { generic = [], female = [], male = [] } = faker.rawDefinitions.person?.first_name ?? {};
  return [...new Set([...generic, ...female, ...male])];
}
