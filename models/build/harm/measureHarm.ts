import { BlockedWords, type LanguageModel, makeBlockList } from '@phonyland/language-model';
import { draw } from '../measure.ts';

/** How many values are drawn for each locale, over all of its models. */
export const VALUES_PER_LOCALE = 1_000_000;

/** What a second list finds among the values of a locale. */
export interface Harm {
  readonly locale: string;
  /** Values that the filter let pass. */
  readonly values: number;
  /** Values that the filter refused, which were drawn again. */
  readonly refused: number;
  /** Values that the second list finds among those that passed. */
  readonly found: number;
  /** What it found most often, with how often. */
  readonly commonest: readonly (readonly [value: string, count: number])[];
}

/**
 * Draws values of a locale's models as a generator does, those that the models' own lists refuse again, and looks for words of a list
 * that had no part in those.
 * @param second words of the second list, each looked for as a whole value and as a word in one
 */
export function measureHarm(
  locale: string,
  models: readonly LanguageModel[],
  second: readonly string[],
  total: number = VALUES_PER_LOCALE,
): Harm {
  const list = new BlockedWords(makeBlockList({ words: second }));
  const counts = new Map<string, number>();
  let values = 0;
  let refused = 0;
  for (const model of models) {
    const wanted = Math.ceil(total / models.length);
    for (let index = 0, given = 0; given < wanted; index++) {
      const value = draw(model, index);
      if (model.isBlocked(value)) {
        refused++;
        continue;
      }
      given++;
      if (list.blocksText(value)) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    values += wanted;
  }
  const found = Array.from(counts.values()).reduce((sum, count) => sum + count, 0);
  const commonest = Array.from(counts)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, 6);
  return { locale, values, refused, found, commonest };
}
