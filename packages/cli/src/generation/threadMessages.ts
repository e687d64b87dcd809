import type { TextJob } from './rowText.ts';

/** What a thread is started with. */
export interface ThreadData {
  /** Says that the thread is one of ours. */
  readonly phony: 'rows';
  readonly job: TextJob;
}

/** A piece of work for a thread: the rows from one up to, but without, another. */
export interface ChunkRequest {
  readonly from: number;
  readonly to: number;
}

/** What a thread answers: the bytes of the rows, or why there are none. */
export type ChunkAnswer =
  | { readonly bytes: Uint8Array }
  | { readonly error: { readonly code: string | undefined; readonly message: string; readonly usage: boolean } };
