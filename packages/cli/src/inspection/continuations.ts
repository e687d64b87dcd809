import { type Constraints, createGenerator, type LanguageModel } from '@phonyland/language-generator';

/** How many values tell which letters come into question: one of 1 in 100 is missed once in 500 million looks. */
const DRAWN = 2000;

/** What may follow a beginning. */
export interface Continuation {
  /** The next code point; empty: the value ends here. */
  readonly text: string;
  /** 0..1, of the values that have the beginning. */
  readonly probability: number;
}

/** A beginning of values, and what comes next. */
export interface Continuations {
  readonly prefix: string;
  /** The share, 0..1, of the model's values that begin so. */
  readonly probability: number;
  /** The most likely ones, likeliest first. */
  readonly next: readonly Continuation[];
  /** The probability of all others together. */
  readonly rest: number;
}

/**
 * What a model puts behind the beginning of a value. Probabilities are exact, of the model's own values (a block list rules words out
 * later); which letters are looked at is told by 2,000 values, the same ones each time.
 * @param most how many continuations
 * @throws ArgumentError `INVALID_CONSTRAINT`; GenerationError `UNSATISFIABLE` where no value begins so
 */
export function continuations(model: LanguageModel, prefix: string, most: number): Continuations {
  const start = beginningWith(prefix);
  const values = createGenerator(model, { ...start, seed: 1, blocked: false, excludeOriginals: false }).batch(DRAWN);
  // Values are in NFC, and so is the beginning that they share.
  const length = Array.from(prefix.normalize('NFC')).length;
  const counts = new Map<string, number>();
  for (const value of values) {
    const text = Array.from(value)[length] ?? '';
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const likely = [...counts].sort(([, a], [, b]) => b - a).slice(0, 2 * most);
  const probability = model.probability(start);
  const next = likely
    .map(([text]) => {
      const own = text === '' ? { ...start, maxLength: length } : beginningWith(prefix.normalize('NFC') + text);
      return { text, probability: model.probability(own) / probability };
    })
    .sort((a, b) => b.probability - a.probability)
    .slice(0, most);
  const shown = next.reduce((sum, { probability }) => sum + probability, 0);
  return { prefix, probability, next, rest: Math.max(0, 1 - shown) };
}

function beginningWith(prefix: string): Constraints {
  return prefix === '' ? {} : { prefix };
}
