import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { inBlocks } from './readAll.ts';
import { streamBytes } from './sourceBytes.ts';
import { unpackGzip } from './unpackGzip.ts';

async function read(bytes: Uint8Array, path: string, size: number): Promise<string> {
  const source = { path, label: path };
  const blocks: Buffer[] = [];
  for await (const block of unpackGzip(streamBytes(inBlocks(bytes, size), source, undefined), source)) {
    blocks.push(block);
  }
  return Buffer.concat(blocks).toString();
}

const text = 'Zoë\n'.repeat(1000);
const packed = gzipSync(text);

describe('unpackGzip', () => {
  it('knows gzip by its first bytes or its name and leaves the rest alone', async () => {
    for (const size of [1, 2, 65_536]) {
      expect(await read(packed, '-', size)).toBe(text);
      expect(await read(packed, 'a.txt.gz', size)).toBe(text);
      expect(await read(Buffer.from(text), 'a.txt', size)).toBe(text);
      expect(await read(Buffer.from([0x1f]), '-', size)).toBe('\u001f');
      expect(await read(Buffer.alloc(0), 'a.gz', size)).toBe('');
    }
  });

  it('unpacks several members in a row', async () => {
    expect(await read(Buffer.concat([packed, packed]), '-', 7)).toBe(text + text);
  });

  const flipped = Buffer.from(packed);
  flipped[flipped.length - 6]! ^= 1;
  it.each([
    ['cut short', 'a.gz', packed.subarray(0, -3), 'ends too early'],
    ['cut in its head', 'a.gz', packed.subarray(0, 4), 'ends too early'],
    ['a byte flipped', '-', flipped, 'not a sound gzip file'],
    ['followed by something else', '-', Buffer.concat([packed, Buffer.from('more')]), 'not a sound gzip file'],
    ['not gzip but called so', 'a.txt.gz', Buffer.from(text), 'take .gz off its name'],
  ])('refuses gzip that is %s', async (_topic, path, bytes, message) => {
    for (const size of [1, 65_536]) {
      await expect(read(bytes, path, size)).rejects.toMatchObject({
        code: 'CORRUPT_GZIP',
        message: expect.stringContaining(message),
        details: { path },
      });
    }
  });
});
