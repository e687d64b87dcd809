import type { Readable } from 'node:stream';
import type { Registry } from '@phonyland/language-generator';
import picocolors from 'picocolors';
import type { CliContext, OutputStream } from './CliContext.ts';
import { StreamSink } from './output/StreamSink.ts';

/** How text is marked on a stream: plain when colours are off. */
export type Colors = ReturnType<typeof picocolors.createColors>;

/** One run of the command line: its context with the defaults filled in, and the switches that work everywhere. */
export interface Session {
  readonly registry: Registry;
  readonly version: string;
  readonly defaultLocale: string;
  readonly resolveLocale: (tag: string) => string;
  /** The locales that are known by name. */
  readonly locales: readonly string[];
  /** What threads run; undefined where there are none. */
  readonly program: URL | undefined;
  /** Asked for only when it is read: a process opens its standard input at the first look. */
  readonly stdin: () => Readable;
  readonly stdout: StreamSink;
  readonly stderr: StreamSink;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Errors and summaries as JSON. Known before the arguments are parsed, since parsing may fail. */
  readonly json: boolean;
  readonly debug: boolean;
  readonly colors: { readonly stdout: Colors; readonly stderr: Colors };
}

/** @param args as `run` got them */
export function openSession(args: readonly string[], context: CliContext): Session {
  const { stdout = process.stdout, stderr = process.stderr, env = process.env } = context;
  const end = args.indexOf('--');
  const switches = new Set(end < 0 ? args : args.slice(0, end));
  const colorsOf = (stream: OutputStream): Colors => {
    const forced = (env.FORCE_COLOR ?? '') !== '' && env.FORCE_COLOR !== '0';
    const refused = (env.NO_COLOR ?? '') !== '' || switches.has('--no-color');
    return picocolors.createColors(!refused && (forced || (stream.isTTY === true && env.TERM !== 'dumb')));
  };
  return {
    registry: context.registry,
    version: context.version,
    defaultLocale: context.defaultLocale,
    resolveLocale: context.resolveLocale ?? ((tag) => tag),
    get locales() {
      return context.locales ?? [...new Set(context.registry.models().map(({ locale }) => locale))];
    },
    program: context.program,
    stdin: () => context.stdin ?? process.stdin,
    stdout: new StreamSink(stdout, 'standard output'),
    stderr: new StreamSink(stderr, 'standard error'),
    env,
    json: switches.has('--json'),
    debug: switches.has('--debug'),
    colors: { stdout: colorsOf(stdout), stderr: colorsOf(stderr) },
  };
}
