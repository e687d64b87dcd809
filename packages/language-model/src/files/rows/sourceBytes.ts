import { open, stat } from 'node:fs/promises';
import type { ByteStream } from './ByteStream.ts';
import { type RowSource, TrainingDataError } from './TrainingDataError.ts';

/** Large enough to make a promise per block cheap, small enough that a block's rows are some thousands. */
const BLOCK_BYTES = 65_536;

/** Told after each block: bytes so far and, where known, in all. */
export type Progress = ((bytesRead: number, bytesTotal: number | undefined) => void) | undefined;

/**
 * The size of a file that can be read; undefined for devices and pipes, which have none.
 * @throws TrainingDataError `FILE_NOT_FOUND`, `FILE_UNREADABLE`
 */
export async function fileSize(source: RowSource): Promise<number | undefined> {
  const found = await attempt(source, () => stat(source.path));
  if (found.isDirectory()) throw readError(source, Object.assign(new Error('it is a directory'), { code: 'EISDIR' }));
  return found.isFile() ? found.size : undefined;
}

/** The bytes of a file in blocks, the file closed at the end and when the reader gives up early. */
export async function* fileBytes(source: RowSource, progress: Progress): AsyncGenerator<Buffer> {
  const handle = await attempt(source, () => open(source.path, 'r'));
  try {
    const stat = await attempt(source, () => handle.stat());
    const total = stat.isFile() ? stat.size : undefined;
    for (let bytesRead = 0; ; ) {
      // A new block each time: readers keep views of it.
      const block = Buffer.allocUnsafeSlow(BLOCK_BYTES);
      const { bytesRead: length } = await attempt(source, () => handle.read(block, 0, BLOCK_BYTES, null));
      if (length === 0) return;
      bytesRead += length;
      progress?.(bytesRead, total);
      yield block.subarray(0, length);
    }
  } finally {
    await handle.close();
  }
}

/** The bytes of a stream, whose blocks may also be strings; the stream is destroyed when the reader gives up early. */
export async function* streamBytes(stream: ByteStream, source: RowSource, progress: Progress): AsyncGenerator<Buffer> {
  const blocks: AsyncIterator<unknown> = stream[Symbol.asyncIterator]();
  try {
    for (let bytesRead = 0; ; ) {
      const { done, value } = await attempt(source, () => blocks.next());
      if (done) return;
      const block = asBuffer(value, source);
      bytesRead += block.length;
      progress?.(bytesRead, undefined);
      yield block;
    }
  } finally {
    await blocks.return?.();
  }
}

/** Runs one step of reading and tells its failure as ours; what the caller's own code throws stays as it is. */
async function attempt<T>(source: RowSource, step: () => Promise<T>): Promise<T> {
  try {
    return await step();
  } catch (error) {
    throw readError(source, error as NodeJS.ErrnoException);
  }
}

function asBuffer(block: unknown, source: RowSource): Buffer {
  if (typeof block === 'string') return Buffer.from(block);
  if (block instanceof Uint8Array) return Buffer.from(block.buffer, block.byteOffset, block.byteLength);
  const what = 'the stream gives neither bytes nor text; give one that is not in object mode';
  throw new TrainingDataError('FILE_UNREADABLE', source, what);
}

function readError(source: RowSource, cause: NodeJS.ErrnoException): TrainingDataError {
  switch (cause.code) {
    case 'ENOENT':
    case 'ENOTDIR': {
      const what = 'there is no such file; check the path and the folder it is relative to';
      return new TrainingDataError('FILE_NOT_FOUND', source, what, { cause });
    }
    case 'EISDIR': {
      const what = 'this is a directory; give the path of one file in it';
      return new TrainingDataError('FILE_UNREADABLE', source, what, { cause });
    }
    case 'EACCES':
    case 'EPERM': {
      const what = 'there is no permission to read it; change its permissions or copy it';
      return new TrainingDataError('FILE_UNREADABLE', source, what, { cause });
    }
    default: {
      const what = `reading failed (${cause.message}); check the path and the disk, or copy the file`;
      return new TrainingDataError('FILE_UNREADABLE', source, what, { cause });
    }
  }
}
