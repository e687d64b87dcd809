import { ArgumentError, hashText, isBytes, type Words4 } from '@phonyland/language-model';
import alea from 'seedrandom/lib/alea.js';
import { GivenValues } from './GivenValues.ts';

/** What a root is seeded with. A number and its text are one seed; bytes are one of their own. */
export type Seed = number | string | Uint8Array;

/** "Now" for every seeded root that was given no other: fixed, so that dates repeat as well. */
export const FIXED_REFERENCE_DATE: number = Date.UTC(2026, 0, 1);

/** The position of a path's `generate()`: how many values it gave. */
export interface Counter {
  next: number;
  /** In a row of a factory values are not counted: draws the one of the next call within the row. */
  drawNext?<T>(draw: (w0: number, w1: number, w2: number, w3: number) => T): T;
}

/** How a root is made. */
export interface RootOptions {
  readonly seed: Seed;
  /** What dates are relative to; default 2026-01-01T00:00:00Z, or the date within a seed that `seedInUse` gave. */
  readonly referenceDate?: Date | string | number | undefined;
}

/**
 * What values hang from: a seed and a reference date, and below them, for each path, how far its `generate()` has come
 * and what its unique values were.
 */
export class Root {
  readonly #resolve: () => RootOptions;
  #state: RootState | undefined;
  readonly #counters = new Map<string, Counter>();
  readonly #given = new Map<string, GivenValues>();
  readonly #memo = new Map<string, unknown>();

  /**
   * @param options the seed; as a function, it is asked for when the first value, or the seed itself, is
   * @throws ArgumentError `INVALID_SEED`, `INVALID_DATE`
   */
  constructor(options: RootOptions | (() => RootOptions)) {
    this.#resolve = typeof options === 'function' ? options : () => options;
    if (typeof options !== 'function') this.#open();
  }

  /**
   * Options for a root with a seed from the platform's cryptographic source and, unless another is given, the present as its
   * reference date. Both stand in the seed, so that the run can be replayed from it.
   */
  static unseeded(referenceDate?: RootOptions['referenceDate']): RootOptions {
    const words = globalThis.crypto.getRandomValues(new Uint32Array(2));
    const seed = Array.from(words, (word) => word.toString(36).padStart(7, '0')).join('');
    const date = referenceDate === undefined ? new Date() : new Date(readReferenceDate(referenceDate));
    return { seed: `${seed}@${date.toISOString()}` };
  }

  /** Whether the seed is settled: from then on it cannot be configured any more. */
  get isOpen(): boolean {
    return this.#state !== undefined;
  }

  /** The seed as it was given: `Phony.seed(root.seedInUse)` makes the same values again. */
  get seedInUse(): Seed {
    const { seed } = this.#open();
    return isBytes(seed) ? seed.slice() : seed;
  }

  /** What dates are relative to, in milliseconds since 1970. */
  get referenceDate(): number {
    return this.#open().referenceDate;
  }

  /** The key of a path's random stream. */
  streamKey(path: string): Words4 {
    return hashText(this.#open().words, path);
  }

  /** The key of a path's random stream, asked for at the first draw: until then the default root may still be given its seed. */
  lazyStreamKey(path: string): () => Words4 {
    let key: Words4 | undefined;
    return () => {
      key ??= this.streamKey(path);
      return key;
    };
  }

  /** How far `generate()` of this path has come. */
  counter(path: string): Counter {
    let counter = this.#counters.get(path);
    if (counter === undefined) {
      counter = { next: 0 };
      this.#counters.set(path, counter);
    }
    return counter;
  }

  /** What `unique()` of this path has given so far. */
  given(path: string): GivenValues {
    let given = this.#given.get(path);
    if (given === undefined) {
      given = new GivenValues();
      this.#given.set(path, given);
    }
    return given;
  }

  /** What hangs from this root by a name, made at the first call: views of one root are the same object. */
  memoize<T>(name: string, make: () => T): T {
    if (!this.#memo.has(name)) this.#memo.set(name, make());
    return this.#memo.get(name) as T;
  }

  /** Sets every counter back to 0 and forgets what was given uniquely: the same values come again. */
  reset(): void {
    for (const counter of this.#counters.values()) counter.next = 0;
    for (const given of this.#given.values()) given.clear();
  }

  #open(): RootState {
    this.#state ??= openRoot(this.#resolve());
    return this.#state;
  }
}

interface RootState {
  readonly seed: Seed;
  readonly referenceDate: number;
  readonly words: Words4;
}

function openRoot({ seed, referenceDate }: RootOptions): RootState {
  const { text, date } = parseSeed(seed);
  const random = alea(text);
  return {
    seed: isBytes(seed) ? seed.slice() : seed,
    referenceDate: referenceDate === undefined ? (date ?? FIXED_REFERENCE_DATE) : readReferenceDate(referenceDate),
    words: [random.int32(), random.int32(), random.int32(), random.int32()],
  };
}

/** A seed's text, and the reference date that a seed from `seedInUse` carries behind an `@`. */
function parseSeed(seed: Seed): { text: string; date?: number } {
  if (isBytes(seed)) {
    return { text: `\0bytes:${Array.from(seed, (byte) => byte.toString(16).padStart(2, '0')).join('')}` };
  }
  if (typeof seed === 'number' && Number.isFinite(seed)) return { text: String(seed) };
  if (typeof seed !== 'string') {
    throw new ArgumentError(
      'INVALID_SEED',
      `seed: ${String(seed)} is no seed; give a finite number, a text or a Uint8Array`,
    );
  }
  const date = /@(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z)$/.exec(seed);
  return date === null ? { text: seed } : { text: seed, date: readReferenceDate(date[1]!) };
}

/** A day, which is in UTC, or a moment with its time zone; what else `Date` reads differs from engine to engine. */
const ISO_DATE = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2}))?$/;

/**
 * Milliseconds since 1970 of a date; undefined for what is none. Texts must say their time zone: the machine's own is none of a
 * value's business.
 */
export function parseDate(date: unknown): number | undefined {
  const known = typeof date === 'string' ? ISO_DATE.test(date) : typeof date === 'number' || date instanceof Date;
  const time = known ? new Date(date as Date | string | number).getTime() : Number.NaN;
  return Number.isNaN(time) ? undefined : time;
}

function readReferenceDate(date: Date | string | number): number {
  const time = parseDate(date);
  if (time !== undefined) return time;
  throw new ArgumentError(
    'INVALID_DATE',
    `referenceDate: ${typeof date === 'string' ? JSON.stringify(date) : String(date)} is no date; give a Date, milliseconds since 1970, or ISO 8601 with a time zone such as 2026-01-01T00:00:00Z`,
  );
}
