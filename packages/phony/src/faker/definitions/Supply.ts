import { type Generator, type Source, sourceOf } from '@phonyland/language-generator';
import { FakerError } from '../FakerError.ts';
import type { Randomizer } from '../randomizer/Randomizer.ts';

/** Where values of an entry of a locale come from: a list, or a model. */
export interface Supply<T = string> {
  /** One value, of the stream's next number. @throws FakerError where there is none */
  draw(randomizer: Randomizer): T;
  /** All values of a list; of a model, a sample of what it makes. */
  readonly list: readonly T[];
}

/** How many values of a model `definitions` shows. */
const SAMPLE_SIZE = 500;

/** Picks from a list, all equally likely. */
export function listSupply<T>(list: readonly T[]): Supply<T> {
  return {
    list,
    draw: (randomizer) => {
      const { length } = list;
      if (length === 0) throw new FakerError('Cannot get a value from an empty dataset.');
      // What is certain takes no number of the stream, as in faker.
      return length === 1 ? list[0]! : list[Math.floor(randomizer.next() * length)]!;
    },
  };
}

/** Values of a generator, which is asked for at the first one. */
export function madeSupply<T>(generator: () => Generator<T>): Supply<T> {
  let source: Source<T> | undefined;
  let list: readonly T[] | undefined;
  const open = (): Source<T> => {
    source ??= sourceOf(generator());
    return source;
  };
  return {
    get list() {
      list ??= sample(open());
      return list;
    },
    draw: (randomizer) => drawFrom(source ?? open(), randomizer),
  };
}

/** The value of a source at the address that the stream's next number is. */
export function drawFrom<T>(source: Pick<Source<T>, 'draw'>, randomizer: Randomizer): T {
  const scaled = randomizer.next() * 4294967296;
  const high = Math.floor(scaled);
  return source.draw(((scaled - high) * 4294967296) | 0, high | 0, 0, 0);
}

function sample<T>(source: Source<T>): readonly T[] {
  const values = new Set<T>();
  for (let i = 0; i < SAMPLE_SIZE; i++) values.add(source.draw(i, 0, 0, 0));
  return [...values];
}
