/**
 * Generators over trained models and nothing else, for browsers where every kilobyte counts: values, addresses, batches, `unique`, `map`,
 * `filter`. Without constraints on values, training, probabilities and unique values without memory, which throw `NOT_IN_SLIM`. The same
 * models and seeds give the same values as in the whole library.
 */

export { createGenerator, type GeneratorOptions } from './generator/createGenerator.ts';
export type { Attempt, Generated, Generator } from './generator/Generator.ts';
