/** Units of probability in one column of an alias table. */
export const COLUMN_UNITS = 65536;

/**
 * Turns weights into whole units: each of `count` columns holds 65,536, so there are `count · 65536` to hand out. Every
 * outcome gets one; the rest goes by weight, rounded on the running sum, so that no unit is lost.
 *
 * Only additions, multiplications and divisions of doubles are used, which every engine rounds alike.
 */
export function quantize(weights: Float64Array, count: number, units: Float64Array): void {
  let total = 0;
  for (let i = 0; i < count; i++) total += weights[i]!;
  const scale = (count * (COLUMN_UNITS - 1)) / total;
  let sum = 0;
  let given = 0;
  for (let i = 0; i < count - 1; i++) {
    sum += weights[i]!;
    const upTo = Math.floor(sum * scale);
    units[i] = 1 + upTo - given;
    given = upTo;
  }
  units[count - 1] = 1 + count * (COLUMN_UNITS - 1) - given;
}

/**
 * Fills an alias table (Walker 1977, by Vose's method of 1991, in whole units): column i keeps its own outcome for
 * `thresholds[i]` of its 65,536 units and gives the rest to `aliases[i]`. A full column is its own alias.
 * @param units from `quantize`; spent by the call
 */
export function fillAliasTable(
  units: Float64Array,
  count: number,
  thresholds: Uint32Array,
  aliases: Uint32Array,
  queue: Uint32Array,
): void {
  // One queue serves both lists: columns that lack units grow from the front, those with units to spare from the back.
  let small = 0;
  let large = count;
  for (let i = 0; i < count; i++) {
    if (units[i]! < COLUMN_UNITS) queue[small++] = i;
    else queue[--large] = i;
  }
  while (small > 0) {
    const needy = queue[--small]!;
    const donor = queue[large]!;
    thresholds[needy] = units[needy]!;
    aliases[needy] = donor;
    units[donor]! -= COLUMN_UNITS - units[needy]!;
    if (units[donor]! < COLUMN_UNITS) {
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
