import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { PhonyError } from '@phonyland/ngram';

/**
 * Writes a whole file or nothing: into a temporary file in the same folder, which then takes the file's name. Until that
 * moment, and whatever happens before it, the old file stays as it is.
 * @throws PhonyError `FOLDER_NOT_FOUND`, `DISK_FULL`, `FILE_NOT_WRITABLE`
 */
export function writeAtomically(path: string, content: Uint8Array | string): void {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const temporary = join(dirname(path), `.${basename(path)}.${globalThis.crypto.randomUUID()}.tmp`);
  let file: number | undefined;
  let made = false;
  try {
    file = openSync(temporary, 'wx');
    made = true;
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
    // The name must not come to stand for bytes that a crash of the machine could still lose.
    fsyncSync(file);
    const written = file;
    file = undefined;
    closeSync(written);
    renameSync(temporary, path);
  } catch (cause) {
    if (made) discard(temporary, file);
    throw cannotWrite(path, cause as NodeJS.ErrnoException);
  }
}

/** Takes back a temporary file. What fails here is not told: the failure that led here is. */
function discard(temporary: string, file: number | undefined): void {
  try {
    if (file !== undefined) closeSync(file);
  } catch {}
  try {
    rmSync(temporary, { force: true });
  } catch {}
}

/** The error for a file that could not be written. */
export function cannotWrite(path: string, cause: Error & { readonly code?: string | undefined }): PhonyError {
  const details = { path, reason: cause.code };
  if (cause.code === 'ENOENT' || cause.code === 'ENOTDIR') {
    return new PhonyError(
      'FOLDER_NOT_FOUND',
      `${JSON.stringify(path)} cannot be written: the folder ${JSON.stringify(dirname(path))} does not exist; make it first`,
      { cause, details },
    );
  }
  if (cause.code === 'ENOSPC' || cause.code === 'EDQUOT') {
    return new PhonyError(
      'DISK_FULL',
      `${JSON.stringify(path)} cannot be written: the disk is full; a file that was there before is unchanged`,
      { cause, details },
    );
  }
  return new PhonyError(
    'FILE_NOT_WRITABLE',
    `${JSON.stringify(path)} cannot be written: ${cause.message}; a file that was there before is unchanged`,
    { cause, details },
  );
}
