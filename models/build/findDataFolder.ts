import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { PhonyError } from '@phonyland/language-model';

/** Where a data folder may be told. */
export interface DataFolderChoice {
  /** The option `--data`. */
  readonly option?: string | undefined;
  /** The environment variable `PHONY_DATA`, used when there is no option. */
  readonly variable?: string | undefined;
  /** The folder that the paths are relative to. */
  readonly base: string;
  /** The command that asks, for its messages; default `models:build`. */
  readonly command?: string;
}

/**
 * The absolute path of the folder that holds the training data.
 * @throws PhonyError `NO_DATA_FOLDER` when none was told, `DATA_FOLDER_NOT_FOUND` when it is not there
 */
export function findDataFolder({ option, variable, base, command = 'models:build' }: DataFolderChoice): string {
  const told = option ?? variable;
  if (told === undefined || told === '') {
    throw new PhonyError(
      'NO_DATA_FOLDER',
      `${command}: no data folder is given; training data is not part of the repository, so say where it is: pnpm ${command} --data <folder>, or set PHONY_DATA (to check the shipped models without data: pnpm models:build --check)`,
    );
  }
  const folder = resolve(base, told);
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) {
    throw new PhonyError(
      'DATA_FOLDER_NOT_FOUND',
      `${command}: there is no folder ${JSON.stringify(folder)}; give the folder that holds <model>/<locale>.tsv with --data or PHONY_DATA`,
      { details: { folder } },
    );
  }
  return folder;
}
