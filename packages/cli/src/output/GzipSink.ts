import { once } from 'node:events';
import { createGzip, type Gzip } from 'node:zlib';
import type { Sink } from './Sink.ts';

/** Compresses what another sink writes. The same text gives the same bytes: no time and no name stand in the head. */
export class GzipSink implements Sink {
  readonly #to: Sink;
  readonly #gzip: Gzip = createGzip();
  /** Ends when all that was compressed is written. */
  readonly #pumped: Promise<void>;

  constructor(to: Sink) {
    this.#to = to;
    this.#pumped = this.#pump();
    // Told by the write or commit that awaits it.
    this.#pumped.catch(() => {});
  }

  async write(chunk: string | Uint8Array): Promise<void> {
    if (this.#gzip.write(chunk)) return;
    // A failure of what is below ends the waiting too.
    await Promise.race([once(this.#gzip, 'drain'), this.#pumped]);
  }

  async commit(): Promise<void> {
    this.#gzip.end();
    await this.#pumped;
    await this.#to.commit();
  }

  async abort(): Promise<void> {
    this.#gzip.destroy();
    await this.#pumped.catch(() => {});
    await this.#to.abort();
  }

  async #pump(): Promise<void> {
    for await (const bytes of this.#gzip) await this.#to.write(bytes as Uint8Array);
  }
}
