import { show } from './show.ts';
import { type Place, type RowSource, TrainingDataError } from './TrainingDataError.ts';

/** The error for a weight that is none. */
export function weightError(source: RowSource, place: Place, where: string, value: unknown): TrainingDataError {
  return new TrainingDataError(
    'INVALID_WEIGHT',
    source,
    `the weight in ${where} is ${show(value)}, but a weight is a finite number above 0, such as 3 or 0.5; ` +
      `correct or remove the row, or leave out weightColumn to weigh all rows alike`,
    { place, value },
  );
}
