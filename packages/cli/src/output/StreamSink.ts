import { PhonyError } from '@phonyland/language-generator';
import type { OutputStream } from '../CliContext.ts';
import { ClosedPipe } from './ClosedPipe.ts';
import type { Sink } from './Sink.ts';

/** Streams that have a listener for errors already: a process's own live through many runs. */
const guarded = new WeakSet<OutputStream>();

/** A stream as a sink. It is not closed: it belongs to whoever gave it. */
export class StreamSink implements Sink {
  readonly stream: OutputStream;
  readonly #name: string;

  /** @param name how a message calls it */
  constructor(stream: OutputStream, name: string) {
    this.stream = stream;
    this.#name = name;
    if (guarded.has(stream)) return;
    guarded.add(stream);
    // `write` below tells each failure; without a listener Node would throw it a second time.
    stream.on('error', () => {});
  }

  /** Whether a person is looking at it. */
  get isTerminal(): boolean {
    return this.stream.isTTY === true;
  }

  /** @throws ClosedPipe; PhonyError `DISK_FULL`, `FILE_NOT_WRITABLE` */
  write(chunk: string | Uint8Array): Promise<void> {
    return new Promise((resolve, reject) => {
      this.stream.write(chunk, (error) => {
        if (error === null || error === undefined) resolve();
        else reject(this.#failure(error));
      });
    });
  }

  async commit(): Promise<void> {}

  async abort(): Promise<void> {}

  #failure(cause: NodeJS.ErrnoException): Error {
    const gone = cause.code === 'EPIPE' || cause.code === 'ERR_STREAM_DESTROYED' || cause.code === 'ECONNRESET';
    if (gone) return new ClosedPipe(cause.message, { cause });
    const full = cause.code === 'ENOSPC' || cause.code === 'EDQUOT';
    const reason = full ? 'the disk is full' : cause.message;
    return new PhonyError(
      full ? 'DISK_FULL' : 'FILE_NOT_WRITABLE',
      `${this.#name} cannot be written: ${reason}; what was written so far is not complete`,
      { cause, details: { reason: cause.code } },
    );
  }
}
