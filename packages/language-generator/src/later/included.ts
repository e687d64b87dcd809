import * as rare from './rare.ts';

/**
 * What a generator needs seldom: unique values without memory, block lists of the user's. Here it is part of the program; the build of `phony` for Node reads it when
 * it is first needed (`required.ts`), and the slim build does without it (`absent.ts`).
 */
export function laterParts(): typeof rare {
  return rare;
}
