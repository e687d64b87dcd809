// The command: pnpm models:build --data <folder> [--accept-data-changes] | --check
import { fileURLToPath } from 'node:url';
import { ArgumentError, PhonyError } from '@phonyland/language-model';
import { runBuild } from './runBuild.ts';

try {
  runBuild(process.argv.slice(2), {
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
