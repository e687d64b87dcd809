import { PhonyError } from '@phonyland/language-model';
import type { Recipe } from '../recipes/Recipe.ts';
import type { ModelManifest } from '../src/ModelManifest.ts';
import { type BuiltModel, buildModel } from './buildModel.ts';
import type { DataFile } from './readDataFile.ts';

/** How `buildModels` is told to work. */
export interface BuildOptions {
  /** What was shipped so far: the data must be what it names. Undefined when nothing was. */
  readonly previous?: ModelManifest | undefined;
  /** Accept data files that differ from those that the shipped models were made from. */
  readonly acceptDataChanges?: boolean;
  /** Called with each model when it is done. */
  readonly onModel?: (model: BuiltModel) => void;
}

/**
 * Makes the models of recipes one after the other; writes nothing.
 * @throws PhonyError `DATA_CHANGED`, and see `buildModel`
 */
export function buildModels(
  recipes: readonly Recipe[],
  dataFolder: string,
  { previous, acceptDataChanges = false, onModel }: BuildOptions = {},
): readonly BuiltModel[] {
  const known = new Map(
    previous?.models.flatMap(({ data }) => data.map(({ file, sha256 }) => [file, sha256] as const)),
  );
  const accept = ({ file, sha256 }: DataFile): void => {
    const expected = known.get(file);
    if (acceptDataChanges || expected === undefined || expected === sha256) return;
    throw new PhonyError(
      'DATA_CHANGED',
      `models:build: ${JSON.stringify(file)} is not the file that the shipped models were made from: its SHA-256 is ${sha256}, the manifest says ${expected}; restore it, or rebuild with --accept-data-changes and a new version in the recipe`,
      { details: { file, found: sha256, expected } },
    );
  };
  return recipes.map((recipe) => {
    const model = buildModel(recipe, dataFolder, accept);
    onModel?.(model);
    return model;
  });
}
