import type { Root } from '../root/Root.ts';

/**
 * Where a generator's values come from: a pure function from the words of an address to a value.
 *
 * Sources are what map, filter, unique and templates are built of; generators are their public face.
 */
export interface Source<T, O extends object = object> {
  readonly root: Root;
  /** The canonical path: name, locale, options. The counter and the random stream hang from it. */
  readonly path: string;
  /** False when values depend on those given before (unique): then `at` and `for` make no sense. */
  readonly addressable: boolean;
  /** The value at an address (see `AddressWords`). */
  draw(w0: number, w1: number, w2: number, w3: number): T;
  /** The same source with more options, on its own path; throws ArgumentError for options that do not fit. */
  with(options: O): Source<T, O>;
}
