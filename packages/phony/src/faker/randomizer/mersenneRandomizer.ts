import { FakerError } from '../FakerError.ts';
import { MersenneTwister } from './MersenneTwister.ts';
import type { Randomizer } from './Randomizer.ts';
import { randomSeed } from './randomSeed.ts';

const isSeed = (seed: unknown): boolean => typeof seed === 'number' && !Number.isNaN(seed);

/** @param next a number from 0 up to 1 of the twister's next bits */
function randomizerOf(seed: number | number[], next: (twister: MersenneTwister) => number): Randomizer {
  const twister = new MersenneTwister();
  const randomizer: Randomizer = {
    next: () => next(twister),
    seed: (seed) => {
      if (Array.isArray(seed) && seed.every(isSeed)) twister.seedNumbers(seed);
      else if (isSeed(seed)) twister.seedNumber(seed as number);
      else throw new FakerError(`seed: ${String(seed)} is no seed; give a number or an array of numbers`);
    },
  };
  randomizer.seed(seed);
  return randomizer;
}

/** A randomizer with 32 random bits a number. @param seed default: from the platform's cryptographic source */
export function generateMersenne32Randomizer(seed: number = randomSeed()): Randomizer {
  return randomizerOf(seed, (twister) => twister.next32() / 4294967296);
}

/** A randomizer with 53 random bits a number, which is the default of every faker. @param seed as above */
export function generateMersenne53Randomizer(seed: number = randomSeed()): Randomizer {
  return randomizerOf(seed, (twister) => {
    const high = twister.next32() >>> 5;
    return (high * 67108864 + (twister.next32() >>> 6)) / 9007199254740992;
  });
}
