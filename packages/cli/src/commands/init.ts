import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { cannotWrite, PhonyError } from '@phonyland/language-generator';
import { type Command, Option } from 'commander';
import { CONFIG_NAMES } from '../dataset/configNames.ts';
import { CONFIG_FORMATS, type ConfigFormat, STARTER_SETS, starterConfig } from '../init/starterConfig.ts';
import { FileSink } from '../output/FileSink.ts';
import { outputTarget } from '../output/outputTarget.ts';
import { writeThrough } from '../output/writeThrough.ts';
import type { Session } from '../Session.ts';
import { printable } from '../text/printable.ts';

/** As commander gives them. */
interface InitOptions {
  format: ConfigFormat;
  force?: boolean;
  quiet?: boolean;
}

/** `phony init` */
export function addInit(program: Command, session: Session): void {
  program
    .command('init')
    .summary('write a configuration to start from')
    .description(
      'Writes phony.config.ts with two data sets that work at once, users and their orders, and comments that say what can be changed. phony generate reads the configuration of the folder that it runs in.',
    )
    .argument('[folder]', 'where to; made when it is not there', '.')
    .addOption(
      new Option('-f, --format <format>', 'language of the configuration').choices(CONFIG_FORMATS).default('ts'),
    )
    .option('--force', 'replace the file that is there')
    .option('--json', 'what was written, and errors, as JSON')
    .option('-q, --quiet', 'say nothing')
    .addHelpText(
      'after',
      `
Examples:
  $ phony init
  $ phony init seeds --format yaml
  $ phony init --force && phony generate --all -o seed`,
    )
    .action((folder: string, options: InitOptions) => init(session, folder, options));
}

async function init({ stdout, json }: Session, folder: string, options: InitOptions): Promise<void> {
  const { format, force = false } = options;
  const name = `phony.config.${format}`;
  const file = join(folder, name);
  const found = CONFIG_NAMES.filter((name) => existsSync(join(folder, name)));
  const other = found.find((found) => found !== name);
  if (other !== undefined) throw exists(join(folder, other), 'a folder has one; remove it, or choose another folder');
  if (found.length > 0 && !force) throw exists(file, '--force replaces it');

  await makeFolder(folder);
  const text = starterConfig(format);
  await writeThrough(await FileSink.open(await outputTarget(file)), (sink) => sink.write(text));

  const next = [
    ...(folder === '.' ? [] : [`cd ${quoted(folder)}`]),
    ...STARTER_SETS.map((set) => `npx phony generate ${set}`),
    'npx phony generate --all -o seed',
  ];
  if (json) await stdout.write(`${JSON.stringify({ file, format, datasets: STARTER_SETS, next })}\n`);
  else if (!options.quiet) {
    const commands = next.map((command) => `  $ ${printable(command)}\n`).join('');
    await stdout.write(`${printable(file)} is written: ${STARTER_SETS.join(' and ')}. What to run next:\n${commands}`);
  }
}

function exists(file: string, wayOut: string): PhonyError {
  return new PhonyError('CONFIG_EXISTS', `there is a configuration already, ${JSON.stringify(file)}: ${wayOut}`, {
    details: { file },
  });
}

/** @throws PhonyError `NOT_A_FOLDER`, `FILE_NOT_WRITABLE` */
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (cause) {
    const error = cause as NodeJS.ErrnoException;
    if (error.code !== 'EEXIST' && error.code !== 'ENOTDIR') throw cannotWrite(folder, error);
    throw new PhonyError('NOT_A_FOLDER', `${JSON.stringify(folder)} is a file, or below one; give a folder`, {
      cause,
      details: { folder },
    });
  }
}

/** A word of a shell. */
function quoted(word: string): string {
  return /^[\w./@+-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
