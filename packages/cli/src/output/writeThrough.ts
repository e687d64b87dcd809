import type { Sink } from './Sink.ts';

/** Writes with a sink: committed when `work` is done, aborted when it throws. */
export async function writeThrough(sink: Sink, work: (sink: Sink) => Promise<void>): Promise<void> {
  try {
    await work(sink);
    await sink.commit();
  } catch (error) {
    await sink.abort();
    throw error;
  }
}
