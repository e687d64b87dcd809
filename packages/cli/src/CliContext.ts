import type { Readable, Writable } from 'node:stream';
import type { Registry } from '@phonyland/language-generator';

/** Where the command line writes; a terminal says so itself. */
export type OutputStream = Writable & { readonly isTTY?: boolean; readonly columns?: number; readonly rows?: number };

/** What the command line works with: everything that it does not own. */
export interface CliContext {
  /** What can be generated, by name. */
  readonly registry: Registry;
  /** What `--version` prints. */
  readonly version: string;
  /** The locale of values when `--locale` is not given: a BCP 47 tag. */
  readonly defaultLocale: string;
  /** The locale that a tag given by `--locale` stands for; throws for one that stands for none. Default: the tag itself. */
  readonly resolveLocale?: (tag: string) => string;
  /** The locales that a shell completes `--locale` with. Default: those of the registry's models. */
  readonly locales?: readonly string[];
  /** The file that runs the command line, for threads that make rows: it calls `serveRows` in them. Without it there is one thread. */
  readonly program?: URL;
  /** Default: the process's own. */
  readonly stdin?: Readable;
  readonly stdout?: OutputStream;
  readonly stderr?: OutputStream;
  readonly env?: Readonly<Record<string, string | undefined>>;
}
