import { pipeline, Readable } from 'node:stream';
import { type RowSource, TrainingDataError } from './TrainingDataError.ts';

const UNPACKED_BLOCK_BYTES = 65_536;

/**
 * Unpacks what is gzipped, by its name (`.gz`) or by its first two bytes, and hands on everything else as it is. UTF-8
 * cannot begin with these bytes. Unpacks block by block, so that a small file of a large text needs no large memory.
 *
 * @throws TrainingDataError `CORRUPT_GZIP` while it is read.
 */
export async function* unpackGzip(packed: AsyncGenerator<Buffer>, source: RowSource): AsyncGenerator<Buffer> {
  let head: Buffer = Buffer.alloc(0);
  while (head.length < 2) {
    const { done, value } = await packed.next();
    if (done) break;
    head = Buffer.concat([head, value]);
  }
  // Nothing at all is an empty file, whatever its name.
  if (head.length === 0) return;
  const isGzip = /\.gz$/i.test(source.path) || (head[0] === 0x1f && head[1] === 0x8b);
  const all = withHead(head, packed);
  yield* isGzip ? unpack(all, source) : all;
}

async function* unpack(packed: AsyncGenerator<Buffer>, source: RowSource): AsyncGenerator<Buffer> {
  // Loaded here: a plain file never needs it.
  const { createGunzip } = await import('node:zlib');
  const gunzip = createGunzip({ chunkSize: UNPACKED_BLOCK_BYTES });
  pipeline(Readable.from(packed, { objectMode: false }), gunzip, () => {
    // Errors reach the loop below, which reads from the same stream.
  });
  try {
    for await (const block of gunzip) yield block;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (!code?.startsWith('Z_')) throw error;
    const cutShort = code === 'Z_BUF_ERROR';
    throw new TrainingDataError(
      'CORRUPT_GZIP',
      source,
      cutShort
        ? 'the gzip file ends too early; copy or download it again'
        : `this is not a sound gzip file (${message}); copy or download it again, or take .gz off its name if it is not packed`,
      { cause: error },
    );
  }
}

async function* withHead(head: Buffer, rest: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  try {
    yield head;
    yield* rest;
  } finally {
    // Given up before `rest` was begun on: its file is still open.
    await rest.return(undefined);
  }
}
