import { basename } from 'node:path';
import { ArgumentError } from '@phonyland/language-generator';
import { eachOnce } from '../lookup/eachOnce.ts';

/**
 * Where the rows come from: `train names.txt`, `train part-*.txt`, or `train --source names.txt`.
 * @throws ArgumentError `SOURCE_REQUIRED`, `SOURCE_TWICE`, `FILE_TWICE`, `STDIN_TWICE`
 */
export function trainingSources(given: readonly string[], option: string | undefined): readonly string[] {
  const sources = given.length === 0 && option !== undefined ? [option] : given;
  if (sources.length === 0 || sources.includes('')) {
    throw new ArgumentError(
      'SOURCE_REQUIRED',
      'train: there is no source; give a file of rows, or - for standard input',
    );
  }
  if (option !== undefined && sources.some((source) => source !== option)) {
    throw new ArgumentError(
      'SOURCE_TWICE',
      `train: the source is ${sources.map((source) => JSON.stringify(source)).join(', ')} and --source says ${JSON.stringify(option)}; give one of them`,
    );
  }
  return eachOnce(sources);
}

/**
 * The file of the model when `-o` is not given: named after the source, in the current folder.
 * @throws ArgumentError `OUTPUT_REQUIRED` for standard input, and for several sources, which have no name
 */
export function defaultOutput(sources: readonly string[]): string {
  const [source] = sources;
  if (source === undefined || sources.length > 1) {
    throw new ArgumentError(
      'OUTPUT_REQUIRED',
      `train: ${sources.length} sources have no name in common that the model could take; give the file with -o`,
    );
  }
  if (source === '-') {
    throw new ArgumentError(
      'OUTPUT_REQUIRED',
      'train: standard input has no name that the model could take; give the file with -o, or -o - for standard output',
    );
  }
  const name = basename(source)
    .replace(/(?<=.)\.gz$/i, '')
    .replace(/(?<=.)\.[^.]+$/, '');
  return `${name}.phony`;
}
