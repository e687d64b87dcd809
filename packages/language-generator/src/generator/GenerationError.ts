import { PhonyError } from '@phonyland/language-model';

/**
 * A value that could not be made although every argument was right.
 *
 * - `UNSATISFIABLE`: no value of the model satisfies the constraints; `details.excluding` names those that exclude all.
 * - `REDRAWS_EXHAUSTED`: a filter, `excludeOriginals` or blocked words refused 10,000 values in a row; `details.refusedBy` names
 *   which options did.
 * - `UNIQUE_EXHAUSTED`: a unique generator found no new value in 10,000 draws; `details.given` is how many it gave.
 *   Without memory: that all slots were given.
 * - `NOT_BY_SLOTS`: unique values without memory were asked of a generator that is not a model's own.
 * - `NOTHING_TO_FILL`: 10,000 empty values in a row were to be written without a separator, which would not end.
 * - `MAX_LENGTH_TOO_SMALL`: not one word of a text fits into its `maxLength`.
 * - `UNIQUE_NOT_ADDRESSABLE`: `at` or `for` on a unique generator, whose values depend on those before.
 */
export class GenerationError extends PhonyError {
  override readonly name: string = 'GenerationError';
}
