import { describe, expect, it } from 'vitest';
import { inBlocks } from './readAll.ts';
import { TextPlaces } from './TextPlaces.ts';
import { validText } from './validText.ts';

const source = { path: 'a.txt', label: 'a.txt' };

async function read(bytes: Uint8Array, size: number): Promise<string> {
  const places = new TextPlaces();
  let text = '';
  for await (const block of validText(inBlocks(bytes, size), source, places)) {
    // Each block must be whole characters, or this would put U+FFFD in.
    text += block.toString('utf8');
  }
  expect(places.end).toBe(Buffer.byteLength(text));
  return text;
}

describe('validText', () => {
  it('keeps characters whole wherever the blocks end', async () => {
    const text = 'aü€𝄞\u0000é̈ń\r\n';
    for (let size = 1; size <= 8; size++) expect(await read(Buffer.from(text), size)).toBe(text);
  });

  it('drops one byte order mark, at the start only', async () => {
    for (let size = 1; size <= 4; size++) {
      expect(await read(Buffer.from('\ufeffa\ufeffb'), size)).toBe('a\ufeffb');
      expect(await read(Buffer.from('\ufeff\ufeffb'), size)).toBe('\ufeffb');
      expect(await read(Buffer.from('\ufeff'), size)).toBe('');
    }
  });

  it.each([
    ['a lone continuation', [0x61, 0x0a, 0x62, 0x80, 0x61], 3, 2, 2],
    ['Latin-1', [0x7a, 0xfc, 0x72], 1, 1, 2],
    ['a character broken off', [0xc3, 0xa9, 0xe2, 0x82, 0x61], 2, 1, 2],
    ['a character broken off at the end', [0x61, 0xf0, 0x9f, 0x98], 1, 1, 2],
    ['a slash in two bytes', [0x61, 0xc0, 0xaf], 1, 1, 2],
    ['a surrogate', [0x61, 0xed, 0xa0, 0x80], 1, 1, 2],
    ['past U+10FFFF', [0x0a, 0xf5, 0x80, 0x80, 0x80], 1, 2, 1],
    ['a continuation too many', [0xf0, 0x9f, 0x98, 0x80, 0x80], 4, 1, 2],
    ['after a byte order mark', [0xef, 0xbb, 0xbf, 0x61, 0xff], 4, 1, 2],
  ])('tells the place: %s', async (_topic, bytes, byteOffset, line, column) => {
    for (let size = 1; size <= 6; size++) {
      await expect(read(Buffer.from(bytes), size)).rejects.toMatchObject({
        code: 'INVALID_UTF8',
        details: { path: 'a.txt', byteOffset, line, column },
      });
    }
  });

  it('finds the byte far into a large block', async () => {
    const bytes = Buffer.from('née\n'.repeat(20_000));
    bytes[50_001 - (50_001 % 5)] = 0xff;
    await expect(read(bytes, 65_536)).rejects.toMatchObject({
      details: { byteOffset: 50_000, line: 10_001, column: 1 },
    });
  });

  it('guesses UTF-16 from its mark', async () => {
    for (const text of [Buffer.from('\ufeffAda', 'utf16le'), Buffer.from('\ufeffAda', 'utf16le').swap16()]) {
      await expect(read(text, 64)).rejects.toThrow(/looks like UTF-16; save the file as UTF-8/);
    }
  });
});
