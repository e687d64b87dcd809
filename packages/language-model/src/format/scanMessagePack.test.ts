import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeOf, errorOf } from '../../tests/support/codeOf.ts';
import { smallModels } from '../../tests/support/smallModels.ts';
import { scanMessagePack } from './scanMessagePack.ts';

describe('scanMessagePack', () => {
  it.each(smallModels())('lets a model pass: %s', (_name, model) => {
    expect(scanMessagePack(model.encode())).toBeUndefined();
  });

  it.each<[topic: string, bytes: number[]]>([
    ['a small integer', [0x05]],
    ['a negative one', [0xff]],
    ['nil, false, true', [0x93, 0xc0, 0xc2, 0xc3]],
    ['floats', [0x92, 0xca, 0, 0, 0, 0, 0xcb, 0, 0, 0, 0, 0, 0, 0, 0]],
    ['unsigned integers', [0x94, 0xcc, 0, 0xcd, 0, 0, 0xce, 0, 0, 0, 0, 0xcf, 0, 0, 0, 0, 0, 0, 0, 0]],
    ['signed integers', [0x94, 0xd0, 0, 0xd1, 0, 0, 0xd2, 0, 0, 0, 0, 0xd3, 0, 0, 0, 0, 0, 0, 0, 0]],
    ['texts', [0x94, 0xa1, 65, 0xd9, 1, 65, 0xda, 0, 1, 65, 0xdb, 0, 0, 0, 1, 65]],
    ['binary data', [0x93, 0xc4, 1, 65, 0xc5, 0, 1, 65, 0xc6, 0, 0, 0, 1, 65]],
    ['arrays', [0x92, 0xdc, 0, 1, 0xc0, 0xdd, 0, 0, 0, 1, 0xc0]],
    ['maps', [0x93, 0x81, 0xc0, 0xc0, 0xde, 0, 1, 0xc0, 0xc0, 0xdf, 0, 0, 0, 1, 0xc0, 0xc0]],
    ['five levels', [0x91, 0x91, 0x91, 0x91, 0x91, 0xc0]],
    ['128 entries', [0xdc, 0, 128, ...Array(128).fill(0xc0)]],
  ])('lets well-formed data pass: %s', (_topic, bytes) => {
    expect(scanMessagePack(Uint8Array.from(bytes))).toBeUndefined();
    for (let length = 0; length < bytes.length; length++) {
      expect(codeOf(() => scanMessagePack(Uint8Array.from(bytes.slice(0, length))))).toBe('MODEL_DAMAGED');
    }
    expect(errorOf(() => scanMessagePack(Uint8Array.from([...bytes, 0])))).toMatchObject({
      code: 'MODEL_DAMAGED',
      message: expect.stringContaining(`offset ${bytes.length}`) as string,
    });
  });

  it.each<[topic: string, bytes: number[], words: string]>([
    ['six levels', [0x91, 0x91, 0x91, 0x91, 0x91, 0x91, 0xc0], 'offset 5: found "nesting'],
    ['129 entries', [0xdc, 0, 129, ...Array(129).fill(0xc0)], '129 entries'],
    ['65 pairs', [0xde, 0, 65, ...Array(130).fill(0xc0)], '130 entries'],
    ['a text over 1 MiB', [0xdb, 0, 0x10, 0, 1], 'a text of 1048577 bytes'],
    ...[0xc1, 0xc7, 0xc8, 0xc9, 0xd4, 0xd5, 0xd6, 0xd7, 0xd8].map((tag): [string, number[], string] => [
      `tag ${tag}`,
      [tag, ...Array(300).fill(0)],
      `0x${tag.toString(16)}`,
    ]),
  ])('refuses %s', (_topic, bytes, words) => {
    expect(errorOf(() => scanMessagePack(Uint8Array.from(bytes))).message).toContain(words);
  });

  it('ends on whatever it is given, and throws nothing but its own error', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        try {
          scanMessagePack(bytes);
        } catch (error) {
          expect(error).toMatchObject({ name: 'ModelFormatError', code: 'MODEL_DAMAGED' });
        }
      }),
      { seed: 3, numRuns: 5000 },
    );
  });
});
