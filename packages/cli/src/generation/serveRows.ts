import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { ArgumentError, PhonyError } from '@phonyland/language-generator';
import type { CliContext } from '../CliContext.ts';
import { loadConfig } from '../dataset/loadConfig.ts';
import { withModelsFolder } from '../lookup/withModelsFolder.ts';
import { openSession } from '../Session.ts';
import { openJob } from './openJob.ts';
import { type RowText, rowText } from './rowText.ts';
import type { ChunkAnswer, ChunkRequest, ThreadData } from './threadMessages.ts';

/** Whether this thread was started to make rows for another. */
export function isRowThread(): boolean {
  return !isMainThread && (workerData as Partial<ThreadData> | undefined)?.phony === 'rows';
}

/** Makes rows for the thread that started this one, as long as it asks. */
export function serveRows(context: CliContext): void {
  const { job } = workerData as ThreadData;
  const opening = (async (): Promise<RowText> => {
    const session = withModelsFolder(openSession([], context), job.models);
    return rowText(openJob(session, await loadConfig(job.config), job), job);
  })();
  const encoder = new TextEncoder();
  const port = parentPort!;
  // One after the other: rows are asked for before the job is open.
  let last: Promise<void> = Promise.resolve();
  port.on('message', ({ from, to }: ChunkRequest) => {
    last = last.then(async () => {
      try {
        const bytes = encoder.encode((await opening).rows(from, to));
        port.postMessage({ bytes } satisfies ChunkAnswer, [bytes.buffer]);
      } catch (error) {
        port.postMessage({ error: describe(error) } satisfies ChunkAnswer);
      }
    });
  });
}

function describe(error: unknown): Extract<ChunkAnswer, { error: unknown }>['error'] {
  const message = error instanceof Error ? error.message : String(error);
  const code = error instanceof PhonyError ? error.code : undefined;
  return { code, message, usage: error instanceof ArgumentError };
}
