import { readFileSync } from 'node:fs';

/** The entries of a list, in their order: one a line, `#` before remarks. */
export function readEntries(file: URL): readonly string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.replace(/#.*$/u, '').trim())
    .filter((line) => line !== '');
}
