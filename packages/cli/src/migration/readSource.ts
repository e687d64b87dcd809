import { readFileSync } from 'node:fs';
import { cannotRead } from './findSources.ts';

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * The text of a source, its byte order mark included; undefined where it is no UTF-8, which would not survive being written.
 * @throws PhonyError `FILE_NOT_FOUND`, `FILE_UNREADABLE`
 */
export function readSource(path: string): string | undefined {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (cause) {
    throw cannotRead(path, cause as NodeJS.ErrnoException);
  }
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}
