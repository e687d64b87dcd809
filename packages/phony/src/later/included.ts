import * as modules from './modules.ts';
import * as names from './names.ts';
import * as training from './training.ts';

/**
 * Parts that a process may never need. Here they are part of the program. The build for Node puts `required.ts` in the place of this
 * file: there each of them is a file of its own, read when it is first needed, since what a process reads at its start is what it waits for.
 */
export function laterNames(): typeof names {
  return names;
}

/** Making, writing and judging models. */
export function laterTraining(): typeof training {
  return training;
}

/** The modules but those of names. */
export function laterModules(): typeof modules {
  return modules;
}
