import type { Library, MigratedFile } from '@phonyland/migrate';
import { type Command, Option } from 'commander';
import { findSources } from '../migration/findSources.ts';
import { loadMigrate } from '../migration/loadMigrate.ts';
import { diffText, migrationText } from '../migration/migrationText.ts';
import { readSource } from '../migration/readSource.ts';
import { replaceText } from '../migration/replaceText.ts';
import type { Session } from '../Session.ts';

const LIBRARIES = ['faker', 'falso', 'chance'] as const satisfies readonly Library[];

interface MigrateOptions {
  dryRun?: boolean;
  from?: Library;
}

/** `phony migrate src test` */
export function addMigrate(program: Command, session: Session): void {
  program
    .command('migrate')
    .summary('rewrite calls of faker, falso and chance')
    .description(
      "Rewrites calls of @faker-js/faker, @ngneat/falso and chance in JavaScript and TypeScript to Phony's own, where they mean the same; what else is called of faker goes on through phony/faker. Formatting stays as it is. Needs the package @phonyland/migrate.",
    )
    .argument(
      '<paths...>',
      'files, and folders with all that is in them but node_modules, dist, build, coverage and what is hidden',
    )
    .option('--dry-run', 'write nothing, and show what would change')
    .addOption(new Option('--from <library>', 'only the calls of this library').choices(LIBRARIES))
    .option('--json', 'the summary as JSON')
    .addHelpText(
      'after',
      `
Examples:
  $ phony migrate src test --dry-run
  $ phony migrate . --from falso
  $ phony migrate prisma/seed.ts --json | jq '.files[].left'`,
    )
    .action((paths: string[], options: MigrateOptions) => migrate(session, paths, options));
}

async function migrate(
  session: Session,
  paths: readonly string[],
  { dryRun = false, from }: MigrateOptions,
): Promise<void> {
  const { stdout, colors, json } = session;
  const { migrateFiles, unifiedDiff } = await loadMigrate();
  const sources = findSources(paths).map((path) => ({ path, text: readSource(path) }));
  const texts = sources.flatMap(({ path, text }) => (text === undefined ? [] : [{ path, text }]));
  const migrated = migrateFiles(texts, from === undefined ? {} : { from: [from] });
  const strange = sources.flatMap(({ path, text }) => (text === undefined ? [notText(path)] : []));
  const files = [...migrated, ...strange];
  const changed = files.filter(({ before, text }) => before !== text);
  for (const { path, before, text } of changed) {
    if (!dryRun) await replaceText(path, text);
    else if (!json) await stdout.write(`${diffText(unifiedDiff(path, before, text), colors.stdout)}\n`);
  }
  await stdout.write(
    json ? `${JSON.stringify(summary(files, dryRun))}\n` : migrationText(files, dryRun, colors.stdout),
  );
}

function notText(path: string): MigratedFile {
  const nothing = { rewritten: 0, left: [], notes: [], configures: [], unseeded: [], clock: false };
  return { path, before: '', text: '', ...nothing, error: 'is not UTF-8' };
}

/** What `--json` tells: the files in which something was found. */
function summary(files: readonly MigratedFile[], dryRun: boolean): object {
  return {
    dryRun,
    files: files
      .filter(({ before, text, left, error }) => before !== text || left.length > 0 || error !== undefined)
      .map(({ path, before, text, rewritten, left, notes, error }) => ({
        path,
        changed: before !== text,
        rewritten,
        left,
        notes,
        error,
      })),
  };
}
