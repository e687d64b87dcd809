import { ComposedReadings } from '../../src/person/romanize/japanese/ComposedReadings.ts';
import type { ReadName } from '../../src/person/romanize/japanese/ReadName.ts';

const FOLDS = 5;

/** How well readings are composed. */
export interface HeldOut {
  /** Names of two signs and more that the table was kept from. */
  readonly names: number;
  /** The share of them that is read, with the certainty that is asked for. */
  readonly read: number;
  /** The share of these that is read as the table has it. */
  readonly right: number;
  /** The share of these that is read as a dictionary knows the name, be it the most usual reading or another. */
  readonly known: number;
}

/** Composes each name of a table from the other four fifths of it. */
export function heldOut(
  names: readonly ReadName[],
  allReadings: (name: string) => readonly string[],
  least: number,
): HeldOut {
  const sorted = [...names].sort((a, b) => (a.signs.join('') < b.signs.join('') ? -1 : 1));
  let asked = 0;
  let read = 0;
  let right = 0;
  let known = 0;
  for (let fold = 0; fold < FOLDS; fold++) {
    const composed = new ComposedReadings(sorted.filter((_, index) => index % FOLDS !== fold));
    for (const [index, { signs, readings }] of sorted.entries()) {
      if (index % FOLDS !== fold || signs.length < 2) continue;
      asked++;
      const found = composed.compose(signs);
      if (found === undefined || found.certainty < least) continue;
      read++;
      const reading = found.readings.join('');
      if (reading === readings.join('')) right++;
      if (allReadings(signs.join('')).includes(reading)) known++;
    }
  }
  return { names: asked, read: read / asked, right: right / read, known: known / read };
}
