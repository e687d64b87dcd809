import type { ModelTables } from '../automaton/ModelTables.ts';
import type { NGramCounts } from '../counts/NGramCounts.ts';
import type { SizeLimit } from '../pruning/pruneToSize.ts';
import type { Smoothing } from '../smoothing/estimate.ts';
import { makeTables } from '../training/makeTables.ts';
import { foldRareWords } from './foldRareWords.ts';
import type { HybridTables } from './HybridTables.ts';
import { keepCapitals } from './keepCapitals.ts';
import { keepWordBoundaries } from './keepWordBoundaries.ts';
import { WORD_SHAPES, type WordShape } from './wordClasses.ts';

/** Spellings that take a smaller share of the file are left as they are. */
const WORTH_PRUNING = 0.05;
/** What spellings give on top, since pruning comes close to a size but does not meet it. */
const ROUNDING = 0.005;
/** The least share of themselves that spellings keep for the sake of words. */
const LEAST_SPELLED = 0.1;

/**
 * The tables of a hybrid model.
 * @param counts of a hybrid tokenizer
 * @param limit how large the model may become; spellings give way first, then words and spellings in proportion to what they take
 * @throws PhonyError `MAX_BYTES_TOO_SMALL`, `MODEL_TOO_LARGE` as `makeTables`
 */
export function makeHybridTables(
  counts: NGramCounts,
  smoothing: Smoothing,
  limit?: SizeLimit<HybridTables>,
): HybridTables {
  const folded = foldRareWords(counts);
  const spell = (shape: WordShape, own?: SizeLimit<ModelTables>): ModelTables =>
    makeTables(folded.spellings.get(shape)!, {
      smoothing,
      adjust: shape === 'capitalized' ? keepCapitals : undefined,
      limit: own,
    });
  // In the order of the shapes, not in that of the rows: the same rows make the same file.
  const shapes = WORD_SHAPES.filter((shape) => folded.spellings.has(shape));
  const words = makeTables(folded.words, { smoothing, adjust: keepWordBoundaries });
  const tables: HybridTables = { words, spellings: Object.fromEntries(shapes.map((shape) => [shape, spell(shape)])) };
  if (limit === undefined) return tables;
  const whole = limit.bytesOf(tables);
  if (whole <= limit.maxBytes) return tables;
  const sizes = new Map(shapes.map((shape) => [shape, whole - limit.bytesOf(without(tables, shape))]));
  const large = shapes.filter((shape) => sizes.get(shape)! >= whole * WORTH_PRUNING);
  const spelled = large.reduce((sum, shape) => sum + sizes.get(shape)!, 0);
  const withSpelling = (pruned: HybridTables, shape: WordShape, spelling: ModelTables): HybridTables => ({
    ...pruned,
    spellings: { ...pruned.spellings, [shape]: spelling },
  });
  const pruneSpellings = (kept: number): HybridTables => {
    let pruned = tables;
    for (const shape of large) {
      const before = pruned;
      const bytesOf = (own: ModelTables): number => limit.bytesOf(withSpelling(before, shape, own));
      const maxBytes = Math.round(limit.bytesOf(before) - sizes.get(shape)! * (1 - kept));
      pruned = withSpelling(before, shape, spell(shape, { ...limit, maxBytes, bytesOf }));
    }
    return pruned;
  };
  // Words tell more a byte than spellings do: they give way only where spellings alone would be left with next to nothing.
  const alone = 1 - (whole - limit.maxBytes) / spelled - ROUNDING;
  if (alone >= LEAST_SPELLED) {
    try {
      return pruneSpellings(alone);
    } catch {
      // Spellings that cannot become so small need the help of words.
    }
  }
  // The fewest bytes of a model with its spellings pruned and its words tried.
  let least = 0;
  const prune = (kept: number): HybridTables => {
    least = 0;
    const { spellings } = pruneSpellings(kept);
    const bytesOf = (own: ModelTables): number => {
      const bytes = limit.bytesOf({ words: own, spellings });
      least = least === 0 ? bytes : Math.min(least, bytes);
      return bytes;
    };
    const settings = { smoothing, adjust: keepWordBoundaries, limit: { ...limit, bytesOf } };
    return { words: makeTables(folded.words, settings), spellings };
  };
  let kept = limit.maxBytes / whole;
  for (;;) {
    try {
      return prune(kept);
    } catch (error) {
      if (least <= limit.maxBytes || spelled === 0) throw error;
      // Words that cannot become small enough leave the rest to the spellings, until those cannot either.
      kept -= (least - limit.maxBytes) / spelled + ROUNDING;
    }
  }
}

/** Tables without the spelling of a shape: of use only to be measured. */
function without(tables: HybridTables, shape: WordShape): HybridTables {
  return { ...tables, spellings: { ...tables.spellings, [shape]: undefined } };
}
