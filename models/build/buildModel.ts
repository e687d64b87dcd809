import { trainModel } from '@phonyland/language-model';
import type { Recipe } from '../recipes/Recipe.ts';
import type { ModelEntry } from '../src/ModelManifest.ts';
import { measure } from './measure.ts';
import { prepareRows } from './prepareRows.ts';
import { type DataFile, readDataFile } from './readDataFile.ts';
import { sha256 } from './sha256.ts';
import { tighten } from './tighten.ts';

/** A model as it will be shipped. */
export interface BuiltModel {
  readonly bytes: Uint8Array;
  readonly entry: ModelEntry;
}

/**
 * Makes one model from the data folder, and measures it. The same recipe and data give the same bytes.
 * @param accept called with each data file before it is used; may throw
 * @throws PhonyError see `readDataFile` and `prepareRows`
 */
export function buildModel(recipe: Recipe, dataFolder: string, accept: (file: DataFile) => void): BuiltModel {
  const {
    name,
    locale,
    version,
    order,
    smoothing,
    backoff,
    tempering,
    maxRows = null,
    source,
    licence,
    attribution,
  } = recipe;
  const training = readDataFile(dataFolder, recipe.file);
  const reference = recipe.commonerIn === undefined ? undefined : readDataFile(dataFolder, recipe.commonerIn.file);
  const data = reference === undefined ? [training] : [training, reference];
  data.forEach(accept);
  const { samples, dropped } = prepareRows(recipe, training.rows, reference?.rows);
  const metadata = { version, source, licence, attribution };
  const model = tighten(trainModel(samples, { name, locale, order, smoothing, metadata }), backoff);
  const bytes = model.encode();
  return {
    bytes,
    entry: {
      name,
      locale,
      file: `${locale}/${name}.phony`,
      version,
      bytes: bytes.length,
      sha256: sha256(bytes),
      source,
      licence,
      attribution,
      rows: model.metadata.rows,
      data: data.map(({ file, sha256: hash }) => ({ file, sha256: hash })),
      options: { order, smoothing, backoff, tempering, maxRows, dropped },
      metrics: measure(model, samples, recipe),
    },
  };
}
