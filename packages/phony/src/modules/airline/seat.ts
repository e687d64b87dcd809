import { type OptionType, oneOf, type Rule } from '@phonyland/language-generator';

/** How wide aircraft are: one aisle, one aisle and short, two aisles. */
export const AIRCRAFT_TYPES = ['narrowbody', 'regional', 'widebody'] as const;
export type AircraftType = (typeof AIRCRAFT_TYPES)[number];

/** What a seat is in. */
export interface SeatOptions {
  /** Default `narrowbody`. */
  readonly aircraftType?: AircraftType | undefined;
}

/** How many rows there are, and the letters of a row from side to side. `I` is left out everywhere, as it looks like 1. */
export const CABINS: Readonly<Record<AircraftType, { readonly rows: number; readonly letters: string }>> = {
  narrowbody: { rows: 35, letters: 'ABCDEF' },
  regional: { rows: 20, letters: 'ABCD' },
  widebody: { rows: 60, letters: 'ABCDEFGHJK' },
};

const aircraftType: OptionType<AircraftType> = oneOf(AIRCRAFT_TYPES);

/** Seats, each of a cabin equally often. */
export const seat: Rule<string, SeatOptions> = {
  options: { aircraftType },
  prepare: ({ aircraftType: type = 'narrowbody' }) => {
    const { rows, letters } = CABINS[type];
    const valueAt = (rank: number): string =>
      `${Math.floor(rank / letters.length) + 1}${letters.charAt(rank % letters.length)}`;
    const capacity = rows * letters.length;
    return { draw: (random) => valueAt(random.below(capacity)), capacity, valueAt };
  },
};
