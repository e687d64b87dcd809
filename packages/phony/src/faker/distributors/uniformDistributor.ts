import type { Distributor } from './Distributor.ts';

const uniform: Distributor = (randomizer) => randomizer.next();

/** All numbers equally likely. */
export function uniformDistributor(): Distributor {
  return uniform;
}
