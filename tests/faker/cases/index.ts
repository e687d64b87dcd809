import type { Case } from '../Case.ts';
import { business } from './business.ts';
import { helpers } from './helpers.ts';
import { internet } from './internet.ts';
import { people } from './people.ts';
import { places } from './places.ts';
import { texts } from './texts.ts';
import { things } from './things.ts';
import { values } from './values.ts';

/** How each method may be called, by its path: with each of its documented options. */
export const CASES: Readonly<Record<string, readonly Case[]>> = {
  ...business,
  ...helpers,
  ...internet,
  ...people,
  ...places,
  ...texts,
  ...things,
  ...values,
};
