import type { ReadStream } from 'node:tty';
import { ArgumentError, GenerationError, type LanguageModel } from '@phonyland/language-generator';
import type { Command } from 'commander';
import { findGenerator } from '../lookup/findGenerator.ts';
import { findModel } from '../lookup/findModel.ts';
import { modelsOption, withModelsFolder } from '../lookup/withModelsFolder.ts';
import { localeOf } from '../options/localeOf.ts';
import { rootOf } from '../options/rootOf.ts';
import { playLines } from '../play/playLines.ts';
import { playOnTerminal } from '../play/playOnTerminal.ts';
import { playView } from '../play/playView.ts';
import type { Session } from '../Session.ts';

/** What is played with when nobody says. */
const DEFAULT_WHAT = 'name.first';

interface PlayOptions {
  seed?: string;
  locale?: string;
  models?: string;
}

/** `phony play names.phony` */
export function addPlay(program: Command, session: Session): void {
  program
    .command('play')
    .summary('type, and watch values that begin so')
    .description(
      'Shows values as you type what they begin with; of a model also how likely the beginning is and which letters come next. Enter shows others, Esc or Ctrl-C ends.',
    )
    .argument('[what]', `generator, model or file whose values take a prefix (default: ${DEFAULT_WHAT})`)
    .option('-s, --seed <seed>', 'the same seed shows the same values (default: PHONY_SEED, else a new one)')
    .option('-l, --locale <tag>', `locale of generators and models (default: ${session.defaultLocale})`)
    .addOption(modelsOption())
    .addHelpText(
      'after',
      `
Examples:
  $ phony play
  $ phony play names.phony
  $ phony play tr/person_last --seed 42`,
    )
    .action((what: string | undefined, options: PlayOptions) => play(session, what ?? DEFAULT_WHAT, options));
}

async function play(given: Session, what: string, options: PlayOptions): Promise<void> {
  const session = withModelsFolder(given, options.models);
  const locale = localeOf(session, options.locale);
  const root = rootOf(session, options.seed);
  const { input, output } = terminalOf(session, what);
  const generator = findGenerator(session, what, { root, locale, unique: false });
  const model = modelOf(session, what, locale);
  checkPrefix(() => generator.with({ prefix: 'a' }));
  await playOnTerminal(input, output, (state) =>
    playLines(what, playView(generator, model, state), {
      columns: output.columns ?? 80,
      rows: output.rows ?? 24,
      bar: '█',
      colors: session.colors.stdout,
    }),
  );
}

interface Terminal {
  readonly input: ReadStream;
  readonly output: Session['stdout']['stream'];
}

/** @throws ArgumentError `NOT_A_TERMINAL` */
function terminalOf({ stdin, stdout, env }: Session, what: string): Terminal {
  const input = stdin() as ReadStream;
  if (input.isTTY && stdout.isTerminal && env.TERM !== 'dumb') return { input, output: stdout.stream };
  const command = `phony generate ${JSON.stringify(what)} --prefix …`;
  throw new ArgumentError(
    'NOT_A_TERMINAL',
    `play is for a person at a terminal, and this is none; in scripts use ${command}`,
  );
}

/** The model that makes the values, where it is one: a generator may be made of several, and so is a name in several locales. */
function modelOf(session: Session, what: string, locale: string): LanguageModel | undefined {
  if (session.registry.hasGenerator(what) || what.includes('{')) return undefined;
  try {
    return findModel(session, what, locale).model;
  } catch (error) {
    if (error instanceof ArgumentError && error.code === 'UNKNOWN_LOCALE') return undefined;
    throw error;
  }
}

/** Tells at once that values take no prefix; that no value begins with one is another thing. */
function checkPrefix(ask: () => unknown): void {
  try {
    ask();
  } catch (error) {
    if (!(error instanceof GenerationError)) throw error;
  }
}
