const LONGEST = 3;
/** Stand before the first and after the last character; lengths have a mark of their own, so that nothing meets them. */
const START = '\u0002';
const END = '\u0003';
const LENGTH = '\u0004';

/** Texts as sets of features: row `i` has `features[offsets[i]]` up to `features[offsets[i + 1] - 1]`, ascending. */
export interface FeatureRows {
  readonly offsets: Int32Array;
  readonly features: Int32Array;
  /** How many different features there are: their numbers are below. */
  readonly featureCount: number;
}

/** What a classifier sees of texts: which n-grams of 1 to 3 code points they hold, start and end included, and their length. */
export function featureRows(texts: readonly string[]): FeatureRows {
  const numbers = new Map<string, number>();
  const features: number[] = [];
  const offsets = new Int32Array(texts.length + 1);
  texts.forEach((text, row) => {
    const found = new Set<number>();
    for (const feature of featuresOf(text)) {
      let number = numbers.get(feature);
      if (number === undefined) {
        number = numbers.size;
        numbers.set(feature, number);
      }
      found.add(number);
    }
    for (const number of Int32Array.from(found).sort()) features.push(number);
    offsets[row + 1] = features.length;
  });
  return { offsets, features: Int32Array.from(features), featureCount: numbers.size };
}

function* featuresOf(text: string): Generator<string> {
  const characters = [START, ...text, END];
  yield `${LENGTH}${characters.length - 2}`;
  for (let from = 0; from < characters.length; from++) {
    let gram = '';
    for (let to = from; to < Math.min(from + LONGEST, characters.length); to++) {
      gram += characters[to];
      // The bare marks are in every text and tell nothing.
      if (gram !== START && gram !== END) yield gram;
    }
  }
}
