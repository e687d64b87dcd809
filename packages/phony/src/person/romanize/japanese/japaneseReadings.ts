import { PhonyError, readTextFile } from '@phonyland/language-generator';
import { assetsFolder } from '@phonyland/models';
import { NameReadings } from './NameReadings.ts';

/** The two parts of names, which the same signs are read differently in. */
export interface JapaneseReadings {
  readonly family: NameReadings;
  readonly given: NameReadings;
}

/**
 * How certain readings have to be that are composed: nine out of ten names that the table was kept from are then read as it has them, see
 * `lists/japanese/README.md`.
 */
export const LEAST_CERTAINTY: Readonly<Record<keyof JapaneseReadings, number>> = { family: 0.74, given: 0.73 };

let readings: JapaneseReadings | undefined;

/**
 * The readings of Japanese names: a file of `@phonyland/models`, which is read at the first call.
 * @throws PhonyError `FILES_UNAVAILABLE` in runtimes without files, `ASSET_DAMAGED`
 */
export function japaneseReadings(): JapaneseReadings {
  readings ??= fromFile();
  return readings;
}

function fromFile(): JapaneseReadings {
  if (assetsFolder === undefined) {
    throw new PhonyError(
      'FILES_UNAVAILABLE',
      'the readings of Japanese names are in a file and this runtime has none; use another locale, or name().last and name().first, which need no readings',
    );
  }
  const path = `${assetsFolder}/../readings/ja.txt`;
  let cause: unknown;
  try {
    const found = parseReadings(readTextFile(path));
    if (found !== undefined) return found;
  } catch (error) {
    cause = error;
  }
  throw new PhonyError(
    'ASSET_DAMAGED',
    `the readings of Japanese names in ${JSON.stringify(path)} cannot be used: ${cause instanceof Error ? cause.message : 'it has not the two parts that it should have'}. Restore them: install @phonyland/models anew (delete node_modules/@phonyland/models, then npm install)`,
    { cause, details: { file: path } },
  );
}

/** The two parts of the file, each after a line with its name; lines with `#` say where it comes from. Undefined where it is none such. */
export function parseReadings(text: string): JapaneseReadings | undefined {
  const [, family, given] = text.split(/^(?:family|given)\n/m);
  if (family === undefined || given === undefined) return undefined;
  return {
    family: new NameReadings(linesOf(family), LEAST_CERTAINTY.family),
    given: new NameReadings(linesOf(given), LEAST_CERTAINTY.given),
  };
}

function linesOf(text: string): readonly string[] {
  return text.split('\n').filter((line) => line !== '');
}
