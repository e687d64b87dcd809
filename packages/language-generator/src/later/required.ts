import { createRequire } from 'node:module';
import type * as rare from './rare.ts';

let loaded: typeof rare | undefined;

/** As in `included.ts`, from the file that the build of `phony` for Node makes of `rare.ts`. */
export function laterParts(): typeof rare {
  loaded ??= createRequire(__filename)('./slots.js') as typeof rare;
  return loaded;
}
