import { realpathSync, statSync } from 'node:fs';
import { access, constants, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { ArgumentError, cannotWrite } from '@phonyland/language-generator';

/** Where an output path leads. */
export interface OutputTarget {
  /** As it was given, for messages. */
  readonly path: string;
  /** The file itself when the path is a symbolic link, so that the link stays one. */
  readonly file: string;
  /** A device or a named pipe: written to as it is, never replaced by a file. */
  readonly special: boolean;
}

/**
 * Checks, before any work is done, that a file of this path can be written.
 * @param sources files that are read from: the output must be none of them
 * @throws PhonyError `FOLDER_NOT_FOUND`, `FILE_NOT_WRITABLE`; ArgumentError `OUTPUT_IS_SOURCE`
 */
export async function outputTarget(path: string, sources: readonly string[] = []): Promise<OutputTarget> {
  const file = realPath(path) ?? path;
  try {
    const folder = dirname(file);
    if (!(await stat(folder)).isDirectory()) throw Object.assign(new Error('not a folder'), { code: 'ENOTDIR' });
    const found = statSync(file, { throwIfNoEntry: false });
    if (found?.isDirectory()) throw Object.assign(new Error('it is a folder'), { code: 'EISDIR' });
    const special = found !== undefined && !found.isFile();
    await access(special ? file : folder, constants.W_OK);
    if (found !== undefined && sources.some((source) => realPath(source) === file)) {
      throw new ArgumentError(
        'OUTPUT_IS_SOURCE',
        `the output ${JSON.stringify(path)} is the very file that is read; give another one with -o`,
      );
    }
    return { path, file, special };
  } catch (cause) {
    throw cause instanceof ArgumentError ? cause : cannotWrite(path, cause as NodeJS.ErrnoException);
  }
}

function realPath(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}
