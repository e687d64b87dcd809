import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { LanguageModel, trainModel, trainModelFromFile } from '../src/index.node.ts';
import { column, craft, plainFile } from './support/craft.ts';
import { volume } from './support/volume.ts';

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

/** Bytes in use, on the heap and beside it, garbage aside. */
function memory(): number {
  collect();
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** What a file costs when it is decoded, and with all that values are drawn from: bytes beside the file itself. */
function costOf(bytes: Uint8Array): { decoded: number; drawn: number; arcs: number } {
  const before = memory();
  const model = LanguageModel.decode(bytes);
  const decoded = memory() - before;
  for (let i = 0; i < 2000; i++) model.automaton.walk([1, 2, 3, 4], i, 0, 0, 0);
  return { decoded, drawn: memory() - before, arcs: model.automaton.arcCount };
}

describe('memory of a decoded file', () => {
  const names = readFileSync(new URL('../../../examples/names/first-names.txt', import.meta.url), 'utf8');

  it('is far below 64 bytes an arc for an honest model', () => {
    const { decoded, drawn, arcs } = costOf(trainModel(names.trim().split('\n')).encode());
    expect(arcs).toBeGreaterThan(30_000);
    expect(decoded).toBeLessThan(24 * arcs);
    expect(drawn).toBeLessThan(64 * arcs);
  });

  it('is at most 64 bytes an arc for a model that is all alphabet', () => {
    // Every arc brings a symbol, which is a string of its own: the dearest thing that a file can ask for.
    const letters = Array.from({ length: 60_000 }, (_, i) => String.fromCodePoint(0x20000 + i));
    const { decoded, drawn, arcs } = costOf(trainModel(letters, { order: 1, originals: false }).encode());
    expect(arcs).toBeGreaterThan(60_000);
    expect(decoded).toBeLessThan(64 * arcs);
    // What is derived at the first draw comes on top: the same again for every state.
    expect(drawn).toBeLessThan(128 * arcs);
  });

  it('is not spent on a file that is refused', () => {
    const file = plainFile(trainModel(names.trim().split('\n').slice(0, 1000)));
    const crafted = [
      craft({ ...file, tables: { ...file.tables, arcCounts: column(4, Array(200_000).fill(0)) } }),
      craft({ ...file, tables: { ...file.tables, maxTokens: 2 ** 31 } }),
      craft({ ...file, originals: { size: 2 ** 40, seed: 1, segmentLength: 2 ** 24, slots: new Uint8Array(1000) } }),
    ];
    for (const bytes of crafted) {
      const before = process.memoryUsage();
      expect(() => LanguageModel.decode(bytes)).toThrow(/damaged/);
      const after = process.memoryUsage();
      const spent = after.heapUsed + after.external - before.heapUsed - before.external;
      expect(spent).toBeLessThan(16 * bytes.length + 1_000_000);
    }
  });
});

describe('memory of training', () => {
  it('grows with what there is to learn, not with the stream', async () => {
    const rows = volume(400_000, 8_000_000);
    const block = Array.from({ length: 1000 }, (_, i) => `row number ${i}\n`).join('');
    function* blocks(): Generator<string> {
      for (let i = 0; i < rows; i += 1000) yield block;
    }
    const before = memory();
    let most = 0;
    let seen = 0;
    const stream = Readable.from(blocks(), { objectMode: false });
    const model = await trainModelFromFile(stream, {
      order: 3,
      onProgress: () => {
        if (++seen % 50 === 0) most = Math.max(most, memory() - before);
      },
    });
    expect(model.metadata).toMatchObject({ rows: 1000, weight: rows });
    expect(seen).toBeGreaterThan(10);
    expect(most).toBeLessThan(24_000_000);
  });
});
