import { type MigratedText, type MigrateOptions, migrateText } from './migrateText.ts';
import type { Library } from './source/Library.ts';

/** A file of a project. */
export interface SourceText {
  readonly path: string;
  readonly text: string;
}

/** What became of a file. */
export interface MigratedFile extends MigratedText {
  readonly path: string;
  /** Its text before. */
  readonly before: string;
}

/**
 * Migrates the files of a project together. What one file does with a seed depends on the others: a file that seeds for all goes on
 * doing so for the calls that stay, and where dates are relative to the clock the default root's are too.
 */
export function migrateFiles(files: Iterable<SourceText>, options: Pick<MigrateOptions, 'from'> = {}): MigratedFile[] {
  const migrate = ({ path, text }: SourceText, more: MigrateOptions = {}): MigratedFile => ({
    path,
    before: text,
    ...migrateText(text, path, { ...options, ...more }),
  });
  const first = Array.from(files, (file) => migrate(file));
  const keepSeeds = [...new Set(first.flatMap(({ unseeded }): readonly Library[] => unseeded))];
  const clock = first.some((file) => file.clock);
  return first.map((file) => {
    if (file.configures.length === 0 || (keepSeeds.length === 0 && !clock)) return file;
    return migrate({ path: file.path, text: file.before }, { keepSeeds, clock });
  });
}
