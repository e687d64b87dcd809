import { ArgumentError, Root } from '@phonyland/language-generator';
import type { Session } from '../Session.ts';

/**
 * The root of a run: of the seed that is given, else of the environment variable `PHONY_SEED`, else a new one.
 * @throws ArgumentError `INVALID_SEED`
 */
export function rootOf({ env }: Session, seed: string | undefined): Root {
  if (seed !== undefined) {
    if (seed === '') throw new ArgumentError('INVALID_SEED', '--seed is empty; give it a number or a text');
    return new Root({ seed });
  }
  if (env.PHONY_SEED === '') {
    throw new ArgumentError('INVALID_SEED', 'PHONY_SEED is set but empty; give it a seed or unset it');
  }
  return new Root(env.PHONY_SEED === undefined ? Root.unseeded() : { seed: env.PHONY_SEED });
}
