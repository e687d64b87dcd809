import { type ErrorDetails, PhonyError } from '@phonyland/language-model';
import { recipes } from '../recipes/recipes.ts';
import type { ModelManifest } from '../src/ModelManifest.ts';
import type { BuiltModel } from './buildModel.ts';
import { buildModels } from './buildModels.ts';

/** What the process is asked for: the model of a recipe, by its place. */
export interface Job {
  readonly place: string;
  readonly dataFolder: string;
  readonly previous: ModelManifest | undefined;
  readonly acceptDataChanges: boolean;
}

/** What it answers. */
export type Report =
  | { readonly model: BuiltModel }
  | { readonly code: string; readonly message: string; readonly details: ErrorDetails };

process.on('message', (job: Job) => {
  process.send!(answer(job));
});

function answer({ place, dataFolder, previous, acceptDataChanges }: Job): Report {
  const recipe = recipes.find(({ locale, name }) => `${locale}/${name}` === place)!;
  try {
    const [model] = buildModels([recipe], dataFolder, { previous, acceptDataChanges });
    return { model: model! };
  } catch (error) {
    if (!(error instanceof PhonyError)) throw error;
    const { code, message, details } = error;
    return { code, message, details };
  }
}
