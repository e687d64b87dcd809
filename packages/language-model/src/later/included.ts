import * as rare from './rare.ts';

/**
 * What a model needs seldom: constraints, words of hybrid models, files to write, JSON, probabilities. Here it is part of the program. The build of `phony` for
 * Node puts `required.ts` in the place of this file: there it is a file of its own, read when it is first needed, since what a process
 * reads at its start is what it waits for.
 */
export function later(): typeof rare {
  return rare;
}
