import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { ArgumentError } from '@phonyland/language-generator';

/**
 * The files of a command that takes several, none of them twice: their rows would count twice, and standard input can be read but once.
 * @throws ArgumentError `FILE_TWICE`, also for two paths of one file; `STDIN_TWICE`
 */
export function eachOnce(files: readonly string[]): readonly string[] {
  const seen = new Map<string, string>();
  for (const file of files) {
    const place = file === '-' ? file : realPath(file);
    const before = seen.get(place);
    seen.set(place, file);
    if (before === undefined) continue;
    if (file === '-') throw new ArgumentError('STDIN_TWICE', '- is given twice, but standard input can be read once');
    const again = before === file ? 'is given twice' : `and ${JSON.stringify(before)} are one file`;
    throw new ArgumentError(
      'FILE_TWICE',
      `${JSON.stringify(file)} ${again}: its rows would count twice; give it once`,
      { details: { path: file } },
    );
  }
  return files;
}

/** What is not there is told when it is read. */
function realPath(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    return resolve(file);
  }
}
