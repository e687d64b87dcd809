import { ArgumentError, evaluateModel } from '@phonyland/language-generator';
import type { Command } from 'commander';
import { evaluationText } from '../evaluation/evaluationText.ts';
import { columnsOf, readTexts } from '../evaluation/readTexts.ts';
import { findModel } from '../lookup/findModel.ts';
import { modelsOption, withModelsFolder } from '../lookup/withModelsFolder.ts';
import { localeOf } from '../options/localeOf.ts';
import { parseColumn } from '../options/parseColumn.ts';
import { parseInteger } from '../options/parseInteger.ts';
import { rootOf } from '../options/rootOf.ts';
import type { Session } from '../Session.ts';

const DEFAULT_DRAWS = '1000000';
/** Evaluating twice tells the same. */
const DEFAULT_SEED = '1';

/** As commander gives them. */
interface EvalOptions {
  column?: string;
  train?: string;
  draws: string;
  seed: string;
  locale?: string;
  models?: string;
}

/** `phony eval names.phony held-out.txt` */
export function addEval(program: Command, session: Session): void {
  program
    .command('eval')
    .summary('measure how good a model is')
    .description(
      'Measures a model on rows that it was not trained on: how well it foretells them, how new its values are, how near they come to real rows, whether a classifier tells them from real rows, and whether they have the right lengths. Files are those that train reads.',
    )
    .argument('<model>', 'the path of a .phony file, or the name of a model or its place (tr/person_last)')
    .argument('<held-out>', 'a file of rows that the model was not trained on; - is standard input')
    .option(
      '--column <name>',
      'where the text is, in files that have columns: by name or by number from 1; in JSON a path such as person.name',
    )
    .option(
      '--train <file>',
      'the rows that the model was trained on: tells new values without mistakes, and how near they come (a mergeable model knows its rows)',
    )
    .option('--draws <n>', 'how many values are drawn', DEFAULT_DRAWS)
    .option('-s, --seed <seed>', 'of the values', DEFAULT_SEED)
    .option('-l, --locale <tag>', `which of the models of one name (default: ${session.defaultLocale})`)
    .addOption(modelsOption())
    .option('--json', 'as JSON')
    .addHelpText(
      'after',
      `
Examples:
  $ phony eval names.phony held-out.txt
  $ phony eval names.phony held-out.csv --column name --train train.csv
  $ phony eval names.phony held-out.txt --draws 10000 --json | jq .loss.natsPerToken`,
    )
    .action((what: string, heldOut: string, options: EvalOptions) => evaluate(session, what, heldOut, options));
}

async function evaluate(given: Session, what: string, heldOut: string, options: EvalOptions): Promise<void> {
  const { train, seed } = options;
  const session = withModelsFolder(given, options.models);
  const draws = parseInteger('--draws', options.draws);
  // Refuses seeds that are none before files are read.
  rootOf(session, seed);
  const locale = localeOf(session, options.locale);
  if (heldOut === '-' && train === '-') {
    throw new ArgumentError('INPUT_TWICE', 'eval: standard input cannot be both the held-out rows and --train');
  }
  const [heldOutColumn, trainColumn] = columnsOf(parseColumn(options.column), [heldOut, train]);
  const { model } = findModel(session, what, locale);
  model.verify();
  const rows = await readTexts(session, heldOut, heldOutColumn);
  const training = train === undefined ? undefined : await readTexts(session, train, trainColumn);
  const found = evaluateModel(model, rows, { draws, seed, training });
  const text = session.json
    ? `${JSON.stringify({ model: model.metadata.name, ...found })}\n`
    : evaluationText(found, session.stdout.isTerminal ? '█' : '#', session.colors.stdout);
  await session.stdout.write(text);
}
