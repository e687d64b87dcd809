import { ArgumentError } from '@phonyland/language-generator';
import { type Command, Option } from 'commander';
import { findModel } from '../lookup/findModel.ts';
import { readModel } from '../lookup/readModel.ts';
import { modelsOption, withModelsFolder } from '../lookup/withModelsFolder.ts';
import { localeOf } from '../options/localeOf.ts';
import { type ModelFileFormat, modelOutput } from '../output/modelOutput.ts';
import type { Session } from '../Session.ts';
import { formatBytes } from '../text/numbers.ts';
import { printable } from '../text/printable.ts';

const FORMATS = ['phony', 'json'] as const satisfies readonly ModelFileFormat[];

/** As commander gives them. */
interface ConvertOptions {
  output?: string;
  format?: ModelFileFormat;
  locale?: string;
  models?: string;
  quiet?: boolean;
}

/** `phony convert names.phony -o names.json` */
export function addConvert(program: Command, session: Session): void {
  program
    .command('convert')
    .summary('write a model as JSON, or as .phony')
    .description(
      'Writes a model in its other form: .phony files are small and carry a hash, JSON can be read, compared and edited. There and back gives the same bytes. The model is verified before anything is written.',
    )
    .argument(
      '<model>',
      'the path of a file, - for standard input, or the name of a model or its place (tr/person_last)',
    )
    .option('-o, --output <file>', 'where to: a file that ends in .phony or .json; - is standard output')
    .addOption(new Option('-f, --format <format>', 'of the output (default: by its ending)').choices(FORMATS))
    .option('-l, --locale <tag>', `which of the models of one name (default: ${session.defaultLocale})`)
    .addOption(modelsOption())
    .option('--json', 'summary and errors as JSON')
    .option('-q, --quiet', 'no summary')
    .addHelpText(
      'after',
      `
Examples:
  $ phony convert names.phony -o names.json
  $ phony convert names.json -o names.phony
  $ phony convert tr/person_last -o - --format json | jq .metadata
  $ phony train names.txt -o - | phony convert - -o names.json`,
    )
    .action((what: string, options: ConvertOptions) => convert(session, what, options));
}

async function convert(given: Session, what: string, options: ConvertOptions): Promise<void> {
  const session = withModelsFolder(given, options.models);
  const { output } = options;
  if (output === undefined || output === '') {
    throw new ArgumentError('OUTPUT_REQUIRED', 'say where the model goes: -o names.json, -o names.phony, or -o -');
  }
  const format = options.format ?? formatOfEnding(output);
  const target = await modelOutput(session, output, filesRead(session, what), format);
  const model =
    what === '-' ? await readModel(session, what) : findModel(session, what, localeOf(session, options.locale)).model;
  model.verify();

  const bytes = await target.write(model);
  const { name, locale, rows } = model.metadata;
  const tell = target.isStandardOutput ? session.stderr : session.stdout;
  if (session.json) await tell.write(`${JSON.stringify({ output, format, bytes, name, locale, rows })}\n`);
  else if (!options.quiet) {
    const file = output === '-' ? 'standard output' : printable(output);
    await tell.write(`${file}: the model ${printable(name)}, ${formatBytes(bytes)}\n`);
  }
}

/** @throws ArgumentError `FORMAT_REQUIRED` */
function formatOfEnding(output: string): ModelFileFormat {
  const found = FORMATS.find((format) => output.endsWith(`.${format}`));
  if (found !== undefined) return found;
  throw new ArgumentError(
    'FORMAT_REQUIRED',
    `${output === '-' ? 'standard output' : JSON.stringify(output)} does not tell the format; give --format phony or --format json${output === '-' ? '' : ', or a file that ends in .phony or .json'}`,
  );
}

/** The files that the model may come from: the output must be none of them. */
function filesRead({ registry }: Session, what: string): string[] {
  const own = what === '-' ? undefined : registry.file(what);
  return own === undefined ? [what] : [what, own.path];
}
