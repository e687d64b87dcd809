import type { JsonValue } from '../address/canonicalJson.ts';
import type { SlotGenerator, SlotOptions } from './SlotGenerator.ts';
import type { Filled } from './Source.ts';
import type { UniqueOptions } from './sources/uniqueSource.ts';

/** The outcome of `tryGenerate`: a value, or why there is none. */
export type Attempt<T> =
  | { readonly ok: true; readonly value: T }
  | {
      readonly ok: false;
      /** Stable, as of the error that `generate` would throw. */
      readonly code: string;
      readonly message: string;
      readonly details: { readonly [fact: string]: unknown };
    };

/**
 * Makes values. A generator is a function: calling it gives the next value of its path.
 *
 * Each value has an address: root (seed), path (what is generated, with which options) and index or key. `at` and `for`
 * go to an address; `generate`, `batch` and iteration count through the indices, with one counter per path and root. In a
 * text or JSON (`` `${name}` ``, `JSON.stringify`) a generator draws its next value; looking at it in a console does not.
 * @typeParam T what it makes
 * @typeParam O the options that it takes
 */
export interface Generator<T, O extends object = object> extends Iterable<T> {
  /** The next value; with options, the next value of `with(options)`. */
  (options?: O): T;
  /** The same call by name. */
  generate(options?: O): T;
  /** The next value, or why there is none: an expected failure as data instead of an error. Wrong arguments still throw. */
  tryGenerate(options?: O): Attempt<T>;
  /** The next `count` values. */
  batch(count: number, options?: O): T[];
  /**
   * Writes the next values into a buffer as UTF-8, each followed by the separator, as many as fit whole; a value that no longer
   * fits stays the next one, and so does one that cannot be made, unless it is the first: then it throws as `generate` does.
   * No strings are made where that can be avoided. What stands in the buffer behind the last whole value is undefined.
   * @param options.separator default a line feed
   * @returns how many bytes were written, and how many values they are
   * @throws ArgumentError `INVALID_BUFFER`, `INVALID_OPTIONS`, `UNKNOWN_OPTION`
   */
  fill(bytes: Uint8Array, options?: { readonly separator?: string }): Filled;
  /** The value at an index: an integer from 0 to 2^53 − 1. Depends on no call before it, and costs the same anywhere. */
  at(index: number): T;
  /**
   * The value of a key: any JSON value. The same key gives the same value, on every machine.
   * @param options.secret makes the relation of key and value unguessable for whoever does not have it
   */
  for(key: JsonValue, options?: { readonly secret?: string }): T;
  /** A generator with these options, on its own path. */
  with(options: O): Generator<T, O>;
  /**
   * The values without repetitions: a sequence with memory, kept in the root until `reset`, at most 16 bytes a value.
   * @param options.exclude values that are never given
   * @param options.by the fields that make two objects the same: `person.unique({ by: ['first', 'last'] })`
   * @throws ArgumentError `UNKNOWN_OPTION`, `INVALID_OPTIONS`; when it is drawn from, GenerationError `UNIQUE_EXHAUSTED`, at once where
   *   the number of values is known
   */
  unique(options?: UniqueOptions): Generator<T, O>;
  /**
   * Values that all differ by construction, with nothing remembered: see `SlotGenerator`. Over models only.
   * @throws ArgumentError `INVALID_CAPACITY`; GenerationError `NOT_BY_SLOTS` for values that are not a model's own
   */
  unique(options: SlotOptions): SlotGenerator<T>;
  /** The values passed through a function, at the same addresses. */
  map<U>(change: (value: T) => U): Generator<U, O>;
  /** The values that pass a test; others are drawn again within their address, up to 10,000 times. */
  filter<U extends T>(test: (value: T) => value is U): Generator<U, O>;
  filter(test: (value: T) => boolean): Generator<T, O>;
  /** The values passed through functions, one after the other. */
  pipe(): Generator<T, O>;
  pipe<A>(a: (value: T) => A): Generator<A, O>;
  pipe<A, B>(a: (value: T) => A, b: (value: A) => B): Generator<B, O>;
  pipe<A, B, C>(a: (value: T) => A, b: (value: A) => B, c: (value: B) => C): Generator<C, O>;
  pipe<A, B, C, D>(a: (value: T) => A, b: (value: A) => B, c: (value: B) => C, d: (value: C) => D): Generator<D, O>;
  /** A value with this probability (0..1), otherwise `undefined`; decided by the address. */
  maybe(probability: number): Generator<T | undefined, O>;
  /** The canonical path. */
  readonly path: string;
  /** The next value as text. */
  toString(): string;
  /** The next value. */
  toJSON(): T;
  [Symbol.toPrimitive](hint: string): string | number;
}

/** What a generator makes. */
export type Generated<G> = G extends Generator<infer T, infer _O> ? T : never;
