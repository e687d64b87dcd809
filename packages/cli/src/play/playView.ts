import { type Generator, type LanguageModel, PhonyError } from '@phonyland/language-generator';
import { type Continuations, continuations } from '../inspection/continuations.ts';
import { plainText } from '../output/formats/values.ts';
import type { PlayState } from './PlayState.ts';

/** How many values are shown at once, and how many letters that may come next. */
export const VALUES = 10;
const LETTERS = 8;

/** What there is to see for a state. */
export interface PlayView {
  readonly prefix: string;
  readonly page: number;
  readonly values: readonly string[];
  /** What may come next, where one model makes the values. */
  readonly next: Continuations | undefined;
  /** Why there are no values. */
  readonly problem: string | undefined;
}

/**
 * Looks at the values that begin as the player wrote; the same ones for the same state.
 * @param generator of values, by index
 * @param model that makes them, where it is one
 */
export function playView(
  generator: Generator<unknown>,
  model: LanguageModel | undefined,
  { prefix, page }: PlayState,
): PlayView {
  try {
    const own = prefix === '' ? generator : generator.with({ prefix });
    const values = Array.from({ length: VALUES }, (_, i) => plainText(own.at(page * VALUES + i)));
    const next = model === undefined ? undefined : continuations(model, prefix, LETTERS);
    return { prefix, page, values, next, problem: undefined };
  } catch (error) {
    if (!(error instanceof PhonyError)) throw error;
    // Without the path of the generator, which stands above.
    const problem = error.message.replace(/^\S+: /, '');
    return { prefix, page, values: [], next: undefined, problem };
  }
}
