import { Worker } from 'node:worker_threads';
import { ArgumentError, PhonyError } from '@phonyland/language-generator';
import { chunks } from './chunks.ts';
import type { TextJob } from './rowText.ts';
import type { ChunkAnswer, ChunkRequest, ThreadData } from './threadMessages.ts';

/** Pieces that a thread may be ahead of the writer: it never waits for work, and memory stays small. */
const AHEAD = 2;

interface Piece {
  readonly request: ChunkRequest;
  readonly bytes: Promise<Uint8Array>;
}

/**
 * Makes the bytes of rows in several threads, and gives them in the order of the rows: the same bytes as one thread makes.
 * @param program the file that a thread runs: the command's own, which knows the models
 */
export async function* inThreads(
  program: URL,
  job: TextJob,
  from: number,
  to: number,
  threads: number,
): AsyncGenerator<Uint8Array> {
  const workers = Array.from({ length: threads }, () => new RowThread(program, job));
  try {
    const waiting: Piece[] = [];
    let next = 0;
    for (const request of chunks(from, to)) {
      const worker = workers[next++ % threads]!;
      waiting.push({ request, bytes: worker.ask(request) });
      if (waiting.length < threads * AHEAD) continue;
      yield await waiting.shift()!.bytes;
    }
    for (const piece of waiting) yield await piece.bytes;
  } finally {
    await Promise.all(workers.map((worker) => worker.end()));
  }
}

/** A thread that answers one request after the other. */
class RowThread {
  readonly #worker: Worker;
  readonly #waiting: { resolve: (bytes: Uint8Array) => void; reject: (error: Error) => void }[] = [];
  #failure: Error | undefined;

  constructor(program: URL, job: TextJob) {
    const workerData: ThreadData = { phony: 'rows', job };
    this.#worker = new Worker(program, { workerData, stdout: false, stderr: false });
    this.#worker.on('message', (answer: ChunkAnswer) => {
      if ('bytes' in answer) this.#waiting.shift()!.resolve(answer.bytes);
      else this.#fail(errorOf(answer.error));
    });
    this.#worker.on('error', (error) => this.#fail(error as Error));
    this.#worker.on('exit', () =>
      this.#fail(new PhonyError('THREAD_ENDED', 'a thread that makes rows ended by itself')),
    );
  }

  ask(request: ChunkRequest): Promise<Uint8Array> {
    const bytes = new Promise<Uint8Array>((resolve, reject) => {
      if (this.#failure !== undefined) return reject(this.#failure);
      this.#waiting.push({ resolve, reject });
      this.#worker.postMessage(request);
    });
    // Told to whoever awaits it; a piece behind one that failed is awaited by nobody.
    bytes.catch(() => {});
    return bytes;
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }

  #fail(error: Error): void {
    this.#failure ??= error;
    for (const { reject } of this.#waiting.splice(0)) reject(this.#failure);
  }
}

function errorOf({ code, message, usage }: Extract<ChunkAnswer, { error: unknown }>['error']): Error {
  if (code === undefined) return new Error(message);
  return usage ? new ArgumentError(code, message) : new PhonyError(code, message);
}
