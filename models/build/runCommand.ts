import { fileURLToPath } from 'node:url';
import { ArgumentError, PhonyError } from '@phonyland/language-model';
import type { BuildEnvironment } from './runBuild.ts';

/** Runs a command of this package with the arguments of the process: an error with a code becomes a line and an exit code. */
export async function runCommand(
  command: (args: readonly string[], environment: BuildEnvironment) => void | Promise<void>,
): Promise<void> {
  try {
    await command(process.argv.slice(2), {
      packageFolder: fileURLToPath(new URL('..', import.meta.url)),
      // pnpm runs scripts in the package's folder; paths are meant from where the command was typed.
      base: process.env.INIT_CWD ?? process.cwd(),
      dataVariable: process.env.PHONY_DATA,
      say: (line) => console.log(line),
    });
  } catch (error) {
    if (!(error instanceof PhonyError)) throw error;
    console.error(`${error.code}: ${error.message}`);
    process.exitCode = error instanceof ArgumentError ? 2 : 1;
  }
}
