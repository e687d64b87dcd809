import type { Counter, Root } from '../root/Root.ts';

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
  /**
   * Which part of the values without constraints satisfies this source's, 0..1: what it counts in a mixture. Undefined where there is no
   * constraint.
   */
  readonly share?: number | undefined;
  /** How many different values there are at most, where that is known. */
  readonly capacity?: number | undefined;
  /** The value of a rank from 0 to `capacity` − 1, all of them different: so that the last ones are found without luck. */
  valueAt?: ((rank: number) => T) | undefined;
  /**
   * True where options hold values that are handed out as they are, or functions: options of the same text are not the same then, and
   * generators with options are not kept to be found again.
   */
  readonly keepsIdentity?: boolean | undefined;
  /**
   * Where options hold values that are handed out as they are: what tells two options apart, one by one by identity. A generator with
   * options of the same parts is found again; `with` is then given whatever the generator was, be it no object.
   */
  optionParts?: ((options: unknown) => readonly unknown[]) | undefined;
  /** A text that tells a value from all others where its JSON does not; undefined where the JSON does. */
  identify?: ((value: unknown) => string | undefined) | undefined;
  /** The value at an address (see `AddressWords`). */
  draw(w0: number, w1: number, w2: number, w3: number): T;
  /** The next `count` values of a counter, which it moves one by one: as `draw` gives them, faster. */
  batch?(counter: Counter, count: number): T[];
  /**
   * Writes the values of the indices from one on as UTF-8, each followed by the separator, as long as they fit whole. It throws
   * only where the first cannot be made; before any other it stops. What a source does not offer itself is done with `draw`.
   */
  fill?(from: number, bytes: Uint8Array, separator: Uint8Array): Filled;
  /** The same values, each at most once, by numbered slots that need no memory; only over a model itself. */
  slots?(capacity: number): SlotSource<T>;
  /** The same source with more options, on its own path; throws ArgumentError for options that do not fit. */
  with(options: O): Source<T, O>;
}

/** How far a buffer was filled. */
export interface Filled {
  /** How many bytes were written. */
  readonly bytes: number;
  /** How many values they are. */
  readonly values: number;
}

/** Values that all differ by construction, each in a slot of its own; see `ValueLattice`. */
export interface SlotSource<T> {
  readonly root: Root;
  readonly path: string;
  /** How many slots there are. */
  readonly size: number;
  /** The value of a slot; undefined where it is empty. */
  draw(slot: number): T | undefined;
}
