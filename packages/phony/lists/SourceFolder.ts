import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The unpacked files of a source. */
export class SourceFolder {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Whether there is such a file. */
  has(file: string): boolean {
    return existsSync(join(this.#folder, file));
  }

  bytes(file: string): Buffer {
    return readFileSync(join(this.#folder, file));
  }

  /** A file as UTF-8. */
  text(file: string): string {
    return readFileSync(join(this.#folder, file), 'utf8');
  }

  json<T>(file: string): T {
    return JSON.parse(this.text(file)) as T;
  }

  /** The lines of a file, without the empty ones and those that start with `#`. */
  lines(file: string): readonly string[] {
    return this.text(file)
      .split(/\r?\n/)
      .filter((line) => line !== '' && !line.startsWith('#'));
  }
}
