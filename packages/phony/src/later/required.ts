import { createRequire } from 'node:module';
import type * as modules from './modules.ts';
import type * as names from './names.ts';
import type * as training from './training.ts';

const loaded = new Map<string, unknown>();

/** As in `included.ts`, from the files that the build for Node makes of the parts. */
export function laterNames(): typeof names {
  return load('./names.js') as typeof names;
}

export function laterTraining(): typeof training {
  return load('./training.js') as typeof training;
}

export function laterModules(): typeof modules {
  return load('./modules.js') as typeof modules;
}

function load(file: string): unknown {
  let part = loaded.get(file);
  if (part === undefined) {
    part = createRequire(__filename)(file);
    loaded.set(file, part);
  }
  return part;
}
