import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createGenerator, type LanguageModel } from '@phonyland/language-generator';
import { assertSameDistribution } from '../measure/assertSameDistribution.ts';
import type { Round, Side } from '../measure/compare.ts';
import { temporaryFolder } from '../measure/temporaryFolder.ts';
import { exportModel } from './exportModel.ts';
import { findCompiler } from './findCompiler.ts';

const SOURCE = fileURLToPath(new URL('../../c/walk.c', import.meta.url));
/** Rounds within one run of the program; it tells their median. */
const ROUNDS = 3;
/** Values that are compared with ours before any race. */
const SAMPLE = 300_000;
/** What is said of rows that need the walk where it cannot be built. */
export const NO_COMPILER = 'no C compiler';

let made = 0;

/**
 * The straightforward walk in C over the same model (see `c/walk.c`), compiled for this run. It runs in a process of its own
 * and clocks itself, so that neither its start nor the building of its tables counts.
 */
export class CWalk implements Side {
  readonly name = 'C';
  readonly #program: string;
  readonly #model: string;
  #next = 0;

  private constructor(program: string, model: string) {
    this.#program = program;
    this.#model = model;
  }

  /**
   * The walk of a model; `undefined` without a C compiler.
   * @throws Error when it does not sample the distribution that the model's generator samples
   */
  static of(model: LanguageModel): CWalk | undefined {
    const compiler = findCompiler();
    if (compiler === undefined) return undefined;
    const program = join(temporaryFolder(), `walk${made}`);
    const file = join(temporaryFolder(), `model${made++}.bin`);
    execFileSync(compiler.command, ['-O2', '-o', program, SOURCE]);
    exportModel(model.automaton, file);
    const walk = new CWalk(program, file);
    assertSameDistribution(createGenerator(model, { seed: 1 }).batch(SAMPLE), walk.sample(SAMPLE), 'the walk in C');
    return walk;
  }

  run(count: number): Round {
    const { speed, checksum } = JSON.parse(this.#run(count, ROUNDS)) as { speed: number; checksum: number };
    return { values: count, sink: checksum, milliseconds: count / speed / 1000 };
  }

  /** The next `count` values. */
  sample(count: number): string[] {
    return this.#run(count).trimEnd().split('\n');
  }

  #run(count: number, rounds?: number): string {
    const args = [this.#model, String(this.#next), String(count), ...(rounds === undefined ? [] : [String(rounds)])];
    // One round more than is counted: see `main` there.
    this.#next += count * ((rounds ?? 0) + 1);
    return execFileSync(this.#program, args, { encoding: 'utf8', maxBuffer: 2 ** 30 });
  }
}
