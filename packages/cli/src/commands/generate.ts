import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ArgumentError, type ModelOptions, type Root } from '@phonyland/language-generator';
import { type Command, Option } from 'commander';
import { isFieldList } from '../dataset/fieldList.ts';
import { loadConfig } from '../dataset/loadConfig.ts';
import type { Config } from '../dataset/readConfig.ts';
import type { Job } from '../generation/Job.ts';
import { type OpenWriter, openWriter } from '../generation/openWriter.ts';
import { rowProgress } from '../generation/rowProgress.ts';
import { parseShard, rowsOfShard } from '../generation/Shard.ts';
import { shardFile } from '../generation/shardFiles.ts';
import { modelsOption, withModelsFolder } from '../lookup/withModelsFolder.ts';
import { DEFAULT_COUNT, parseCount } from '../options/parseCount.ts';
import { parseInteger } from '../options/parseInteger.ts';
import { gather, parseWords } from '../options/parseWords.ts';
import { parseWorkers } from '../options/parseWorkers.ts';
import { rootOf } from '../options/rootOf.ts';
import { checkParquet } from '../output/checkParquet.ts';
import { FileSink } from '../output/FileSink.ts';
import { formatOfName, ROW_FORMATS, type RowFormatName } from '../output/formats/openFormat.ts';
import { SQL_DIALECTS, type SqlDialect } from '../output/formats/sql.ts';
import { GzipSink } from '../output/GzipSink.ts';
import { type OutputTarget, outputTarget } from '../output/outputTarget.ts';
import { writeThrough } from '../output/writeThrough.ts';
import type { Session } from '../Session.ts';

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
  dialect?: SqlDialect;
  table?: string;
  output?: string;
  config?: string;
  all?: boolean;
  workers?: string;
  shard?: string;
  resume?: boolean;
  quiet?: boolean;
}

/** `phony generate names.phony 20 --seed 42` */
export function addGenerate(program: Command, session: Session): void {
  program
    .command('generate')
    .summary('make values or rows')
    .description(
      'Makes values, one a line, or rows. [what] is, in this order: a data set of phony.config.ts, a list of fields (name.full,email), the path of a generator (name.first, email), the name of a model (phony models lists them) or its place (tr/person_last), the path of a .phony file, or a template with {fields}. The fields of a row belong together.',
    )
    .argument('[what]', 'data set, fields, generator, model, file or template')
    .argument('[count]', `how many (default: the rows of a data set, else ${DEFAULT_COUNT})`)
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
      new Option(
        '-f, --format <format>',
        "how rows are written (default: by the output's ending, else txt, of rows csv)",
      ).choices(ROW_FORMATS),
    )
    .addOption(new Option('--dialect <name>', 'of SQL').choices(SQL_DIALECTS).default('postgres'))
    .option('--table <name>', "of SQL (default: the data set's name)")
    .option(
      '-o, --output <file>',
      'write to a file, whole or not at all, in gzip where it ends in .gz, Parquet where it ends in .parquet (with the package @phonyland/parquet); - is standard output; with --all a folder',
    )
    .option('-c, --config <file>', 'the configuration with the data sets (default: phony.config.* of the folder)')
    .option('-a, --all', 'all data sets of the configuration, each in a file of its own below -o')
    .option('-w, --workers <n>', 'threads that make rows, or auto; the bytes are the same (default: 1)')
    .option(
      '--shard <k/n>',
      'only part k of n: the parts one behind the other are the whole; job/n takes k from JOB_COMPLETION_INDEX, all/n writes every part; {shard} in -o is its number',
    )
    .option('--resume', 'leave parts that are there already: only what is missing is made')
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
  $ phony generate '{name.first} {name.last|upper} <{email}>' 100 --format csv
  $ phony generate id=sequence,name.full,email,address.city -n 1000000 --workers auto -o people.csv.gz
  $ phony generate users -n 1000000 --seed 42 -o users.parquet
  $ phony generate users -n 1000 --seed 42 --format sql --dialect sqlite
  $ phony generate --all --seed 42 -o seed/
  $ phony generate users -n 1000000 --seed 42 --shard 3/64 -o users-{shard}.csv`,
    )
    .action((what: string | undefined, count: string | undefined, options: GenerateOptions) =>
      generate(session, what, count, options),
    );
}

async function generate(
  given: Session,
  what: string | undefined,
  argument: string | undefined,
  options: GenerateOptions,
): Promise<void> {
  const session = withModelsFolder(given, options.models);
  const count = parseCount(argument, options.count);
  const constraints = modelOptions(options);
  const threads = parseWorkers(options.workers);
  const config = await loadConfig(options.config);
  const { PHONY_SEED } = session.env;
  const seed = options.seed ?? (PHONY_SEED === undefined ? config?.seed : undefined);
  const isSeeded = seed !== undefined || PHONY_SEED !== undefined;
  const root = rootOf(session, seed);
  const base: Omit<Job, 'what' | 'total' | 'format'> = {
    seed: String(root.seedInUse),
    locale: options.locale === undefined ? undefined : session.resolveLocale(options.locale),
    models: options.models,
    config: options.config,
    unique: options.unique ?? false,
    options: constraints,
    dialect: options.dialect ?? 'postgres',
    table: options.table,
  };
  const runs = options.all ? allRuns(config, what, options) : [oneRun(config, what, options)];
  const jobs = runs.map((run) => ({
    ...run,
    job: { ...base, what: run.what, total: count ?? run.rows, format: formatOf(session, config, run, options) },
  }));
  await writeJobs(session, config, jobs, threads, { root, isSeeded, options });
}

/** What is to be written where. */
interface Run {
  readonly what: string;
  /** How many rows there are unless the command says. */
  readonly rows: number;
  readonly output: string;
}

function oneRun(config: Config | undefined, what: string | undefined, options: GenerateOptions): Run {
  if (what === undefined) {
    throw new ArgumentError(
      'MISSING_ARGUMENT',
      'say what to generate: a generator such as name.full, a data set, a model; or --all for all data sets',
    );
  }
  return { what, rows: config?.sets.get(what)?.rows ?? DEFAULT_COUNT, output: options.output ?? '-' };
}

/** @throws ArgumentError `NO_DATA_SETS`, `OPTIONS_CONFLICT` */
function allRuns(config: Config | undefined, what: string | undefined, options: GenerateOptions): Run[] {
  if (what !== undefined) {
    throw new ArgumentError(
      'OPTIONS_CONFLICT',
      `--all is for every data set, and ${what} is one thing; give one of them`,
    );
  }
  const sets = [...(config?.sets.values() ?? [])];
  if (sets.length === 0) {
    throw new ArgumentError(
      'NO_DATA_SETS',
      'there are no data sets; write some into phony.config.ts (phony init makes one), or name the file by --config',
    );
  }
  const folder = options.output;
  if (folder === undefined || folder === '-') {
    throw new ArgumentError('MISSING_OPTION', '--all writes a file for each data set; name the folder by -o');
  }
  const ending = options.format ?? 'csv';
  const part = options.shard === undefined ? '' : '-{shard}';
  return sets.map(({ name, rows = DEFAULT_COUNT }) => ({
    what: name,
    rows,
    output: join(folder, `${name}${part}.${ending}`),
  }));
}

interface WrittenJob extends Run {
  readonly job: Job;
}

async function writeJobs(
  session: Session,
  config: Config | undefined,
  jobs: readonly WrittenJob[],
  threads: number,
  { root, isSeeded, options }: { readonly root: Root; readonly isSeeded: boolean; readonly options: GenerateOptions },
): Promise<void> {
  const { shard, count } = parseShard(options.shard, session.env);
  if (options.shard !== undefined && shard !== 'all' && !isSeeded) {
    throw new ArgumentError(
      'MISSING_OPTION',
      `--shard ${options.shard} makes a part of rows that belong together by their seed; give the same one to all parts with --seed, PHONY_SEED or the configuration`,
    );
  }
  const shards = shard === 'all' ? Array.from({ length: count }, (_, i) => ({ number: i + 1, count })) : [shard];
  const files = jobs.flatMap((run) =>
    shards.map((part) => ({
      ...run,
      shard: part,
      file: options.shard === undefined ? run.output : shardFile(run.output, part, shards.length),
    })),
  );
  // All that can be refused is refused before the first row is made.
  for (const { job, file } of files) {
    if (job.format === 'parquet') checkParquet(file, session.stdout.isTerminal, options.workers);
  }
  const opened = new Map<Job, OpenWriter>();
  for (const { job } of jobs) opened.set(job, await openWriter(session, config, job, threads));
  for (const { addressable } of opened.values()) {
    if (addressable || (threads === 1 && options.shard === undefined)) continue;
    throw new ArgumentError(
      'UNIQUE_NOT_ADDRESSABLE',
      '--unique remembers what was given, which only one thread of one process can do; leave --workers and --shard out, or make a field of a data set unique',
    );
  }
  if (options.all) await mkdir(options.output!, { recursive: true });
  const targets = new Map<string, OutputTarget>();
  for (const { file, what } of files) {
    if (file !== '-') targets.set(file, await outputTarget(file, filesRead(session, what)));
  }
  if (options.resume && targets.size === 0) {
    throw new ArgumentError('OPTIONS_CONFLICT', '--resume looks at the files that are there; name them by -o');
  }
  await tellSeed(session, root, options);
  const total = files.reduce((sum, { job, shard }) => {
    const { from, to } = rowsOfShard(shard, job.total);
    return sum + to - from;
  }, 0);
  const progress = rowProgress(session, total, targets.size > 0, options.quiet ?? false);
  let before = 0;
  try {
    for (const { job, file, shard } of files) {
      const writer = opened.get(job)!;
      const { from, to } = rowsOfShard(shard, job.total);
      const target = targets.get(file);
      if (!(options.resume && target !== undefined && (await writer.isWritten(target.file, shard)))) {
        const plain = target === undefined ? session.stdout : await FileSink.open(target);
        const sink = file.endsWith('.gz') ? new GzipSink(plain) : plain;
        const done = before;
        await writeThrough(sink, (to) => writer.write(to, shard, (written) => progress.update(done + written)));
      }
      before += to - from;
    }
  } finally {
    progress.stop();
  }
}

/** The files that values may come from: the output must be none of them. */
function filesRead({ registry }: Session, what: string): string[] {
  const own = registry.hasGenerator(what) ? undefined : registry.file(what);
  return own === undefined ? [what] : [what, own.path];
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

function formatOf(
  { json }: Session,
  config: Config | undefined,
  { what, output }: Run,
  { format }: GenerateOptions,
): RowFormatName {
  const named = format ?? (json ? 'jsonl' : formatOfName(output));
  return named ?? (config?.sets.has(what) || isFieldList(what) ? 'csv' : 'txt');
}

/** A run without a seed of its own can be replayed all the same. */
async function tellSeed({ stderr, json, colors }: Session, root: Root, options: GenerateOptions): Promise<void> {
  const seed = String(root.seedInUse);
  if (json) await stderr.write(`${JSON.stringify({ seed })}\n`);
  else if (options.seed === undefined && !options.quiet && stderr.isTerminal) {
    await stderr.write(`${colors.stderr.dim(`again: --seed ${seed}`)}\n`);
  }
}
