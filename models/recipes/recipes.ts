import { enUsPersonFirstFemale } from './en-US/person_first_female.ts';
import { enUsPersonFirstMale } from './en-US/person_first_male.ts';
import { enUsPersonLast } from './en-US/person_last.ts';
import type { Recipe } from './Recipe.ts';
import { trPersonFirstFemale } from './tr/person_first_female.ts';
import { trPersonFirstMale } from './tr/person_first_male.ts';
import { trPersonLast } from './tr/person_last.ts';

/** All models that are shipped, by locale and name. */
export const recipes: readonly Recipe[] = [
  enUsPersonFirstFemale,
  enUsPersonFirstMale,
  enUsPersonLast,
  trPersonFirstFemale,
  trPersonFirstMale,
  trPersonLast,
];
