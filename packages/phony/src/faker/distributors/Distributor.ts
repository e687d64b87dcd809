import type { Randomizer } from '../randomizer/Randomizer.ts';

/** Turns the randomizer's next number, or several of them, into one from 0 up to 1 that is distributed otherwise. */
export type Distributor = (randomizer: Randomizer) => number;
