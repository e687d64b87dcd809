import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ArgumentError, writeAtomically } from '@phonyland/language-model';
import { findDataFolder } from './findDataFolder.ts';
import { readSources } from './readSources.ts';
import type { BuildEnvironment } from './runBuild.ts';

/**
 * The command `models:sources`: renews `sources/sources.json` from the data folder's `SOURCES.md`.
 * @throws ArgumentError `UNKNOWN_OPTION`; PhonyError as `findDataFolder` and `readSources`
 */
export function runSources(
  args: readonly string[],
  { packageFolder, base, dataVariable, say }: BuildEnvironment,
): void {
  const folder = findDataFolder({ option: parse(args), variable: dataVariable, base, command: 'models:sources' });
  const text = readSources(folder);
  writeAtomically(join(packageFolder, 'sources/sources.json'), text);
  say(`sources/sources.json names the sources of ${Object.keys(JSON.parse(text)).length} files`);
}

function parse(args: readonly string[]): string | undefined {
  try {
    return parseArgs({ args: args.filter((arg) => arg !== '--'), options: { data: { type: 'string' } } }).values.data;
  } catch (cause) {
    throw new ArgumentError(
      'UNKNOWN_OPTION',
      `models:sources: ${(cause as Error).message}; the only option is --data <folder>`,
      { cause },
    );
  }
}
