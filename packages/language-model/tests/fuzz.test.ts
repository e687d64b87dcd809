import { describe, expect, it } from 'vitest';
import { LanguageModel, ModelFormatError, PhonyError } from '../src/index.ts';
import { plainFile, rehash } from './support/craft.ts';
import { mutateBytes } from './support/mutateBytes.ts';
import { mutateContent } from './support/mutateContent.ts';
import { below, mulberry32 } from './support/random.ts';
import { smallModels } from './support/smallModels.ts';
import { volume } from './support/volume.ts';

// A file is data from a stranger. Whatever it holds, decoding gives a model or a ModelFormatError, and what a model then
// gives is bounded: no crash, no endless loop. Nothing is timed; each test's own time limit is what a hang would meet.

const FILES = volume(24_000, 1_000_000);
const models = smallModels().map(([, model]) => model);
const files = models.map((model) => ({ bytes: model.encode(), plain: plainFile(model) }));

interface Tally {
  decoded: number;
  codes: Map<string, number>;
}

/** Decodes and, where that works, draws. Throws what must not happen. */
function feed(bytes: Uint8Array, tally: Tally): void {
  let model: LanguageModel;
  try {
    model = LanguageModel.decode(bytes);
  } catch (error) {
    if (!(error instanceof ModelFormatError)) throw error;
    tally.codes.set(error.code, (tally.codes.get(error.code) ?? 0) + 1);
    return;
  }
  tally.decoded++;
  const { automaton, values } = model;
  const longest =
    model.hybrid === undefined ? automaton.tables.maxTokens * Math.max(...automaton.tokenLengths) : 2 ** 20;
  try {
    for (let i = 0; i < 4; i++) {
      const text = values.text(values.walk([1, 2, 3, 4], i, 0, 0, 0));
      const length = Array.from(text).length;
      if (length < 1 || length > longest) throw new Error(`a value of ${length} code points, more than ${longest}`);
      const logProbability = model.logProbability(text);
      if (!(logProbability <= 1e-9)) throw new Error(`a log probability of ${logProbability}`);
      if (model.knowsOriginals) model.isOriginal(text);
    }
    const probability = model.probability({ minLength: 2, maxLength: 5 });
    if (!(probability >= 0 && probability <= 1)) throw new Error(`a probability of ${probability}`);
    model.verify();
  } catch (error) {
    // What opening does not check is told with a code when it is met.
    if (!(error instanceof PhonyError)) throw error;
  }
  const again = LanguageModel.decode(model.encode());
  if (Buffer.compare(again.encode(), model.encode()) !== 0) throw new Error('written again it is another file');
}

describe('decoding of mutated files', () => {
  it.each<[topic: string, share: number, deep: boolean, mutate: (random: () => number) => Uint8Array]>([
    ['bytes changed', 0.15, false, (random) => mutateBytes(files[below(random, files.length)]!.bytes, random)],
    [
      'bytes changed, the hash right again',
      0.45,
      true,
      (random) => rehash(mutateBytes(files[below(random, files.length)]!.bytes, random, 32)),
    ],
    [
      'content changed, the hash right',
      0.4,
      true,
      (random) => mutateContent(files[below(random, files.length)]!.plain, random),
    ],
  ])('gives a model or a ModelFormatError: %s', (_topic, share, deep, mutate) => {
    const random = mulberry32(20_260_101);
    const tally: Tally = { decoded: 0, codes: new Map() };
    const count = Math.round(FILES * share);
    for (let i = 0; i < count; i++) {
      const bytes = mutate(random);
      try {
        feed(bytes, tally);
      } catch (cause) {
        throw new Error(`file ${i}: ${Buffer.from(bytes).toString('base64')}`, { cause });
      }
    }
    const refused = Array.from(tally.codes.values()).reduce((sum, n) => sum + n, 0);
    expect(tally.decoded + refused).toBe(count);
    expect(refused).toBeGreaterThan(count / 4);
    if (deep) expect(tally.decoded).toBeGreaterThan(count / 50);
  });
});
