import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { cannotWrite } from '@phonyland/language-generator';
import type { OutputTarget } from './outputTarget.ts';
import type { Sink } from './Sink.ts';

/** What a file sink needs of an open file; a test gives one of a full disk. */
export interface WritableFile {
  /** Writes all of it behind what was written before. */
  writeFile(chunk: string | Uint8Array): Promise<void>;
  sync(): Promise<void>;
  close(): Promise<void>;
}

/** Opens a file for writing; `'wx'`: one that must not exist yet. */
export type OpenFile = (path: string, flags: 'wx' | 'w') => Promise<WritableFile>;

/** What ends a process politely; each would leave the temporary file behind. */
const SIGNALS: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * A file that comes to be as a whole or not at all: written under a temporary name in the same folder, it takes its own
 * name at `commit`. Until then a file that was there stays as it is. Devices and named pipes are written to directly.
 */
export class FileSink implements Sink {
  readonly #target: OutputTarget;
  readonly #temporary: string | undefined;
  readonly #handle: WritableFile;
  readonly #onSignal = (signal: NodeJS.Signals): void => {
    this.#forget();
    process.kill(process.pid, signal);
  };

  private constructor(target: OutputTarget, temporary: string | undefined, handle: WritableFile) {
    this.#target = target;
    this.#temporary = temporary;
    this.#handle = handle;
    for (const signal of SIGNALS) process.once(signal, this.#onSignal);
  }

  /** @throws PhonyError `FOLDER_NOT_FOUND`, `DISK_FULL`, `FILE_NOT_WRITABLE` */
  static async open(target: OutputTarget, openFile: OpenFile = open): Promise<FileSink> {
    const { file, path, special } = target;
    const temporary = special
      ? undefined
      : join(dirname(file), `.${basename(file)}.${randomBytes(6).toString('hex')}.tmp`);
    try {
      return new FileSink(target, temporary, await openFile(temporary ?? file, special ? 'w' : 'wx'));
    } catch (cause) {
      throw cannotWrite(path, cause as NodeJS.ErrnoException);
    }
  }

  /** @throws PhonyError `DISK_FULL`, `FILE_NOT_WRITABLE` */
  write(chunk: string | Uint8Array): Promise<void> {
    return this.#attempt(() => this.#handle.writeFile(chunk));
  }

  /** @throws PhonyError `DISK_FULL`, `FILE_NOT_WRITABLE` */
  async commit(): Promise<void> {
    // The name must not come to stand for bytes that a crash of the machine could still lose. Pipes cannot be synced.
    if (this.#temporary !== undefined) await this.#attempt(() => this.#handle.sync());
    await this.#attempt(() => this.#handle.close());
    if (this.#temporary !== undefined) await this.#attempt(() => rename(this.#temporary!, this.#target.file));
    this.#release();
  }

  async abort(): Promise<void> {
    // A close that fails changes nothing: the file goes, and the error that led here is told.
    await this.#handle.close().catch(() => {});
    this.#forget();
  }

  async #attempt(step: () => Promise<void>): Promise<void> {
    try {
      await step();
    } catch (cause) {
      throw cannotWrite(this.#target.path, cause as NodeJS.ErrnoException);
    }
  }

  #forget(): void {
    this.#release();
    if (this.#temporary !== undefined) rmSync(this.#temporary, { force: true });
  }

  #release(): void {
    for (const signal of SIGNALS) process.off(signal, this.#onSignal);
  }
}
