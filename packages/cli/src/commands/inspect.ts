import type { Command } from 'commander';
import { inspection, inspectionText } from '../inspection/inspection.ts';
import { findModel } from '../lookup/findModel.ts';
import { modelsOption, withModelsFolder } from '../lookup/withModelsFolder.ts';
import { localeOf } from '../options/localeOf.ts';
import { parseInteger } from '../options/parseInteger.ts';
import { rootOf } from '../options/rootOf.ts';
import type { Session } from '../Session.ts';

const DEFAULT_SAMPLES = '5';
/** Looking twice shows the same. */
const DEFAULT_SEED = '1';

interface InspectOptions {
  samples: string;
  seed: string;
  locale?: string;
  models?: string;
}

/** `phony inspect names.phony` */
export function addInspect(program: Command, session: Session): void {
  program
    .command('inspect')
    .summary('look at a model')
    .description('Shows what a model says of itself, how large it is, how long its rows are, and some of its values.')
    .argument('<model>', 'the path of a .phony file, or the name of a model or its place (tr/person_last)')
    .option('--samples <n>', 'how many values', DEFAULT_SAMPLES)
    .option('-s, --seed <seed>', 'of the values', DEFAULT_SEED)
    .option('-l, --locale <tag>', `which of the models of one name (default: ${session.defaultLocale})`)
    .addOption(modelsOption())
    .option('--json', 'as JSON')
    .addHelpText(
      'after',
      `
Examples:
  $ phony inspect names.phony
  $ phony inspect names.phony --samples 20 --seed 7
  $ phony inspect names.phony --json | jq .arcs`,
    )
    .action((what: string, options: InspectOptions) => inspect(session, what, options));
}

async function inspect(given: Session, what: string, options: InspectOptions): Promise<void> {
  const session = withModelsFolder(given, options.models);
  const samples = parseInteger('--samples', options.samples);
  const locale = localeOf(session, options.locale);
  const root = rootOf(session, options.seed);
  const { model, bytes, generator } = findModel(session, what, locale);
  model.verify();
  const values = generator(root).batch(samples);
  const found = inspection(model, bytes, { seed: options.seed, values });
  const text = session.json
    ? `${JSON.stringify(found)}\n`
    : inspectionText(found, session.stdout.isTerminal ? '█' : '#', session.colors.stdout);
  await session.stdout.write(text);
}
