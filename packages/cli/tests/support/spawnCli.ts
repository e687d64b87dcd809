import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
const bin = fileURLToPath(new URL('./bin.ts', import.meta.url));

/** Node's arguments for the command from its sources. */
export const CLI: readonly string[] = ['--import', tsx, '--conditions=@phonyland/source', bin];

/** How a process ended. */
export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/** The command line as a process of its own, over an empty registry. */
export function startCli(args: readonly string[], cwd: string): ChildProcessWithoutNullStreams {
  return start(process.execPath, [...CLI, ...args], cwd);
}

/** A line of the shell in which `$phony` is the command line. */
export function startShell(line: string, cwd: string): ChildProcessWithoutNullStreams {
  const phony = [process.execPath, ...CLI].map((word) => `'${word}'`).join(' ');
  return start('sh', ['-c', `phony() { ${phony} "$@"; }\n${line}`], cwd);
}

/** Waits for the end of a process. */
export async function ended(child: ChildProcessWithoutNullStreams): Promise<Ended> {
  const stdout: Buffer[] = [];
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk;
  });
  const [code, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null];
  return { code, signal, stdout: Buffer.concat(stdout), stderr };
}

function start(command: string, args: readonly string[], cwd: string): ChildProcessWithoutNullStreams {
  const unset = { FORCE_COLOR: undefined, PHONY_SEED: undefined, PHONY_MODELS: undefined };
  const env = { ...process.env, NODE_OPTIONS: '', NO_COLOR: '1', ...unset };
  return spawn(command, args, { cwd, env });
}
