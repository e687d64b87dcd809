import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallModels } from '../../tests/support/smallModels.ts';
import { LanguageModel } from '../model/LanguageModel.ts';
import { trainModel } from '../training/trainModel.ts';
import { FORMAT_VERSION, HASH_BYTES } from './formatVersion.ts';

const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
const weight = fc.oneof(fc.integer({ min: 1, max: 2 ** 40 }), fc.double({ min: 1e-6, max: 1e6, noNaN: true }));
const metadataText = fc.string({ unit: 'grapheme-composite', minLength: 1, maxLength: 30 });

/** Any model there can be, as rows and options. */
const training = fc.record({
  rows: fc.array(fc.tuple(text, weight), { minLength: 1, maxLength: 15 }),
  options: fc.record(
    {
      name: metadataText,
      locale: fc.constantFrom('tr', 'pt-BR', 'und'),
      order: fc.integer({ min: 1, max: 10 }),
      smoothing: fc.constantFrom('none' as const, 'kneser-ney' as const),
      tokenizer: fc.constantFrom('character' as const, 'word' as const, {
        type: 'character' as const,
        unit: 'grapheme' as const,
      }),
      originals: fc.boolean(),
      mergeable: fc.boolean(),
      metadata: fc.record(
        { version: metadataText, source: metadataText, licence: metadataText, attribution: metadataText },
        { requiredKeys: [] },
      ),
    },
    { requiredKeys: [] },
  ),
});

describe('encodeModel', () => {
  it('writes what decode and fromJSON read back, to the byte', () => {
    fc.assert(
      fc.property(training, ({ rows, options }) => {
        const model = trainModel(rows, options);
        const bytes = model.encode();
        const decoded = LanguageModel.decode(bytes);
        expect(Buffer.compare(decoded.encode(), bytes)).toBe(0);
        expect(decoded.metadata).toEqual(model.metadata);
        expect(decoded.content).toEqual(model.content);
        const json = JSON.stringify(model);
        const read = LanguageModel.fromJSON(JSON.parse(json));
        expect(Buffer.compare(read.encode(), bytes)).toBe(0);
        expect(JSON.stringify(read)).toBe(json);
      }),
      { seed: 2, numRuns: 200 },
    );
  });

  it.each(smallModels())('begins with the same bytes and ends in the hash of all before it: %s', (_name, model) => {
    const bytes = model.encode();
    const head = [
      0x87,
      0xa6,
      ...Buffer.from('format'),
      0xa5,
      ...Buffer.from('phony'),
      0xa7,
      ...Buffer.from('version'),
      1,
    ];
    expect(Array.from(bytes.subarray(0, head.length))).toEqual(head);
    expect(FORMAT_VERSION).toBe(1);
    const hash = createHash('sha256').update(bytes.subarray(0, -HASH_BYTES)).digest();
    expect(Buffer.compare(hash, bytes.subarray(-HASH_BYTES))).toBe(0);
  });

  it('gives bytes of their own each time', () => {
    const model = trainModel(['a', 'b']);
    const first = model.encode();
    const copy = first.slice();
    const second = model.encode();
    second.fill(0);
    expect(first).toEqual(copy);
    expect(first.buffer.byteLength).toBe(first.length);
  });

  it('keeps weights of rows whole or as doubles', () => {
    for (const weights of [
      [1, 255],
      [256, 65536],
      [1, 4294967295],
      [4294967296, 1],
      [0.1, 2],
      [1e300 / 1e290, 1 / 3],
    ]) {
      const model = trainModel(
        [
          ['a', weights[0]!],
          ['b', weights[1]!],
        ],
        { mergeable: true },
      );
      expect(LanguageModel.decode(model.encode()).content.rows).toEqual([
        ['a', weights[0]],
        ['b', weights[1]],
      ]);
    }
  });
});
