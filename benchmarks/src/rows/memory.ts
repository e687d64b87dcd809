import { statSync } from 'node:fs';
import { join } from 'node:path';
import { saveModel, trainModel } from '@phonyland/language-generator';
import { freshProcess } from '../measure/freshProcess.ts';
import type { Result } from '../measure/Result.ts';
import { temporaryFolder } from '../measure/temporaryFolder.ts';
import { yardstickNames } from '../names.ts';

/**
 * Loads a model, makes a million values and tells how much memory that left in use. All code has run once before, on a copy
 * that is thrown away, so that what the engine compiles is not counted as the model's.
 */
function code(path: string): string {
  return `
import { readFileSync } from 'node:fs';
import { createGenerator, LanguageModel, loadModel } from '@phonyland/language-generator';
const use = async () => {
  for (let i = 0; i < 4; i++) {
    gc();
    await new Promise((done) => setTimeout(done, 20));
  }
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
};
const work = (model) => {
  const name = createGenerator(model, { seed: 1 });
  let length = 0;
  for (let i = 0; i < 1_000_000; i++) length += name().length;
  return length;
};
work(LanguageModel.decode(readFileSync(${JSON.stringify(path)})));
const before = await use();
const model = loadModel(${JSON.stringify(path)});
work(model);
const held = await use() - before;
console.log(JSON.stringify({ held, counted: model.automaton.bytes, arcs: model.automaton.arcCount }));
`;
}

/** Row n: the memory of a loaded model after a million values, beyond as many bytes as its file has. */
export function memory(): Result[] {
  const { names, from } = yardstickNames();
  const path = join(temporaryFolder(), 'names.phony');
  saveModel(trainModel(names, { name: 'names', order: 5 }), path);
  const file = statSync(path).size;
  const runs = [0, 1, 2].map(
    () => JSON.parse(freshProcess(code(path), '--expose-gc')) as { held: number; counted: number; arcs: number },
  );
  runs.sort((a, b) => a.held - b.held);
  const { held, counted, arcs } = runs[1]!;
  const beyond = (held - file) / arcs;
  const byItself = counted / arcs;
  const kilobytes = (bytes: number): string => `${Math.round(bytes / 1000)} kB`;
  return [
    {
      row: 'n',
      work: `memory of a loaded model beyond its file, smoothed order 5, ${from}, after a million values`,
      measured: `the process grew by ${kilobytes(held)}, the file has ${kilobytes(file)}: ${beyond.toFixed(1)} bytes for each of ${arcs} arcs · by the automaton's own count ${byItself.toFixed(1)}`,
      value: Math.max(beyond, byItself),
      unit: 'bytes an arc',
      larger: false,
      must: 20,
    },
  ];
}
