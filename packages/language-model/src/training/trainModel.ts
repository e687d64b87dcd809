import { ArgumentError, PhonyError } from '@phonyland/ngram';
import type { LanguageModel } from '../model/LanguageModel.ts';
import { Trainer } from './Trainer.ts';
import type { TrainingOptions } from './TrainingOptions.ts';

/** A text, or a text and how much it counts for: a finite number above 0. */
export type Sample = string | readonly [text: string, weight: number];

/**
 * Trains a model on samples: names, companies, sentences, whatever has a shape.
 *
 * A repeated sample adds to its weight: weights make a sample likelier, while what the model learns about unseen
 * combinations rests on different samples. The order of samples leaves no trace, as long as the weights add up without
 * rounding: whole numbers always do, fractions such as 0.1 may differ in the last bit of their sum.
 * @throws ArgumentError `INVALID_SAMPLE` with the sample's number, or for options that do not fit; PhonyError `NO_ROWS`
 */
export function trainModel(samples: Iterable<Sample>, options: TrainingOptions = {}): LanguageModel {
  if (typeof samples === 'string' || typeof samples?.[Symbol.iterator] !== 'function') {
    throw new ArgumentError(
      'INVALID_SAMPLE',
      `trainModel: the samples are ${describe(samples)}; give an iterable of texts, or of [text, weight]`,
    );
  }
  const trainer = new Trainer(options);
  let number = 0;
  for (const sample of samples) {
    number++;
    const [text, weight] = typeof sample === 'string' ? [sample, 1] : pair(sample, number);
    try {
      trainer.add(text, weight);
    } catch (cause) {
      if (!(cause instanceof ArgumentError)) throw cause;
      throw new ArgumentError(cause.code, `trainModel: sample ${number}: ${cause.message}`, {
        cause,
        details: { sample: number },
      });
    }
  }
  if (trainer.rows === 0) {
    throw new PhonyError('NO_ROWS', 'trainModel: there are no samples; a model needs at least one');
  }
  return trainer.finish();
}

function pair(sample: unknown, number: number): readonly [text: string, weight: number] {
  if (Array.isArray(sample) && sample.length === 2 && typeof sample[0] === 'string' && typeof sample[1] === 'number') {
    return [sample[0], sample[1]];
  }
  throw new ArgumentError(
    'INVALID_SAMPLE',
    `trainModel: sample ${number} is ${describe(sample)}; it must be a text or [text, weight]`,
    { details: { sample: number } },
  );
}

function describe(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || value === null || value === undefined
    ? (JSON.stringify(value) ?? 'undefined')
    : Array.isArray(value)
      ? JSON.stringify(value).slice(0, 60)
      : `of type ${typeof value}`;
}
