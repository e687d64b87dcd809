import { Argument, type Command } from 'commander';
import { completeLine } from '../completion/completeLine.ts';
import { completionScript, SHELLS, type Shell } from '../completion/completionScript.ts';
import { completionText } from '../completion/completionText.ts';
import { knownValues } from '../completion/knownValues.ts';
import type { Session } from '../Session.ts';

/** `phony completion bash` */
export function addCompletion(program: Command, session: Session): void {
  program
    .command('completion')
    .summary('teach your shell to complete lines')
    .description(
      'Prints a script for bash, zsh or fish: then Tab completes commands, options and what they take, generators, models, data sets, locales and files. The script asks phony itself, and need not be renewed.',
    )
    .addArgument(new Argument('<shell>', 'your shell').choices(SHELLS))
    .addHelpText(
      'after',
      `
Examples:
  $ phony completion bash
  $ eval "$(phony completion bash)"                     # in ~/.bashrc
  $ eval "$(phony completion zsh)"                      # in ~/.zshrc, after compinit
  $ phony completion fish | source                      # in ~/.config/fish/config.fish`,
    )
    .action(async (shell: Shell) => session.stdout.write(completionScript(shell)));
  // What the scripts call: the words behind the program's name, the last one being written.
  program
    .command('complete', { hidden: true })
    .argument('[words...]')
    .action(async (words: readonly string[]) => {
      const completion = await completeLine(program, words, (slot) => knownValues(session, slot));
      await session.stdout.write(completionText(completion));
    });
}
