import {
  checkOptionNames,
  MODEL_OPTIONS,
  type ModelOptions,
  type Root,
  type Source,
} from '@phonyland/language-generator';
import type { Draw } from './Draw.ts';
import { firstNameModels } from './firstNameModels.ts';
import type { Gender, PersonOptions } from './Person.ts';

/** Options of a first name: whose, and what it has to look like. */
export interface FirstNameOptions extends PersonOptions, ModelOptions {}

/**
 * First names: of the model of the gender that the person at the address has.
 * @param withGender the first names of persons of one gender, who are others
 */
export function firstNames(
  root: Root,
  locale: string,
  path: string,
  drawGender: Draw<Gender>,
  withGender: (gender: Gender) => Source<string, FirstNameOptions>,
  options: ModelOptions = {},
): Source<string, FirstNameOptions> {
  const open = firstNameModels(root, locale, path, options);
  const hasOptions = Object.keys(options).length > 0;
  return {
    root,
    path: hasOptions ? open('female').path : path,
    addressable: true,
    share: hasOptions ? ((open('female').share ?? 1) + (open('male').share ?? 1)) / 2 : undefined,
    draw: (w0, w1, w2, w3) => open(drawGender(w0, w1, w2, w3)).draw(w0, w1, w2, w3),
    with: (given) => {
      checkOptionNames(path, given, ['gender', ...MODEL_OPTIONS]);
      const { gender, ...more } = given;
      const constraints = { ...options, ...more };
      if (gender === undefined) return firstNames(root, locale, path, drawGender, withGender, constraints);
      const first = withGender(gender);
      return Object.keys(constraints).length === 0 ? first : first.with(constraints);
    },
  };
}
