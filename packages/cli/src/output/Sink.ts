/** Where a command's output goes: a file or a stream. */
export interface Sink {
  /** Resolves when the sink is ready for more, so that whoever awaits it never runs ahead of a slow reader. */
  write(chunk: string | Uint8Array): Promise<void>;
  /** Everything is written: a file now takes its name. */
  commit(): Promise<void>;
  /** Something failed: a file leaves no trace. */
  abort(): Promise<void>;
}
