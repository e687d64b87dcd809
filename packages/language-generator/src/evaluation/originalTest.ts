import { type LanguageModel, toNFC } from '@phonyland/language-model';

/** Tells training rows from other texts. */
export interface OriginalTest {
  readonly isOriginal: (text: string) => boolean;
  /** The probability that a text that is no training row is taken for one; the other way round there is no error. */
  readonly falsePositives: number;
}

/** Of the 8-bit slots of a model's fingerprint filter. */
const FILTER_FALSE_POSITIVES = 1 / 256;

/**
 * The test for a model's training rows: by the rows themselves where they are at hand, else by the model's fingerprints;
 * undefined when there are neither.
 * @param rows the training rows, when they are known
 */
export function originalTest(model: LanguageModel, rows: readonly string[] | undefined): OriginalTest | undefined {
  if (rows !== undefined) {
    const originals = new Set(rows.map(toNFC));
    return { isOriginal: (text) => originals.has(toNFC(text)), falsePositives: 0 };
  }
  if (!model.knowsOriginals) return undefined;
  return { isOriginal: (text) => model.isOriginal(text), falsePositives: FILTER_FALSE_POSITIVES };
}
