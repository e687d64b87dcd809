/**
 * Names by the best rank that they ever had among the hundred most used of a year of birth (TÜİK, 1950 to 2020).
 * Names of two words are left out, and so are those that other lists have for the other gender alone.
 */
export interface RankedNames {
  readonly top5: string;
  readonly top10: string;
  readonly top30: string;
  readonly top100: string;
}

/**
 * The weights of the ranks. The lists of names carry no frequencies (their rows weigh 3), so these are chosen: after
 * tempering, a name of the top five comes twelve times as often as one that was never among the hundred.
 */
const WEIGHTS: readonly (readonly [keyof RankedNames, number])[] = [
  ['top5', 400],
  ['top10', 200],
  ['top30', 80],
  ['top100', 30],
];

/** The names as rows with weights. */
export function byBestRank(names: RankedNames): readonly (readonly [value: string, weight: number])[] {
  return WEIGHTS.flatMap(([rank, weight]) =>
    names[rank].split(/\s+/).map((name): readonly [string, number] => [name, weight]),
  );
}
