import { drawInt, type NumberOrRange } from '../../core/draws.ts';
import type { Supply } from '../../definitions/Supply.ts';
import type { LengthStrategyType } from '../../enums/LengthStrategy.ts';
import { FakerError } from '../../FakerError.ts';
import type { Randomizer } from '../../randomizer/Randomizer.ts';
import { type WordsByLength, wordsByLength } from './WordsByLength.ts';

/** The length of a word, or that and more. */
export type WordOptions =
  | number
  | {
      /** In UTF-16 units, or a range of it; default: any. */
      length?: NumberOrRange;
      /** What is done where no word has it; default: `fail`. */
      strategy?: LengthStrategyType;
    };

/** A word, as long as the options say. @throws FakerError where there is none, and for an unknown strategy that is needed */
export function drawWord(randomizer: Randomizer, supply: Supply, options: WordOptions | undefined): string {
  if (options === undefined) return supply.draw(randomizer);
  if (typeof options === 'number') return drawOfLength(randomizer, supply, options, options, 'fail');
  const length = options?.length ?? undefined;
  const strategy = options?.strategy ?? 'fail';
  if (typeof length === 'number') return drawOfLength(randomizer, supply, length, length, strategy);
  if (length !== undefined) return drawOfLength(randomizer, supply, length.min, length.max, strategy);
  if (strategy !== 'shortest' && strategy !== 'longest') return supply.draw(randomizer);
  return drawExtreme(randomizer, wordsByLength(supply.list), strategy);
}

function drawOfLength(
  randomizer: Randomizer,
  supply: Supply,
  min: number,
  max: number,
  strategy: LengthStrategyType,
): string {
  const words = wordsByLength(supply.list);
  const from = words.before(min);
  const to = words.before(Math.floor(max) + 1);
  if (from < to) return words.words[drawInt(randomizer, from, to - 1)]!;
  switch (strategy) {
    case 'fail':
      throw new FakerError('No words found that match the given length.');
    case 'closest':
      return drawClosest(randomizer, words, min, max);
    case 'shortest':
    case 'longest':
      return drawExtreme(randomizer, words, strategy);
    case 'any-length':
      return supply.draw(randomizer);
    default:
      throw new FakerError(`There is no strategy ${JSON.stringify(strategy)} for the length of words.`);
  }
}

/** A word of the nearest length below or above the range; where both are as near, of either. */
function drawClosest(randomizer: Randomizer, words: WordsByLength, min: number, max: number): string {
  const below = words.lengths.filter((length) => length < min).at(-1) ?? Number.NEGATIVE_INFINITY;
  const above = words.lengths.find((length) => length > max) ?? Number.POSITIVE_INFINITY;
  const away = Math.min(min - below, above - max);
  const shorter = min - away === below ? below : undefined;
  const longer = max + away === above && above !== below ? above : undefined;
  return drawOfTwo(randomizer, words, shorter, longer);
}

/** One of the shortest or of the longest words. */
function drawExtreme(randomizer: Randomizer, words: WordsByLength, which: 'shortest' | 'longest'): string {
  return drawOfTwo(randomizer, words, words.lengths.at(which === 'shortest' ? 0 : -1), undefined);
}

/** A word of one of two lengths. @throws FakerError where there is neither */
function drawOfTwo(
  randomizer: Randomizer,
  words: WordsByLength,
  first: number | undefined,
  second: number | undefined,
): string {
  const from = first === undefined ? 0 : words.before(first);
  const count = first === undefined ? 0 : words.before(first + 1) - from;
  const from2 = second === undefined ? 0 : words.before(second);
  const count2 = second === undefined ? 0 : words.before(second + 1) - from2;
  if (count + count2 === 0) throw new FakerError('There are no words to choose from: the list is empty.');
  const at = drawInt(randomizer, 0, count + count2 - 1);
  return words.words[at < count ? from + at : from2 + at - count]!;
}
