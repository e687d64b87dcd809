import { basename } from 'node:path';
import { ArgumentError, type LanguageModel } from '@phonyland/language-generator';
import type { Session } from '../Session.ts';
import { FileSink } from './FileSink.ts';
import { type OutputTarget, outputTarget } from './outputTarget.ts';
import { writeThrough } from './writeThrough.ts';

/** How a model is written. */
export type ModelFileFormat = 'phony' | 'json';

/** Where a command writes a model to. */
export interface ModelOutput {
  /** As it was given; `'-'` is standard output. */
  readonly path: string;
  /** Whether standard output is the model's: then the summary goes to standard error. */
  readonly isStandardOutput: boolean;
  /** Writes it, whole or not at all. @returns how many bytes it is @throws PhonyError `DISK_FULL`, `FILE_NOT_WRITABLE` */
  write(model: LanguageModel): Promise<number>;
}

/**
 * Checks, before any work is done, that a model can be written there.
 * @param sources files that are read: the output must be none of them
 * @param format default: JSON for a path that ends in `.json`
 * @throws ArgumentError `OUTPUT_IS_TERMINAL`, `OUTPUT_IS_SOURCE`; PhonyError `FOLDER_NOT_FOUND`, `FILE_NOT_WRITABLE`
 */
export async function modelOutput(
  { stdout }: Session,
  path: string,
  sources: readonly string[],
  format: ModelFileFormat = path.endsWith('.json') ? 'json' : 'phony',
): Promise<ModelOutput> {
  const target: OutputTarget | undefined = path === '-' ? undefined : await outputTarget(path, sources);
  if (target === undefined && format === 'phony' && stdout.isTerminal) {
    throw new ArgumentError(
      'OUTPUT_IS_TERMINAL',
      'a model is no text for a terminal; redirect the output to a file or pipe it into a program',
    );
  }
  return {
    path,
    isStandardOutput: target === undefined,
    write: async (model) => {
      const content = format === 'json' ? `${JSON.stringify(model)}\n` : model.encode();
      await writeThrough(target === undefined ? stdout : await FileSink.open(target), (sink) => sink.write(content));
      return Buffer.byteLength(content);
    },
  };
}

/** The name of a model in its file's: `all` of `models/all.phony`; undefined for standard output. */
export function nameOfOutput(path: string): string | undefined {
  return path === '-' ? undefined : basename(path).replace(/(?<=.)\.(phony|json)$/, '');
}
