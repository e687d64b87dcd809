/** One more than the last code point. */
export const CODE_POINTS = 0x110000;

/**
 * A set of code points as its borders in ascending order: the first belongs to it, the second no longer does, and so on
 * (an inversion list). `[0x61, 0x7b]` is a to z. Sets are never changed.
 */
export type CodePointSet = readonly number[];

export const EVERY_CODE_POINT: CodePointSet = [0, CODE_POINTS];

/** The set of the code points from `first` to `last`, both included. */
export function codePointRange(first: number, last: number = first): CodePointSet {
  return [first, last + 1];
}

/** What is in any of the sets. */
export function union(sets: readonly CodePointSet[]): CodePointSet {
  if (sets.length === 1) return sets[0]!;
  const ranges: { from: number; to: number }[] = [];
  for (const set of sets) {
    for (let i = 0; i < set.length; i += 2) ranges.push({ from: set[i]!, to: set[i + 1]! });
  }
  ranges.sort((a, b) => a.from - b.from);
  const borders: number[] = [];
  for (const { from, to } of ranges) {
    const last = borders.length - 1;
    if (last < 0 || from > borders[last]!) borders.push(from, to);
    else if (to > borders[last]!) borders[last] = to;
  }
  return borders;
}

/** What is in one of the sets and not in the other. */
export function symmetricDifference(a: CodePointSet, b: CodePointSet): CodePointSet {
  // Passing a border of both changes nothing.
  const borders: number[] = [];
  for (const border of [...a, ...b].sort((x, y) => x - y)) {
    if (borders[borders.length - 1] === border) borders.pop();
    else borders.push(border);
  }
  return borders;
}

/** What is not in the set. */
export function complement(set: CodePointSet): CodePointSet {
  return symmetricDifference(set, EVERY_CODE_POINT);
}

/** What is in both sets. */
export function intersection(a: CodePointSet, b: CodePointSet): CodePointSet {
  return complement(union([complement(a), complement(b)]));
}

/** Whether the set has the code point. Logarithmic in the number of borders. */
export function hasCodePoint(set: CodePointSet, codePoint: number): boolean {
  return (bordersUpTo(set, codePoint) & 1) === 1;
}

/** The number of code points in the set. */
export function countCodePoints(set: CodePointSet): number {
  let count = 0;
  for (let i = 0; i < set.length; i += 2) count += set[i + 1]! - set[i]!;
  return count;
}

/** How many of ascending numbers are at most `value`. */
export function bordersUpTo(borders: ArrayLike<number>, value: number): number {
  let low = 0;
  let high = borders.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (borders[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
