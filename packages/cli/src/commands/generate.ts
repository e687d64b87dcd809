import { ArgumentError, type Generator, type ModelOptions, type Root } from '@phonyland/language-generator';
import { type Command, Option } from 'commander';
import { findGenerator } from '../lookup/findGenerator.ts';
import { modelsOption, withModelsFolder } from '../lookup/withModelsFolder.ts';
import { localeOf } from '../options/localeOf.ts';
import { DEFAULT_COUNT, parseCount } from '../options/parseCount.ts';
import { parseInteger } from '../options/parseInteger.ts';
import { gather, parseWords } from '../options/parseWords.ts';
import { rootOf } from '../options/rootOf.ts';
import { FileSink } from '../output/FileSink.ts';
import { outputTarget } from '../output/outputTarget.ts';
import { ROW_FORMATS, type RowFormat, type RowFormatName, rowFormat } from '../output/RowFormat.ts';
import type { Sink } from '../output/Sink.ts';
import { writeThrough } from '../output/writeThrough.ts';
import type { Session } from '../Session.ts';

/** Text gathered before it is written: large enough that writing costs little, small enough to be no memory. */
const CHUNK_LENGTH = 65_536;

/** As commander gives them. */
interface GenerateOptions {
  count?: string;
  seed?: string;
  locale?: string;
  models?: string;
  unique?: boolean;
  excludeOriginals?: boolean;
  allowBlocked?: boolean;
  block?: readonly string[];
  minLength?: string;
  maxLength?: string;
  minWords?: string;
  maxWords?: string;
  prefix?: string;
  suffix?: string;
  pattern?: string;
  format?: RowFormatName;
  output?: string;
  quiet?: boolean;
}

/** `phony generate names.phony 20 --seed 42` */
export function addGenerate(program: Command, session: Session): void {
  program
    .command('generate')
    .summary('make values, one a line')
    .description(
      'Makes values, one a line. <what> is, in this order: the path of a generator (name.first, email), the name of a model (phony models lists them) or its place (tr/person_last), the path of a .phony file, or a template with {fields}.',
    )
    .argument('<what>', 'generator, model, file or template')
    .argument('[count]', `how many values (default: ${DEFAULT_COUNT})`)
    .option('-n, --count <count>', 'the same as an option')
    .option(
      '-s, --seed <seed>',
      'the same seed and arguments give the same bytes (default: PHONY_SEED, else a new one)',
    )
    .option('-l, --locale <tag>', `locale of generators and models (default: ${session.defaultLocale})`)
    .addOption(modelsOption())
    .option('-u, --unique', 'no value twice')
    .option('--exclude-originals', 'no value that the model was trained on')
    .option(
      '--block <words>',
      "no value with one of these words, with commas between them; '*part*' within words too",
      gather,
    )
    .option('--allow-blocked', "also values with words of the model's own block list")
    .option('--min-length <n>', 'at least so many characters (code points)')
    .option('--max-length <n>', 'at most so many')
    .option('--min-words <n>', 'at least so many words')
    .option('--max-words <n>', 'at most so many')
    .option('--prefix <text>', 'what values begin with')
    .option('--suffix <text>', 'what values end with')
    .option('--pattern <regex>', "what values match: '^[A-M]' or, with flags, '/^[a-m]/i'")
    .addOption(
      new Option('-f, --format <format>', "how values are written (default: by the output's ending, else txt)").choices(
        ROW_FORMATS,
      ),
    )
    .option('-o, --output <file>', 'write to a file, whole or not at all; - is standard output')
    .option(
      '--json',
      'values as JSON lines unless --format says otherwise; the seed and errors as JSON on standard error',
    )
    .option('-q, --quiet', 'do not tell the seed')
    .addHelpText(
      'after',
      `
Examples:
  $ phony generate name.first
  $ phony generate tr/person_last
  $ phony generate pets --models ./models
  $ phony generate names.phony 1000 --seed 42 -o names.txt
  $ phony generate names.phony -n 5 --min-length 4 --max-length 9 --prefix Al --exclude-originals
  $ phony generate names.phony --suffix son --pattern '^[^aeiou]'
  $ phony generate '{name.first} {name.last|upper} <{email}>' 100 --format csv`,
    )
    .action((what: string, count: string | undefined, options: GenerateOptions) =>
      generate(session, what, count, options),
    );
}

async function generate(
  given: Session,
  what: string,
  argument: string | undefined,
  options: GenerateOptions,
): Promise<void> {
  const { output = '-', unique = false } = options;
  const session = withModelsFolder(given, options.models);
  const count = parseCount(argument, options.count);
  const constraints = modelOptions(options);
  const root = rootOf(session, options.seed);
  const locale = localeOf(session, options.locale);
  const target = output === '-' ? undefined : await outputTarget(output, filesRead(session, what));
  const found = findGenerator(session, what, { root, locale, unique });
  const generator = Object.keys(constraints).length === 0 ? found : found.with(constraints);
  const format = rowFormat(options.format ?? (session.json ? 'jsonl' : formatOf(output)));

  await tellSeed(session, root, options);
  const sink = target === undefined ? session.stdout : await FileSink.open(target);
  await writeThrough(sink, (to) => writeValues(to, generator, count, format));
}

/** The files that values may come from: the output must be none of them. */
function filesRead({ registry }: Session, what: string): string[] {
  const own = registry.hasGenerator(what) ? undefined : registry.file(what);
  return own === undefined ? [what] : [what, own.path];
}

async function writeValues(sink: Sink, generator: Generator<unknown>, count: number, format: RowFormat): Promise<void> {
  // A table without rows has a head all the same, and a value has to tell what is in it.
  let text = count === 0 && format.head !== undefined ? format.head(generator()) : '';
  for (let row = 0; row < count; row++) {
    const value = generator();
    if (row === 0 && format.head !== undefined) text += format.head(value);
    text += format.row(value);
    if (text.length >= CHUNK_LENGTH) {
      await sink.write(text);
      text = '';
    }
  }
  if (text !== '') await sink.write(text);
}

function modelOptions(options: GenerateOptions): ModelOptions {
  const { prefix, suffix, pattern, excludeOriginals } = options;
  const given = {
    minLength: parseInteger('--min-length', options.minLength),
    maxLength: parseInteger('--max-length', options.maxLength),
    minWords: parseInteger('--min-words', options.minWords),
    maxWords: parseInteger('--max-words', options.maxWords),
    prefix,
    suffix,
    // A pattern without slashes is one all the same; with them it may have flags.
    pattern: pattern === undefined || /^\/.*\/[a-z]*$/su.test(pattern) ? pattern : `/${escapeSlashes(pattern)}/u`,
    excludeOriginals,
    blocked: blockedOption(options),
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

/** @throws ArgumentError `OPTIONS_CONFLICT` */
function blockedOption({ allowBlocked = false, block }: GenerateOptions): ModelOptions['blocked'] {
  const words = parseWords('--block', block);
  if (!allowBlocked) return words;
  if (words === undefined) return false;
  throw new ArgumentError(
    'OPTIONS_CONFLICT',
    "--allow-blocked takes the model's own list away and --block adds to it; give one of them",
  );
}

/** A slash in a pattern, escaped unless it is already. */
function escapeSlashes(pattern: string): string {
  return pattern.replace(/\\.|\//gsu, (found) => (found === '/' ? '\\/' : found));
}

function formatOf(output: string): RowFormatName {
  const ending = /\.(csv|jsonl|ndjson)$/i.exec(output)?.[1]?.toLowerCase();
  return ending === 'csv' ? 'csv' : ending === undefined ? 'txt' : 'jsonl';
}

/** A run without a seed of its own can be replayed all the same. */
async function tellSeed({ stderr, json, colors }: Session, root: Root, options: GenerateOptions): Promise<void> {
  const seed = String(root.seedInUse);
  if (json) await stderr.write(`${JSON.stringify({ seed })}\n`);
  else if (options.seed === undefined && !options.quiet && stderr.isTerminal) {
    await stderr.write(`${colors.stderr.dim(`again: --seed ${seed}`)}\n`);
  }
}
