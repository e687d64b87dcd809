/**
 * The n-grams to keep when `count` of them are to stay: those that are the dearest to drop, and of equally dear ones
 * the shorter first, then by place. The first level stays whole and does not count.
 *
 * As no n-gram costs less than one that rests on it, this is closed (see `filterTrie`).
 * @param costs as `removalCosts` gives them
 * @param ascending all of the costs in one array, sorted
 * @param alphabet how many n-grams the first level has
 */
export function keepDearest(
  costs: readonly Float64Array[],
  ascending: Float64Array,
  count: number,
  alphabet: number,
): Uint8Array[] {
  const threshold = count === 0 ? Number.POSITIVE_INFINITY : ascending[ascending.length - count]!;
  let above = 0;
  for (const level of costs) for (const cost of level) if (cost > threshold) above++;
  let equal = count - above;
  return costs.map((level, d) => {
    if (d === 0) return new Uint8Array(alphabet).fill(1);
    const keep = new Uint8Array(level.length);
    for (let i = 0; i < level.length; i++) {
      if (level[i]! > threshold) keep[i] = 1;
      else if (level[i] === threshold && equal > 0) {
        keep[i] = 1;
        equal--;
      }
    }
    return keep;
  });
}
