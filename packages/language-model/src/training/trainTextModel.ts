import type { LanguageModel } from '../model/LanguageModel.ts';
import { addSamples, type Sample } from './addSamples.ts';
import { Trainer } from './Trainer.ts';
import type { TrainingOptions } from './TrainingOptions.ts';

/**
 * Trains a model of text on paragraphs: its rows are their sentences (see `splitSentences`; white space within them becomes
 * single spaces), and it knows how many sentences a paragraph has. What a text generator makes of it are sentences,
 * paragraphs and texts.
 * @param options as for `trainModel`; the tokenizer's default is `'word'`. `'hybrid'` makes up words as well
 * @throws ArgumentError `INVALID_SAMPLE` with the paragraph's number, `EMPTY_ROW` for one without any sentence, or for options
 * that do not fit; PhonyError `NO_ROWS`
 */
export function trainTextModel(paragraphs: Iterable<Sample>, options: TrainingOptions = {}): LanguageModel {
  const trainer = new Trainer({ ...options, tokenizer: options.tokenizer ?? 'word' });
  addSamples('trainTextModel', paragraphs, (text, weight) => trainer.addParagraph(text, weight));
  return trainer.finish();
}
