import { type LanguageModel, trainModel } from '@phonyland/language-model';
import type { Recipe } from '../recipes/Recipe.ts';
import { sourcesOf } from '../sources/sourcesOf.ts';
import type { DataRow } from './readDataFile.ts';
import { refusedWords } from './refusedWords.ts';
import { tighten } from './tighten.ts';

/** How often a limit for training is tried until the finished model comes close to its own. */
const MOST_ROUNDS = 8;
/** A model between this share of its limit and all of it will do. */
const CLOSE = 0.97;

/** Where rows have to give way, a seventh of them at a time. */
const THINNED = 6 / 7;

/** A model, the rows that it was trained on, and the limit that its training was given; undefined when it needed none. */
export interface TrainedModel {
  readonly model: LanguageModel;
  readonly samples: readonly DataRow[];
  readonly limit: number | undefined;
}

/**
 * The model of a recipe, of rows that are prepared: as large as `maxBytes` allows. What training makes is larger than what becomes
 * of it when weights are rounded to a byte, so training is given a limit that is found by trying. A model whose words follow each
 * other freely would forget how values end if its pairs of words were pruned: it is trained on fewer rows instead.
 */
export function trainRecipe(recipe: Recipe, samples: readonly DataRow[], never: readonly string[] = []): TrainedModel {
  const { maxBytes } = recipe;
  if (recipe.free && recipe.tokenizer !== 'character') return trainOnFewer(recipe, samples);
  const whole = train(recipe, samples, undefined, never);
  const finished = finish(recipe, whole);
  let best: TrainedModel = { model: finished, samples, limit: undefined };
  // Sizes with and without rounding grow together, nearly on a straight line: through the last two points it leads to the next.
  let [limit, size] = [whole.encode().length, finished.encode().length];
  if (size <= maxBytes) return best;
  const target = (maxBytes * (CLOSE + 1)) / 2;
  let slope = limit / size;
  let largest = 0;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = Math.round(limit + (target - size) * slope);
    const model = trainWithin(recipe, samples, next, never);
    const reached = model.encode().length;
    if (reached <= maxBytes && reached > largest) {
      best = { model, samples, limit: next };
      largest = reached;
    }
    if (reached <= maxBytes && reached >= maxBytes * CLOSE) break;
    if (reached !== size) slope = Math.abs((next - limit) / (reached - size));
    [limit, size] = [next, reached];
  }
  return best;
}

function trainOnFewer(recipe: Recipe, samples: readonly DataRow[]): TrainedModel {
  for (let count = samples.length; ; count = Math.floor(count * THINNED)) {
    // At even distances: rows of one weight are in the order of their letters.
    const rows = Array.from({ length: count }, (_, i) => samples[Math.floor((i * samples.length) / count)]!);
    const model = trainWithin(recipe, rows, undefined);
    if (model.encode().length <= recipe.maxBytes || count <= 1) return { model, samples: rows, limit: undefined };
  }
}

/** A recipe's model whose training was given a limit. */
export function trainWithin(
  recipe: Recipe,
  samples: readonly DataRow[],
  maxBytes: number | undefined,
  never: readonly string[] = [],
): LanguageModel {
  return finish(recipe, train(recipe, samples, maxBytes, never));
}

function finish({ smoothing, backoff, free, cleaning }: Recipe, model: LanguageModel): LanguageModel {
  return smoothing === 'none' ? model : tighten(model, backoff, { free, particles: cleaning.particles });
}

function train(
  recipe: Recipe,
  samples: readonly DataRow[],
  maxBytes: number | undefined,
  never: readonly string[],
): LanguageModel {
  const { name, locale, version, order, smoothing, tokenizer, originals } = recipe;
  return trainModel(samples as readonly [string, number][], {
    name,
    locale,
    order,
    smoothing,
    tokenizer,
    originals,
    maxBytes,
    blocked: refusedWords(recipe, samples, never),
    metadata: { version, ...sourcesOf(recipe) },
  });
}
