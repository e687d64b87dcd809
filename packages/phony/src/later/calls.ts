import { laterNames, laterTraining } from './included.ts';
import type * as names from './names.ts';
import type * as training from './training.ts';

// Each calls the function of its name, which documents it.

export const createTextGenerator: typeof training.createTextGenerator = (...given) =>
  laterTraining().createTextGenerator(...given);
export const evaluateModel: typeof training.evaluateModel = (...given) => laterTraining().evaluateModel(...given);
export const mergeModels: typeof training.mergeModels = (...given) => laterTraining().mergeModels(...given);
export const saveModel: typeof training.saveModel = (...given) => laterTraining().saveModel(...given);
export const slugify: typeof names.slugify = (...given) => laterNames().slugify(...given);
export const trainModel: typeof training.trainModel = (...given) => laterTraining().trainModel(...given);
export const trainModelFromFile: typeof training.trainModelFromFile = (...given) =>
  laterTraining().trainModelFromFile(...given);
export const trainTextModel: typeof training.trainTextModel = (...given) => laterTraining().trainTextModel(...given);
