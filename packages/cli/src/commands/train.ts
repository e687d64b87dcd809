import {
  type RowFormat,
  type TrainingOptions,
  type TrainingReport,
  trainModelFromFile,
} from '@phonyland/language-generator';
import { type Command, Option } from 'commander';
import { defined } from '../options/defined.ts';
import { parseBytes } from '../options/parseBytes.ts';
import { parseColumn } from '../options/parseColumn.ts';
import { parseInteger } from '../options/parseInteger.ts';
import { modelOutput, nameOfOutput } from '../output/modelOutput.ts';
import type { Session } from '../Session.ts';
import { readBlockList } from '../training/readBlockList.ts';
import { trainingProgress } from '../training/trainingProgress.ts';
import { defaultOutput, trainingSources } from '../training/trainingSources.ts';
import { mixedScriptsWarning, summaryText, trainingSummary } from '../training/trainingSummary.ts';

const TOKENIZERS = {
  character: 'character',
  grapheme: { type: 'character', unit: 'grapheme' },
  word: 'word',
  hybrid: 'hybrid',
} as const satisfies Record<string, TrainingOptions['tokenizer']>;

/** As commander gives them. */
interface TrainOptions {
  source?: string;
  output?: string;
  order?: string;
  smoothing?: 'none' | 'kneser-ney';
  tokenizer?: keyof typeof TOKENIZERS;
  column?: string;
  weightColumn?: string;
  format?: RowFormat;
  delimiter?: string;
  header?: boolean;
  maxRowBytes?: string;
  name?: string;
  locale?: string;
  originals?: boolean;
  maxBytes?: string;
  minSupport?: string;
  mergeable?: boolean;
  blockList?: string;
  modelVersion?: string;
  sourceNote?: string;
  licence?: string;
  attribution?: string;
  quiet?: boolean;
}

/** `phony train names.txt -o names.phony` */
export function addTrain(program: Command, session: Session): void {
  program
    .command('train')
    .summary('learn a model from the rows of files')
    .description(
      'Learns a model from the rows of a file: .txt (a row a line), .csv and .tsv (--column), .json (an array), .jsonl, each also gzipped (.gz). Of several files it is the model of all their rows.',
    )
    .argument('[sources...]', 'the files of rows; - is standard input')
    .option('--source <file>', 'the same as an option')
    .option(
      '-o, --output <file>',
      'the model; .json for readable JSON, - for standard output (default: <source>.phony; needed for several sources)',
    )
    .option(
      '--order <n>',
      'length of the longest n-gram, 1 to 10, or auto: by cross-validation on the rows (default: 5; words 3)',
    )
    .addOption(
      new Option('--smoothing <kind>', 'how unseen n-grams are judged (default: kneser-ney)').choices([
        'none',
        'kneser-ney',
      ]),
    )
    .addOption(
      new Option('--tokenizer <kind>', 'what rows are cut into (default: character)').choices(Object.keys(TOKENIZERS)),
    )
    .option(
      '--column <name>',
      'where the text is: a column, by name or by number from 1; in JSON a path such as person.name',
    )
    .option('--weight-column <name>', "where a row's weight is, likewise")
    .addOption(
      new Option('--format <format>', 'format of the sources (default: by the ending of each)').choices([
        'txt',
        'csv',
        'tsv',
        'json',
        'jsonl',
      ]),
    )
    .option('--delimiter <character>', 'between the cells of csv and tsv; tab for a tab')
    .option('--header', 'the first line of csv or tsv names the columns (default: as it looks)')
    .option('--no-header', 'the first line of csv or tsv is a row')
    .option('--max-row-bytes <n>', 'the longest row accepted (default: 1048576)')
    .option('--name <name>', "what the model is called (default: the source's name; of several sources the output's)")
    .option('--locale <tag>', 'language of the rows, a BCP 47 tag such as tr or pt-BR (default: und)')
    .option('--max-bytes <n>', 'the largest file, such as 50000, 50kB or 2MB: n-grams are dropped that cost least')
    .option(
      '--min-support <k>',
      'tell nothing that fewer than k different rows have; implies --no-originals (default: 1)',
    )
    .option('--originals', 'keep fingerprints of the rows although --min-support is given')
    .option('--no-originals', 'keep no fingerprints of the rows: then --exclude-originals cannot work')
    .option('--mergeable', 'keep the rows, so that the model can be merged with others')
    .option(
      '--block-list <file>',
      'words that the model never gives unless it is told to: one a line, *part* for parts of words, # for comments',
    )
    .option('--model-version <version>', 'version of the model, to travel with it; likewise:')
    .option('--source-note <text>', 'where the rows come from')
    .option('--licence <text>', 'licence of the rows')
    .option('--attribution <text>', 'what has to be said wherever the model goes')
    .option('--json', 'summary and errors as JSON')
    .option('-q, --quiet', 'no summary, no progress')
    .addHelpText(
      'after',
      `
Examples:
  $ phony train names.txt
  $ phony train people.csv --column name --weight-column count --locale tr -o names.phony
  $ phony train names.txt --order auto --max-bytes 50kB
  $ phony train part-*.txt -o names.phony
  $ phony train reviews.jsonl.gz --column review.text --tokenizer word --order 3
  $ cut -f 2 people.tsv | phony train - -o names.phony`,
    )
    .action((sources: string[], options: TrainOptions) => train(session, sources, options));
}

async function train(session: Session, given: readonly string[], options: TrainOptions): Promise<void> {
  const sources = trainingSources(given, options.source);
  const output = options.output ?? defaultOutput(sources);
  const training = trainingOptions(options);
  // Of several sources none is the model's: it is called after its file, as that of a merge.
  const name = sources.length > 1 ? (options.name ?? nameOfOutput(output)) : options.name;
  // Before the work, not after it.
  const target = await modelOutput(session, output, sources);
  const blocked = options.blockList === undefined ? {} : { blocked: await readBlockList(options.blockList) };

  const started = performance.now();
  const progress = trainingProgress(session, labelOf(sources));
  const onProgress = options.quiet || session.json ? undefined : progress.update;
  let report: TrainingReport | undefined;
  const onReport = (told: TrainingReport): void => {
    report = told;
  };
  const streams = sources.map((source) => (source === '-' ? session.stdin() : source));
  const model = await trainModelFromFile(streams, {
    ...training,
    ...blocked,
    ...defined({ name, onProgress }),
    onReport,
  }).finally(progress.stop);

  const bytes = await target.write(model);
  const seconds = (performance.now() - started) / 1000;
  const summary = trainingSummary(model, report!, { output, bytes, seconds });
  const warning = mixedScriptsWarning(summary.mixedScripts);
  if (warning !== undefined && !session.json) await session.stderr.write(warning);
  // Standard output is the model's when it goes there.
  const tell = target.isStandardOutput ? session.stderr : session.stdout;
  if (session.json) await tell.write(`${JSON.stringify(summary)}\n`);
  else if (!options.quiet) await tell.write(summaryText(summary));
}

/** How progress calls the sources. */
function labelOf(sources: readonly string[]): string {
  if (sources.length > 1) return `${sources.length} files`;
  return sources[0] === '-' ? 'standard input' : sources[0]!;
}

function trainingOptions(options: TrainOptions): NonNullable<Parameters<typeof trainModelFromFile>[1]> {
  const { smoothing, tokenizer, locale, originals, mergeable, format, header, delimiter } = options;
  const { modelVersion: version, sourceNote: source, licence, attribution } = options;
  const order = options.order === 'auto' ? options.order : parseInteger('--order', options.order);
  const maxBytes = parseBytes('--max-bytes', options.maxBytes);
  const minSupport = parseInteger('--min-support', options.minSupport);
  const maxRowBytes = parseInteger('--max-row-bytes', options.maxRowBytes);
  return {
    ...defined({ order, smoothing, locale, mergeable, format, header, maxRowBytes }),
    ...defined({ column: parseColumn(options.column), weightColumn: parseColumn(options.weightColumn) }),
    ...(tokenizer === undefined ? {} : { tokenizer: TOKENIZERS[tokenizer] }),
    ...(delimiter === undefined ? {} : { delimiter: delimiter === 'tab' || delimiter === '\\t' ? '\t' : delimiter }),
    ...defined({ originals, maxBytes, minSupport }),
    metadata: defined({ version, source, licence, attribution }),
  };
}
