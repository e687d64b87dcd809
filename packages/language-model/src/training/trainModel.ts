import type { LanguageModel } from '../model/LanguageModel.ts';
import { addSamples, type Sample } from './addSamples.ts';
import { Trainer } from './Trainer.ts';
import type { TrainingOptions } from './TrainingOptions.ts';

/**
 * Trains a model on samples: names, companies, sentences, whatever has a shape.
 *
 * A repeated sample adds to its weight: weights make a sample likelier, while what the model learns about unseen
 * combinations rests on different samples. The order of samples leaves no trace, as long as the weights add up without
 * rounding: whole numbers always do, fractions such as 0.1 may differ in the last bit of their sum.
 * @throws ArgumentError `INVALID_SAMPLE` with the sample's number, or for options that do not fit; PhonyError `NO_ROWS`
 */
export function trainModel(samples: Iterable<Sample>, options: TrainingOptions = {}): LanguageModel {
  const trainer = new Trainer(options);
  addSamples('trainModel', samples, (text, weight) => trainer.add(text, weight));
  return trainer.finish();
}
