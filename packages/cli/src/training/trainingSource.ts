import { basename } from 'node:path';
import { ArgumentError } from '@phonyland/language-generator';

/**
 * Where the rows come from: `train names.txt`, or `train --source names.txt`.
 * @throws ArgumentError `SOURCE_REQUIRED`, `SOURCE_TWICE`
 */
export function trainingSource(argument: string | undefined, option: string | undefined): string {
  const source = argument ?? option;
  if (source === undefined || source === '') {
    throw new ArgumentError(
      'SOURCE_REQUIRED',
      'train: there is no source; give a file of rows, or - for standard input',
    );
  }
  if (option === undefined || option === source) return source;
  throw new ArgumentError(
    'SOURCE_TWICE',
    `train: the source is ${JSON.stringify(source)} and --source says ${JSON.stringify(option)}; give one of them`,
  );
}

/**
 * The file of the model when `-o` is not given: named after the source, in the current folder.
 * @throws ArgumentError `OUTPUT_REQUIRED` for standard input, which has no name
 */
export function defaultOutput(source: string): string {
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
