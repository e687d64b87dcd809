import type { LanguageModel, Root } from '@phonyland/language-generator';
import type { Command } from 'commander';
import { type DrawnGraph, type GraphOptions, graphFile } from '../graph/graphFile.ts';
import { type Continuations, continuations } from '../inspection/continuations.ts';
import { continuationLines } from '../inspection/continuationsText.ts';
import { inspection, inspectionText } from '../inspection/inspection.ts';
import { type FoundModel, findModel } from '../lookup/findModel.ts';
import { modelsOption, withModelsFolder } from '../lookup/withModelsFolder.ts';
import { localeOf } from '../options/localeOf.ts';
import { parseInteger } from '../options/parseInteger.ts';
import { rootOf } from '../options/rootOf.ts';
import type { Session } from '../Session.ts';
import { formatCount, formatShare } from '../text/numbers.ts';
import { printable } from '../text/printable.ts';

const DEFAULT_SAMPLES = '5';
/** Looking twice shows the same. */
const DEFAULT_SEED = '1';
/** How many continuations of a prefix are told. */
const CONTINUATIONS = 10;

interface InspectOptions extends GraphOptions {
  samples: string;
  seed: string;
  locale?: string;
  models?: string;
  prefix?: string;
}

/** `phony inspect names.phony` */
export function addInspect(program: Command, session: Session): void {
  program
    .command('inspect')
    .summary('look at a model')
    .description(
      'Shows what a model says of itself, how large it is, how long its rows are, and some of its values; or, with --prefix, what comes next, and with --graph its states as a drawing.',
    )
    .argument('<model>', 'the path of a .phony file, or the name of a model or its place (tr/person_last)')
    .option('--samples <n>', 'how many values', DEFAULT_SAMPLES)
    .option('-s, --seed <seed>', 'of the values', DEFAULT_SEED)
    .option('-l, --locale <tag>', `which of the models of one name (default: ${session.defaultLocale})`)
    .addOption(modelsOption())
    .option('--prefix <text>', 'what comes after this beginning of values, and how likely it is')
    .option('--graph <file>', 'draw the states around a context into a file, .svg or .html')
    .option('--context <text>', 'of the graph: an for anywhere, ^An for the start of values (default: ^)')
    .option('--depth <n>', 'how many steps from the context (default: 2)')
    .option('--arcs <n>', 'how many arcs of each state, the likeliest (default: 4)')
    .option('--json', 'as JSON')
    .addHelpText(
      'after',
      `
Examples:
  $ phony inspect names.phony
  $ phony inspect names.phony --samples 20 --seed 7
  $ phony inspect names.phony --prefix Al
  $ phony inspect names.phony --graph an.svg --context an --depth 3
  $ phony inspect names.phony --json | jq .arcs`,
    )
    .action((what: string, options: InspectOptions) => inspect(session, what, options));
}

async function inspect(given: Session, what: string, options: InspectOptions): Promise<void> {
  const session = withModelsFolder(given, options.models);
  const samples = parseInteger('--samples', options.samples);
  const locale = localeOf(session, options.locale);
  const root = rootOf(session, options.seed);
  const draw = await graphFile(options, [session.registry.file(what)?.path ?? what]);
  const found = findModel(session, what, locale);
  const { model, bytes, generator } = found;
  model.verify();
  if (options.prefix !== undefined || draw !== undefined) {
    await lookCloser(session, found, { ...options, root, samples, draw });
    return;
  }
  const values = generator(root).batch(samples);
  const facts = inspection(model, bytes, { seed: options.seed, values });
  const text = session.json
    ? `${JSON.stringify(facts)}\n`
    : inspectionText(facts, barOf(session), session.colors.stdout);
  await session.stdout.write(text);
}

interface Closer {
  readonly prefix?: string;
  readonly seed: string;
  readonly root: Root;
  readonly samples: number;
  readonly draw: ((model: LanguageModel) => Promise<DrawnGraph>) | undefined;
}

/** What a person looks for in a model: what comes next, and its states. */
async function lookCloser(session: Session, { model, generator }: FoundModel, closer: Closer): Promise<void> {
  const { prefix, seed, root, samples, draw } = closer;
  const next = prefix === undefined ? undefined : continuations(model, prefix, CONTINUATIONS);
  const values = prefix === undefined ? [] : generator(root).with({ prefix }).batch(samples);
  const graph = await draw?.(model);
  if (session.json) {
    const told = { ...next, ...(next === undefined ? {} : { seed, samples: values }), graph };
    await session.stdout.write(`${JSON.stringify(told)}\n`);
    return;
  }
  const text = next === undefined ? '' : continuationsText(session, next, { seed, values });
  const drawn =
    graph === undefined
      ? ''
      : `${printable(graph.file)}: ${formatCount(graph.states)} states and ${formatCount(graph.arcs)} arcs around ${graph.context}\n`;
  await session.stdout.write(text + drawn);
}

function continuationsText(
  session: Session,
  next: Continuations,
  { seed, values }: { readonly seed: string; readonly values: readonly string[] },
): string {
  const { bold } = session.colors.stdout;
  const shown = printable(JSON.stringify(next.prefix));
  const lines = continuationLines(next, barOf(session)).map((line) => `  ${line}\n`);
  const samples = values.length === 0 ? [] : [`\n${bold(`Values with seed ${printable(seed)}`)}\n`];
  return [
    `${formatShare(next.probability)} of the values begin with ${shown}\n`,
    `\n${bold(`After ${shown}`)}\n`,
    ...lines,
    ...samples,
    ...values.map((value) => `  ${printable(value)}\n`),
  ].join('');
}

function barOf({ stdout }: Session): string {
  return stdout.isTerminal ? '█' : '#';
}
