import { constants, deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from './decode.ts';

const { Z_DEFAULT_STRATEGY, Z_FIXED, Z_HUFFMAN_ONLY, Z_RLE } = constants;
const packed = (bytes: Uint8Array, options: { level?: number; strategy?: number } = {}): string =>
  deflateRawSync(bytes, options).toString('base64url');

/** Bytes with what DEFLATE is made for: repetitions near and far, and runs. */
const repetitive = fc
  .array(fc.tuple(fc.uint8Array({ maxLength: 40 }), fc.integer({ min: 1, max: 60 })), { maxLength: 30 })
  .map((parts) =>
    Uint8Array.from(parts.flatMap(([part, times]) => Array.from({ length: times }, () => [...part]).flat())),
  );

describe('decode', () => {
  it.each([
    ['stored', { level: 0 }],
    ['with fixed codes', { strategy: Z_FIXED }],
    ['without copies', { strategy: Z_HUFFMAN_ONLY }],
    ['with runs alone', { strategy: Z_RLE }],
    ['quickly', { level: 1 }],
    ['as small as it gets', { level: 9, strategy: Z_DEFAULT_STRATEGY }],
  ])('undoes what zlib packed %s', (_, options) => {
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 3000 }), repetitive), (bytes) => {
        expect(decode(packed(bytes, options), bytes.length)).toEqual(Uint8Array.from(bytes));
      }),
      { numRuns: 40 },
    );
  });

  it('reaches as far back and copies as much as the format allows', () => {
    const far = Uint8Array.from({ length: 33_000 }, (_, i) => (Math.imul(i, 0x9e3779b1) >>> 13) & 255);
    const bytes = new Uint8Array([...far, ...far.subarray(500, 900), ...new Uint8Array(100_000)]);
    expect(decode(packed(bytes, { level: 9 }), bytes.length)).toEqual(bytes);
  });

  it('ends on a text that was cut off', () => {
    const text = packed(new TextEncoder().encode('a text that was long before'.repeat(20)));
    expect(() => decode(text.slice(0, -8), 540)).toThrow(/damaged/);
    expect(() => decode('', 1)).toThrow(RangeError);
  });
});
