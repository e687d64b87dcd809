import { statSync } from 'node:fs';
import {
  ArgumentError,
  type LanguageModel,
  type MergeOptions,
  mergeModels,
  type TrainingReport,
} from '@phonyland/language-generator';
import type { Command } from 'commander';
import { eachOnce } from '../lookup/eachOnce.ts';
import { readModel } from '../lookup/readModel.ts';
import { defined } from '../options/defined.ts';
import { parseBytes } from '../options/parseBytes.ts';
import { parseInteger } from '../options/parseInteger.ts';
import { modelOutput, nameOfOutput } from '../output/modelOutput.ts';
import type { Session } from '../Session.ts';
import { formatCount } from '../text/numbers.ts';
import { mergeFailure } from '../training/mergeFailure.ts';
import { trainingProgress } from '../training/trainingProgress.ts';
import { summaryText, type TrainingSummary, trainingSummary } from '../training/trainingSummary.ts';

/** As commander gives them. */
interface MergeCommandOptions {
  output?: string;
  name?: string;
  locale?: string;
  compact?: boolean;
  maxBytes?: string;
  minSupport?: string;
  originals?: boolean;
  quiet?: boolean;
}

/** What a merge tells at its end: of a training, what is not about the reading of rows; and what went in. */
interface MergeSummary extends Omit<TrainingSummary, 'mixedScripts' | 'orderChoice'> {
  readonly merged: readonly { readonly file: string; readonly rows: number }[];
}

/** `phony merge part-*.phony -o all.phony` */
export function addMerge(program: Command, session: Session): void {
  program
    .command('merge')
    .summary('make one model of several')
    .description(
      'Makes one model of several that were trained with --mergeable and else the same options: byte for byte the one that a single training on all their rows gives. What differs in name, locale and metadata is taken from the first.',
    )
    .argument('<files...>', 'the models; - is standard input')
    .option('-o, --output <file>', 'the model of all; .json for readable JSON, - for standard output')
    .option('--name <name>', "what it is called (default: the name that all have, else the output's)")
    .option('--locale <tag>', 'language of the rows (default: that of the first model)')
    .option('--compact', 'without the rows: a model to ship, which cannot be merged any more')
    .option('--max-bytes <n>', 'of a compact one: the largest file, such as 50000, 50kB or 2MB')
    .option('--min-support <k>', 'of a compact one: tell nothing that fewer than k different rows have')
    .option('--originals', 'keep fingerprints of the rows although --min-support is given')
    .option('--no-originals', 'keep no fingerprints of the rows')
    .option('--json', 'summary and errors as JSON')
    .option('-q, --quiet', 'no summary, no progress')
    .addHelpText(
      'after',
      `
Examples:
  $ phony merge part-1.phony part-2.phony -o all.phony
  $ phony merge shards/*.phony -o names.phony --compact
  $ phony merge shards/*.phony -o small.phony --compact --max-bytes 50kB --min-support 5
  $ phony merge all.phony new.phony -o - --compact > next.phony`,
    )
    .action((files: string[], options: MergeCommandOptions) => merge(session, files, options));
}

async function merge(session: Session, given: readonly string[], options: MergeCommandOptions): Promise<void> {
  const files = eachOnce(given);
  const { output } = options;
  if (output === undefined || output === '') {
    throw new ArgumentError(
      'OUTPUT_REQUIRED',
      'say where the merged model goes: -o all.phony, or -o - for standard output',
    );
  }
  const merging = mergeOptions(options);
  const target = await modelOutput(session, output, files);

  const started = performance.now();
  const progress = trainingProgress(session, `${files.length} ${files.length === 1 ? 'model' : 'models'}`);
  const onProgress = options.quiet || session.json ? undefined : progress.update;
  let report: TrainingReport | undefined;
  const onReport = (told: TrainingReport): void => {
    report = told;
  };
  let models: readonly LanguageModel[];
  let model: LanguageModel;
  try {
    models = await readModels(session, files, onProgress);
    const name = options.name ?? commonName(models) ?? nameOfOutput(output) ?? 'model';
    model = mergeModels(models, { ...merging, name, onReport });
  } catch (error) {
    throw mergeFailure(error, files);
  } finally {
    progress.stop();
  }

  const bytes = await target.write(model);
  const seconds = (performance.now() - started) / 1000;
  // Of mixed scripts and of the order's choice the trainings have told.
  const { mixedScripts: _, orderChoice, ...facts } = trainingSummary(model, report!, { output, bytes, seconds });
  const merged = models.map(({ metadata }, i) => ({ file: files[i]!, rows: metadata.rows }));
  const summary: MergeSummary = { merged, ...facts };
  const tell = target.isStandardOutput ? session.stderr : session.stdout;
  if (session.json) await tell.write(`${JSON.stringify(summary)}\n`);
  else if (!options.quiet) await tell.write(summaryText({ ...facts, orderChoice }, [mergedLine(merged)]));
}

/** @throws ArgumentError `OPTIONS_CONFLICT` */
function mergeOptions(options: MergeCommandOptions): MergeOptions {
  const { locale, originals, compact = false } = options;
  const maxBytes = parseBytes('--max-bytes', options.maxBytes);
  const minSupport = parseInteger('--min-support', options.minSupport);
  if (!compact && (maxBytes !== undefined || minSupport !== undefined)) {
    throw new ArgumentError(
      'OPTIONS_CONFLICT',
      `${maxBytes === undefined ? '--min-support' : '--max-bytes'} is for models to ship, and without --compact the model keeps all of its rows; add --compact`,
    );
  }
  return { ...defined({ locale, originals, maxBytes, minSupport }), mergeable: !compact };
}

async function readModels(
  session: Session,
  files: readonly string[],
  onProgress: ((bytesRead: number, bytesTotal: number | undefined) => void) | undefined,
): Promise<readonly LanguageModel[]> {
  const sizes = files.map((file) => (file === '-' ? undefined : statSync(file, { throwIfNoEntry: false })?.size));
  const total = sizes.reduce((sum, size) => (sum === undefined || size === undefined ? undefined : sum + size), 0);
  const models: LanguageModel[] = [];
  let read = 0;
  for (const [i, file] of files.entries()) {
    models.push(await readModel(session, file));
    read += sizes[i] ?? 0;
    onProgress?.(read, total);
  }
  return models;
}

/** The name that all models have; undefined where they differ. */
function commonName(models: readonly LanguageModel[]): string | undefined {
  const [name, ...others] = new Set(models.map(({ metadata }) => metadata.name));
  return others.length === 0 ? name : undefined;
}

function mergedLine(merged: MergeSummary['merged']): readonly [string, string] {
  const rows = merged.reduce((sum, part) => sum + part.rows, 0);
  return [
    'merged',
    `${formatCount(merged.length)} ${merged.length === 1 ? 'model' : 'models'} of ${formatCount(rows)} rows`,
  ];
}
