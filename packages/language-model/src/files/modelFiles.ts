import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ArgumentError, compareCodePoints, PhonyError } from '@phonyland/ngram';

/** A model's file in a folder. */
export interface ModelFile {
  /** The file's name without its ending. */
  readonly name: string;
  /** The folder, as it was given. */
  readonly folder: string;
  /** The file's absolute path. */
  readonly path: string;
  /** Size of the file; undefined when it cannot be told, as for a link that leads nowhere. */
  readonly bytes: number | undefined;
}

/** The endings of models' files; of two files of one name the last one's is meant. */
const ENDINGS = ['.json', '.phony'] as const;

/**
 * The files directly in a folder whose names end in `.phony` or `.json`, sorted by name in code points; none is opened. Of
 * two of one name the `.phony` file is meant. Files whose names begin with a dot are left out.
 * @param setBy where the folder was configured, for errors: `'PHONY_MODELS'`
 * @throws ArgumentError `INVALID_FOLDER`; PhonyError `FOLDER_NOT_FOUND`, `NOT_A_FOLDER`, `FOLDER_UNREADABLE`
 */
export function modelFiles(folder: string, setBy = 'modelFiles'): ModelFile[] {
  if (typeof folder !== 'string' || folder === '') {
    const found = folder === '' ? 'is empty' : `is ${String(folder)}`;
    throw new ArgumentError('INVALID_FOLDER', `${setBy} ${found}; give it a folder of models, or leave it out`, {
      details: { folder, setBy },
    });
  }
  const found = new Map<string, ModelFile>();
  const files = filesIn(folder, setBy);
  for (const ending of ENDINGS) {
    for (const file of files) {
      const name = file.slice(0, -ending.length);
      if (!file.endsWith(ending) || file.startsWith('.')) continue;
      const path = join(resolve(folder), file);
      const { isFile, bytes } = factsOf(path);
      if (isFile) found.set(name, { name, folder, path, bytes });
    }
  }
  return [...found.values()].sort((a, b) => compareCodePoints(a.name, b.name));
}

function filesIn(folder: string, setBy: string): string[] {
  try {
    return readdirSync(folder);
  } catch (cause) {
    throw cannotList(folder, setBy, cause as NodeJS.ErrnoException);
  }
}

/** What cannot be told of is taken for a file: opening it will tell what is wrong. */
function factsOf(path: string): { isFile: boolean; bytes: number | undefined } {
  try {
    const facts = statSync(path);
    return { isFile: !facts.isDirectory(), bytes: facts.size };
  } catch {
    return { isFile: true, bytes: undefined };
  }
}

function cannotList(folder: string, setBy: string, cause: NodeJS.ErrnoException): PhonyError {
  const options = { cause, details: { folder, setBy } };
  const shown = JSON.stringify(folder);
  if (cause.code === 'ENOTDIR' && existsSync(folder)) {
    return new PhonyError(
      'NOT_A_FOLDER',
      `the folder of models ${shown} (${setBy}) is a file; give ${setBy} the folder that it is in, or use the file by its path`,
      options,
    );
  }
  if (cause.code === 'ENOENT' || cause.code === 'ENOTDIR') {
    return new PhonyError(
      'FOLDER_NOT_FOUND',
      `the folder of models ${shown} (${setBy}) does not exist; make it, or correct ${setBy} or leave it out`,
      options,
    );
  }
  return new PhonyError(
    'FOLDER_UNREADABLE',
    `the folder of models ${shown} (${setBy}) cannot be read: ${cause.message}; correct ${setBy} or leave it out`,
    options,
  );
}
