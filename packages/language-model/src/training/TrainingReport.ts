import type { Smoothing } from '@phonyland/ngram';
import type { OrderChoice } from './chooseOrder.ts';
import type { MixedScripts } from './mixesScripts.ts';

/** What a training tells that its model does not. */
export interface TrainingReport {
  readonly order: number;
  readonly smoothing: Smoothing;
  /** How the order was chosen; null when it was given. */
  readonly orderChoice: OrderChoice | null;
  /**
   * How many different n-grams the rows have, of all orders, and how many of them the model tells: the rest had too
   * little support or no room.
   */
  readonly ngrams: { readonly counted: number; readonly kept: number };
  /** The rows that mix scripts within a word: mostly typing mistakes, such as a Cyrillic о in a Latin name. */
  readonly mixedScripts: MixedScripts;
}
