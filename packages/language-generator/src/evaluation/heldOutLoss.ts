import { createTokenizer, type LanguageModel } from '@phonyland/language-model';
import type { OriginalTest } from './originalTest.ts';

const MOST_EXAMPLES = 3;

/** How well a model foretells rows that it was not trained on. Impossible rows are counted, and are in no mean. */
export interface HeldOutLoss {
  readonly rows: number;
  /** Rows that the model never gives. */
  readonly impossible: number;
  /** The first three of them. */
  readonly impossibleExamples: readonly string[];
  /** Rows that are training rows after all, which flatter the figures; null when the model cannot tell. */
  readonly trainingRows: number | null;
  /** Tokens of the possible rows, the end of each row included. */
  readonly tokens: number;
  /** Code points of the possible rows, the end of each row counted as one. */
  readonly characters: number;
  /** The mean negative natural logarithm of a token's probability; null when every row is impossible, like those below. */
  readonly natsPerToken: number | null;
  readonly bitsPerToken: number | null;
  /** e to the power of `natsPerToken`: among how many equally likely tokens the model wavers. */
  readonly perplexity: number | null;
  /** Comparable between tokenizers. */
  readonly natsPerCharacter: number | null;
}

/**
 * The loss of a model on held-out rows.
 * @param originals tells training rows
 */
export function heldOutLoss(model: LanguageModel, heldOut: Iterable<string>, originals?: OriginalTest): HeldOutLoss {
  const { tokenize } = createTokenizer(model.metadata.tokenizer);
  const { tokenize: charactersOf } = createTokenizer('character');
  const impossibleExamples: string[] = [];
  let rows = 0;
  let impossible = 0;
  let trainingRows = 0;
  let nats = 0;
  let tokens = 0;
  let characters = 0;
  for (const row of heldOut) {
    rows++;
    if (originals?.isOriginal(row)) trainingRows++;
    const logProbability = model.logProbability(row);
    if (logProbability === Number.NEGATIVE_INFINITY) {
      impossible++;
      if (impossible <= MOST_EXAMPLES) impossibleExamples.push(row);
      continue;
    }
    nats -= logProbability;
    tokens += tokenize(row).length + 1;
    characters += charactersOf(row).length + 1;
  }
  const natsPerToken = tokens === 0 ? null : nats / tokens;
  return {
    rows,
    impossible,
    impossibleExamples,
    trainingRows: originals === undefined ? null : trainingRows,
    tokens,
    characters,
    natsPerToken,
    bitsPerToken: natsPerToken === null ? null : natsPerToken / Math.LN2,
    perplexity: natsPerToken === null ? null : Math.exp(natsPerToken),
    natsPerCharacter: natsPerToken === null ? null : nats / characters,
  };
}
