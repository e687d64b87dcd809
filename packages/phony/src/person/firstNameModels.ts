import { type ModelOptions, ModelSource, type Root } from '@phonyland/language-generator';
import { shippedModel } from '../shippedModels.ts';
import type { Gender } from './Person.ts';

/** A locale's first names by gender, below one path. Each model is opened at its first use: a process that asks for one name reads one file. */
export function firstNameModels(
  root: Root,
  locale: string,
  path: string,
  options: ModelOptions = {},
): (gender: Gender) => ModelSource {
  const models: Partial<Record<Gender, ModelSource>> = {};
  return (gender) => {
    models[gender] ??= new ModelSource(root, shippedModel(`person_first_${gender}`, locale), path, options);
    return models[gender];
  };
}
