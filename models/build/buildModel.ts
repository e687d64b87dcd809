import { PhonyError } from '@phonyland/language-model';
import type { Recipe } from '../recipes/Recipe.ts';
import { sourcesOf } from '../sources/sourcesOf.ts';
import type { ModelEntry } from '../src/ModelManifest.ts';
import { measure } from './measure.ts';
import type { MixedFile } from './mixedScripts.ts';
import { prepareRows } from './prepareRows.ts';
import { type DataFile, readDataFile } from './readDataFile.ts';
import { sha256 } from './sha256.ts';
import { trainRecipe } from './trainRecipe.ts';

/** A model as it is shipped. */
export interface PackedModel {
  readonly bytes: Uint8Array;
  readonly entry: ModelEntry;
}

/** A model that was just made, and what has to be said of its data. */
export interface BuiltModel extends PackedModel {
  /** Its data files with rows that mix scripts. */
  readonly mixed: readonly MixedFile[];
}

/**
 * Makes one model from the data folder, and measures it. The same recipe and data give the same bytes.
 * @param accept called with each data file before it is used; may throw
 * @throws PhonyError see `sourcesOf`, `readDataFile` and `prepareRows`; `ASSET_TOO_LARGE` when the recipe's limit cannot be met
 */
export function buildModel(recipe: Recipe, dataFolder: string, accept: (file: DataFile) => void): BuiltModel {
  const {
    name,
    locale,
    version,
    tokenizer,
    order,
    smoothing,
    backoff,
    free = false,
    maxBytes,
    tempering,
    blocked,
  } = recipe;
  const provenance = sourcesOf(recipe);
  const files = new Map<string, DataFile>();
  // First those with rows, then those that they are compared with.
  for (const { file } of recipe.ingredients) read(file);
  for (const { commonerIn } of recipe.ingredients) if (commonerIn !== undefined) read(commonerIn.file);
  for (const file of files.values()) accept(file);
  const { samples, dropped, never } = prepareRows(
    recipe,
    recipe.ingredients.map(({ file, commonerIn }) => ({
      rows: read(file).rows,
      reference: commonerIn && read(commonerIn.file).rows,
    })),
  );
  const trained = within(recipe, () => trainRecipe(recipe, samples, never));
  const bytes = trained.model.encode();
  if (bytes.length > maxBytes) throw tooLarge(recipe, bytes.length);
  return {
    bytes,
    mixed: Array.from(files.values(), ({ mixed }) => mixed).filter((mixed) => mixed !== undefined),
    entry: {
      name,
      locale,
      file: `${locale}/${name}.phony`,
      version,
      bytes: bytes.length,
      sha256: sha256(bytes),
      ...provenance,
      rows: trained.model.metadata.rows,
      data: Array.from(files.values(), ({ file, sha256: hash }) => ({ file, sha256: hash })),
      options: { tokenizer, order, smoothing, backoff, free, maxBytes, tempering, blocked, dropped },
      metrics: measure(trained, recipe),
    },
  };

  function read(file: string): DataFile {
    const known = files.get(file) ?? readDataFile(dataFolder, file);
    files.set(file, known);
    return known;
  }
}

/** What training fails with when it cannot meet a limit, said of the recipe. */
function within<T>(recipe: Recipe, train: () => T): T {
  try {
    return train();
  } catch (cause) {
    if (!(cause instanceof PhonyError) || cause.code !== 'MAX_BYTES_TOO_SMALL') throw cause;
    throw tooLarge(recipe, cause.details.leastBytes as number, cause);
  }
}

function tooLarge({ locale, name, maxBytes }: Recipe, bytes: number, cause?: unknown): PhonyError {
  return new PhonyError(
    'ASSET_TOO_LARGE',
    `models:build: ${locale}/${name} takes ${bytes} bytes and may take ${maxBytes}; use fewer rows, or raise the recipe's maxBytes`,
    { cause, details: { bytes, maxBytes } },
  );
}
