/**
 * Turns weights into whole units: each of `count` columns holds `columnUnits`, so there are `count · columnUnits` to hand
 * out. Every outcome gets one; the rest goes by weight, rounded on the running sum, so that no unit is lost.
 *
 * Only additions, multiplications and divisions of doubles are used, which every engine rounds alike.
 * @param columnUnits a power of two; `count · columnUnits` at most 2^53
 */
export function quantize(weights: Float64Array, count: number, columnUnits: number, units: Float64Array): void {
  let total = 0;
  for (let i = 0; i < count; i++) total += weights[i]!;
  const free = count * (columnUnits - 1);
  const scale = free / total;
  let sum = 0;
  let given = 0;
  for (let i = 0; i < count - 1; i++) {
    sum += weights[i]!;
    const upTo = Math.min(free, Math.floor(sum * scale));
    units[i] = 1 + upTo - given;
    given = upTo;
  }
  units[count - 1] = 1 + free - given;
}

/**
 * Fills an alias table (Walker 1977, by Vose's method of 1991, in whole units): column i keeps its own outcome for
 * `thresholds[i]` of its units and gives the rest to `aliases[i]`. A full column is its own alias.
 * @param units from `quantize`; spent by the call
 */
export function fillAliasTable(
  units: Float64Array,
  count: number,
  columnUnits: number,
  thresholds: Uint32Array,
  aliases: Uint32Array,
  queue: Uint32Array,
): void {
  // One queue serves both lists: columns that lack units grow from the front, those with units to spare from the back.
  let small = 0;
  let large = count;
  for (let i = 0; i < count; i++) {
    if (units[i]! < columnUnits) queue[small++] = i;
    else queue[--large] = i;
  }
  while (small > 0) {
    const needy = queue[--small]!;
    const donor = queue[large]!;
    thresholds[needy] = units[needy]!;
    aliases[needy] = donor;
    units[donor]! -= columnUnits - units[needy]!;
    if (units[donor]! < columnUnits) {
      large++;
      queue[small++] = donor;
    }
  }
  for (; large < count; large++) {
    const full = queue[large]!;
    thresholds[full] = 0;
    aliases[full] = full;
  }
}
