import { readdirSync, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { ArgumentError, PhonyError } from '@phonyland/language-generator';

const SCRIPT = /\.[cm]?[jt]sx?$/i;
const DECLARATIONS = /\.d\.[cm]?ts$/i;
/** Folders of what others wrote, or what was made of the sources. */
const LEFT_OUT: ReadonlySet<string> = new Set(['node_modules', 'dist', 'build', 'coverage']);

/**
 * The JavaScript and TypeScript files among paths and in their folders, each once, in the order of their names.
 * @throws PhonyError `FILE_NOT_FOUND`, `FILE_UNREADABLE`; ArgumentError `UNKNOWN_FILE_FORMAT` for a file of another kind
 */
export function findSources(paths: readonly string[]): string[] {
  const found = new Map<string, string>();
  const add = (path: string): void => {
    if (!found.has(resolve(path))) found.set(resolve(path), path.split(sep).join('/'));
  };
  for (const path of paths) {
    if (kindOf(path) === 'folder') addFolder(path, add);
    else if (SCRIPT.test(path) && !DECLARATIONS.test(path)) add(path);
    else {
      throw new ArgumentError(
        'UNKNOWN_FILE_FORMAT',
        `${JSON.stringify(path)} is neither a folder nor a source: .ts, .tsx, .mts, .cts, .js, .jsx, .mjs, .cjs`,
      );
    }
  }
  return [...found.values()];
}

function kindOf(path: string): 'folder' | 'file' {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file';
  } catch (cause) {
    throw cannotRead(path, cause as NodeJS.ErrnoException);
  }
}

function addFolder(folder: string, add: (path: string) => void): void {
  for (const entry of entriesOf(folder)) {
    const path = join(folder, entry.name);
    // Symbolic links lead to what is found in its own place, or to what is another's.
    if (entry.name.startsWith('.') || LEFT_OUT.has(entry.name)) continue;
    if (entry.isDirectory()) addFolder(path, add);
    else if (entry.isFile() && SCRIPT.test(entry.name) && !DECLARATIONS.test(entry.name)) add(path);
  }
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (cause) {
    throw cannotRead(folder, cause as NodeJS.ErrnoException);
  }
}

/** The error of a path that cannot be read. */
export function cannotRead(path: string, cause: NodeJS.ErrnoException): PhonyError {
  const shown = JSON.stringify(path);
  return cause.code === 'ENOENT' || cause.code === 'ENOTDIR'
    ? new PhonyError('FILE_NOT_FOUND', `there is no file or folder ${shown}; check the path`, { cause })
    : new PhonyError('FILE_UNREADABLE', `${shown} cannot be read: ${cause.message}`, { cause });
}
