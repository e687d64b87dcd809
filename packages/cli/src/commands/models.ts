import { unknownName } from '@phonyland/language-generator';
import type { Command } from 'commander';
import { type ListedModel, listedModels } from '../listing/listedModels.ts';
import { modelsTable } from '../listing/modelsTable.ts';
import { localesOf } from '../lookup/localesOf.ts';
import { modelsOption, withModelsFolder } from '../lookup/withModelsFolder.ts';
import type { Session } from '../Session.ts';
import { formatBytes, formatCount } from '../text/numbers.ts';
import { printable } from '../text/printable.ts';

interface ModelsOptions {
  locale?: string;
  models?: string;
}

/** `phony models` */
export function addModels(program: Command, session: Session): void {
  program
    .command('models')
    .summary('list the models that are known by name')
    .description("Lists the models that generate, inspect and eval know by name: Phony's own and yours.")
    .argument('[name]', 'only those of this name')
    .option('-l, --locale <tag>', 'only those of this locale')
    .addOption(modelsOption())
    .option('--json', 'as JSON, with all that is known of each')
    .addHelpText(
      'after',
      `
Examples:
  $ phony models
  $ phony models --locale tr
  $ phony models person_last
  $ phony models --models ./models --json`,
    )
    .action((name: string | undefined, options: ModelsOptions) => listModels(session, name, options));
}

async function listModels(given: Session, name: string | undefined, options: ModelsOptions): Promise<void> {
  const session = withModelsFolder(given, options.models);
  const { registry, stdout, stderr, colors, json } = session;
  const names = registry.modelNames();
  if (name !== undefined && !names.includes(name)) throw unknownName('UNKNOWN_MODEL', 'model', name, names);
  const named = listedModels(registry, name);
  const { locale } = options;
  const models = locale === undefined ? named : ofLocale(session, named, locale);
  if (json) await stdout.write(`${JSON.stringify(models)}\n`);
  else if (models.length > 0) {
    const [head, ...rows] = modelsTable(models, stdout.isTerminal ? stdout.stream.columns : undefined);
    await stdout.write(`${[colors.stdout.bold(head!), ...rows].join('\n')}\n`);
  }
  // Also those that the locale leaves out: nobody knows theirs.
  for (const { error } of named) if (error !== undefined) await warn(session, error);
  if (json) return;
  if (models.length === 0) {
    await stderr.write(`${nothing(name, locale)}\n`);
  } else if (stderr.isTerminal) await stderr.write(`${colors.stderr.dim(totals(models))}\n`);
}

/** @throws ArgumentError `UNKNOWN_LOCALE` for what is no locale, unless a model of the user's is of it */
function ofLocale(session: Session, models: readonly ListedModel[], tag: string): ListedModel[] {
  const locales = localesOf(session, tag);
  const found = models.filter(({ locale }) => locale !== undefined && locales.includes(locale));
  if (found.length === 0) session.resolveLocale(tag);
  return found;
}

async function warn({ stderr, colors, json }: Session, error: NonNullable<ListedModel['error']>): Promise<void> {
  const { code, message } = error;
  await stderr.write(
    json
      ? `${JSON.stringify({ warning: error })}\n`
      : `${colors.stderr.yellow('phony: warning:')} ${printable(message)} [${code}]\n`,
  );
}

function totals(models: readonly ListedModel[]): string {
  const bytes = models.reduce((sum, model) => sum + (model.bytes ?? 0), 0);
  return `${formatCount(models.length)} ${models.length === 1 ? 'model' : 'models'}, ${formatBytes(bytes)}`;
}

function nothing(name: string | undefined, locale: string | undefined): string {
  if (locale === undefined) {
    return 'no model is known by name; train one with phony train and use it by its path, or put it into a folder and name that with --models or PHONY_MODELS';
  }
  const which = name === undefined ? 'no model' : `no model ${JSON.stringify(name)}`;
  return printable(`there is ${which} for the locale ${JSON.stringify(locale)}; without --locale all are listed`);
}
