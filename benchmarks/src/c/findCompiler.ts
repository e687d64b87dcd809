import { spawnSync } from 'node:child_process';

/** A C compiler on this machine. */
export interface Compiler {
  readonly command: string;
  /** What it says of itself. */
  readonly version: string;
}

/** The first C compiler that there is; `undefined` without one. */
export function findCompiler(): Compiler | undefined {
  for (const command of ['gcc', 'cc', 'clang']) {
    const { status, stdout } = spawnSync(command, ['--version'], { encoding: 'utf8' });
    if (status === 0) return { command, version: stdout.split('\n')[0]! };
  }
  return undefined;
}
