import { Readable, Writable } from 'node:stream';
import type { CliContext } from '../../src/CliContext.ts';
import { run } from '../../src/run.ts';
import { testRegistry } from './testRegistry.ts';

/** What a run left behind. */
export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly bytes: Buffer;
}

/** What stands at both ends of a run. */
interface Terminal {
  input?: string | Buffer;
  /** Whether both outputs are terminals. */
  tty?: boolean;
  /** Width of the terminal. */
  columns?: number;
}

/** A stream that keeps what is written to it. */
export function captured(facts: { isTTY?: boolean; columns?: number } = {}): Writable & { readonly bytes: Buffer } {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write: (chunk: Buffer, _, done) => {
      chunks.push(chunk);
      done();
    },
  });
  return Object.defineProperties(Object.assign(stream, facts), {
    bytes: { get: () => Buffer.concat(chunks) },
  }) as never;
}

/** Runs the command line in this process, over the test registry, with captured streams and an empty environment. */
export async function runCli(
  args: readonly string[],
  { input = '', tty = false, columns, ...context }: Partial<CliContext> & Terminal = {},
): Promise<Ran> {
  const stdout = captured(tty ? { isTTY: true, ...(columns === undefined ? {} : { columns }) } : {});
  const stderr = captured(tty ? { isTTY: true } : {});
  const code = await run(args, {
    registry: testRegistry(),
    version: '1.2.3',
    defaultLocale: 'en-US',
    stdin: Readable.from([Buffer.from(input)]),
    stdout,
    stderr,
    env: {},
    ...context,
  });
  return { code, stdout: stdout.bytes.toString(), stderr: stderr.bytes.toString(), bytes: stdout.bytes };
}
