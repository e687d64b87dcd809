import { readFileSync } from 'node:fs';
import { PhonyError } from '@phonyland/ngram';

/**
 * The text of a file in UTF-8.
 * @throws PhonyError `FILE_NOT_FOUND`, `FILE_UNREADABLE`
 */
export function readTextFile(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    throw new PhonyError(
      code === 'ENOENT' ? 'FILE_NOT_FOUND' : 'FILE_UNREADABLE',
      `${JSON.stringify(path)} cannot be read: ${message}`,
      { cause, details: { path } },
    );
  }
}
