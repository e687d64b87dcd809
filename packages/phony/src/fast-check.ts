import { ArgumentError, type Generator, isGenerator, sourceOf } from '@phonyland/language-generator';
import { type Arbitrary, maxSafeNat } from 'fast-check';

/**
 * A generator as an arbitrary of fast-check: property tests draw its values, `fc.property(arbitraryOf(Phony.email()), …)`.
 *
 * fast-check chooses the index, the generator gives the value there. So a run is repeated by the seeds of both, `fc.assert(…, { seed })`
 * and `Phony.seed(…)` or `PHONY_SEED`; shrinking looks for a smaller index that fails too, and ends at one whose value `generator.at`
 * gives. The generator's own counter does not move.
 * @throws ArgumentError `NOT_A_GENERATOR`, `NOT_ADDRESSABLE` for unique generators: use `fc.uniqueArray`
 */
export function arbitraryOf<T>(generator: Generator<T>): Arbitrary<T> {
  if (!isGenerator(generator)) {
    throw new ArgumentError(
      'NOT_A_GENERATOR',
      `arbitraryOf: ${String(generator)} is no generator; give the generator (Phony.email()), not a value of it`,
    );
  }
  if (!sourceOf(generator).addressable) {
    throw new ArgumentError(
      'NOT_ADDRESSABLE',
      `arbitraryOf: ${generator.path}: a unique value depends on those before it; give the generator itself, and use fc.uniqueArray(…)`,
    );
  }
  return maxSafeNat().map((index) => generator.at(index));
}
