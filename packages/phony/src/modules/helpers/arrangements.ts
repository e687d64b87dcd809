import type { RandomStream } from '@phonyland/language-generator';

/** Draws ways to put some of `count` things in a row: their places, all different. */
export interface Arrangements {
  draw(random: RandomStream): number[];
  /** How many there are; undefined above 2^53 − 1. */
  readonly capacity: number | undefined;
  /** The arrangement of a rank. */
  at(rank: number): number[];
}

/**
 * Rows of `min` to `max` of `count` things, each length equally often and each row of a length too (Fisher and Yates).
 * @param max up to `count`
 */
export function arrangements(count: number, min: number, max: number): Arrangements {
  /** How many rows of each length there are, from `min` on. */
  const rows: number[] = [];
  let total = 0;
  for (let length = min; length <= max && total <= Number.MAX_SAFE_INTEGER; length++) {
    let ways = 1;
    for (let i = 0; i < length && ways <= Number.MAX_SAFE_INTEGER; i++) ways *= count - i;
    rows.push(ways);
    total += ways;
  }
  return {
    draw: (random) => {
      const length = min + random.below(max - min + 1);
      const places = Array.from({ length: count }, (_, place) => place);
      for (let i = 0; i < length; i++) {
        const other = i + random.below(count - i);
        const place = places[other]!;
        places[other] = places[i]!;
        places[i] = place;
      }
      places.length = length;
      return places;
    },
    capacity: total <= Number.MAX_SAFE_INTEGER ? total : undefined,
    at: (rank) => {
      let left = rank;
      let length = min;
      for (; left >= rows[length - min]!; length++) left -= rows[length - min]!;
      const places = Array.from({ length: count }, (_, place) => place);
      const row: number[] = [];
      for (let i = 0; i < length; i++) {
        const choices = count - i;
        row.push(...places.splice(left % choices, 1));
        left = Math.floor(left / choices);
      }
      return row;
    },
  };
}
