import { basename } from 'node:path';
import type { LanguageModel } from '../model/LanguageModel.ts';
import { Trainer } from '../training/Trainer.ts';
import type { TrainingOptions } from '../training/TrainingOptions.ts';
import { atPlace } from './rows/atPlace.ts';
import type { ByteStream } from './rows/ByteStream.ts';
import type { RowSourceOptions } from './rows/RowSourceOptions.ts';

/** How a model is trained from a file: where the rows are in it, and how to train. */
export interface FileTrainingOptions extends TrainingOptions, RowSourceOptions {}

/**
 * Trains a model on the rows of a file: `.txt` (a row a line), `.csv` and `.tsv` (`column`, `weightColumn`), `.json` (an
 * array of texts or objects), `.jsonl`, each also gzipped; `'-'` is standard input. The file is streamed: memory grows with
 * what there is to learn, not with the file.
 *
 * Of several files it is the model of one file with the rows of all; they may be of different formats where the options suit each.
 * Without a name it is called `'model'`.
 * @throws TrainingDataError with file, line and column; ArgumentError for options that do not fit
 */
export async function trainModelFromFile(
  source: string | ByteStream | readonly (string | ByteStream)[],
  options: FileTrainingOptions = {},
): Promise<LanguageModel> {
  const { format, column, weightColumn, header, delimiter, maxRowBytes, onProgress, ...training } = options;
  const rowOptions = { format, column, weightColumn, header, delimiter, maxRowBytes, onProgress };
  const given = Object.fromEntries(Object.entries(rowOptions).filter(([, value]) => value !== undefined));
  const sources = Array.isArray(source)
    ? (source as readonly (string | ByteStream)[])
    : [source as string | ByteStream];
  const [only] = sources;
  const name = sources.length === 1 && typeof only === 'string' && only !== '-' ? modelName(only) : undefined;
  const trainer = new Trainer({ ...training, name: training.name ?? name });
  // The readers are loaded when there is something to read.
  const { readRowsOfAll } = await import('./rows/readRowsOfAll.ts');
  for await (const { place, rows } of readRowsOfAll(sources, given)) {
    for (const [text, weight] of rows) {
      try {
        trainer.add(text, weight);
      } catch (cause) {
        throw atPlace(place, cause);
      }
    }
  }
  return trainer.finish();
}

/** A model's name from its training file's: without folders and endings. */
function modelName(path: string): string | undefined {
  return (
    basename(path)
      .replace(/(?<=.)\.gz$/i, '')
      .replace(/(?<=.)\.(txt|csv|tsv|json|jsonl|ndjson)$/i, '') || undefined
  );
}
