/**
 * Generators over trained models and nothing else, for browsers where every kilobyte counts: values, addresses, batches, `unique`, `map`,
 * `filter`. What it has not throws `NOT_IN_SLIM`: hybrid models (companies), constraints on values, training, probabilities, unique
 * values without memory. The same models and seeds give the same values as in the whole library.
 */

export { createGenerator, type GeneratorOptions } from './generator/createGenerator.ts';
export type { Attempt, Generated, Generator } from './generator/Generator.ts';
