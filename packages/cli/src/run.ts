import { Command, CommanderError } from 'commander';
import type { CliContext } from './CliContext.ts';
import { addCompletion } from './commands/completion.ts';
import { addConvert } from './commands/convert.ts';
import { addEval } from './commands/eval.ts';
import { addGenerate } from './commands/generate.ts';
import { addInit } from './commands/init.ts';
import { addInspect } from './commands/inspect.ts';
import { addMerge } from './commands/merge.ts';
import { addMigrate } from './commands/migrate.ts';
import { addModels } from './commands/models.ts';
import { addPlay } from './commands/play.ts';
import { addTrain } from './commands/train.ts';
import { EXIT, exitCodeOf } from './errors/exitCodeOf.ts';
import { reportError } from './errors/reportError.ts';
import { usageError } from './errors/usageError.ts';
import { ClosedPipe } from './output/ClosedPipe.ts';
import { openSession, type Session } from './Session.ts';

/**
 * Runs the command line.
 * @param args what stands behind the command's name
 * @returns the exit code: 0, 1 (failed) or 2 (called wrongly); every failure has been told on standard error
 */
export async function run(args: readonly string[], context: CliContext): Promise<number> {
  const session = openSession(args, context);
  try {
    return await runCommand(args, session);
  } catch (error) {
    if (error instanceof ClosedPipe) return EXIT.ok;
    await reportError(error, session);
    return exitCodeOf(error);
  }
}

async function runCommand(args: readonly string[], session: Session): Promise<number> {
  const help = { out: '', err: '' };
  const program = new Command('phony')
    .description('Values that are made, not picked: train small language models and generate from them.')
    .version(session.version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .option('--debug', 'show where an error comes from')
    .option('--no-color', 'no colours (NO_COLOR does the same)')
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({
      writeOut: (text) => {
        help.out += text;
      },
      writeErr: (text) => {
        help.err += text;
      },
      // Told by `reportError`, like all errors.
      outputError: () => {},
      getOutHelpWidth: () => session.stdout.stream.columns ?? 100,
      getErrHelpWidth: () => session.stderr.stream.columns ?? 100,
    })
    .addHelpText(
      'after',
      `
Examples:
  $ phony init
  $ phony train names.txt -o names.phony
  $ phony generate names.phony 20 --seed 42
  $ phony inspect names.phony
  $ phony eval names.phony held-out.txt
  $ phony migrate src test --dry-run

Exit codes: 0, 1 (failed), 2 (called wrongly).`,
    )
    .exitOverride();
  for (const add of [
    addInit,
    addTrain,
    addMerge,
    addConvert,
    addGenerate,
    addModels,
    addInspect,
    addPlay,
    addEval,
    addMigrate,
    addCompletion,
  ])
    add(program, session);
  try {
    await program.parseAsync(args, { from: 'user' });
    return EXIT.ok;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) {
      await session.stdout.write(help.out);
      return EXIT.ok;
    }
    if (error.code !== 'commander.help') throw usageError(error);
    // No command at all: the help is the answer.
    await session.stderr.write(help.err);
    return EXIT.usage;
  }
}
