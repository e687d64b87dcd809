import { hash128, hashText, mix32, type Words4 } from '@phonyland/language-model';
import { NO_SECRET } from '../address/addressWords.ts';
import { GenerationError } from '../generator/GenerationError.ts';
import type { Generator } from '../generator/Generator.ts';
import { makeGenerator, sourceOf } from '../generator/makeGenerator.ts';
import type { Source } from '../generator/Source.ts';
import { drawnElsewhere } from '../generator/sources/drawnElsewhere.ts';
import type { ViewBinding } from '../registry/View.ts';
import { GivenValues } from '../root/GivenValues.ts';
import { type Counter, Root, type Seed } from '../root/Root.ts';
import type { RowState } from './RowState.ts';

/** So many paths are counted for a field at the same time. */
const COUNTERS_KEPT = 4096;

/**
 * One field of a factory, as generators see it: they count their calls for each row anew, and give the values of the row at hand.
 *
 * The address of a field's value is the row's, its last two words changed by a hash of the field's name, so that two fields with one
 * generator differ. What is of the person at the row's index changes them back: all fields speak of the same one. The second call of a
 * generator for one field has the number of the call mixed in.
 */
export class FieldScope implements ViewBinding {
  #row: RowState | undefined;
  /** What `unique` generators gave for the row at hand, by their paths: within a row, values differ within their field. */
  #given = new Map<string, GivenValues>();
  readonly #scope0: number;
  readonly #scope1: number;
  readonly #root: RowRoot;
  readonly #memo = new Map<string, unknown>();
  readonly #counters = new Map<string, RowCounter>();

  /** @param name of the field */
  constructor(root: Root, name: string) {
    [this.#scope0, this.#scope1] = hashText(NO_SECRET, name);
    this.#root = new RowRoot(root, this);
  }

  /** The row at hand; undefined between rows. */
  get row(): RowState | undefined {
    return this.#row;
  }

  /**
   * Goes to a row: from now on the generators of the field give that row's values, and count from the beginning.
   * @returns what `leave` needs to come back to a row that the field was at: a factory may be within itself
   */
  enter(row: RowState): Interrupted | undefined {
    const outer = this.#row;
    const given = this.#given;
    this.#row = row;
    if (given.size > 0) this.#given = new Map();
    if (outer === undefined) return undefined;
    const counts = Array.from(this.#counters.values(), (counter) => counter.count);
    return { row: outer, given, counts };
  }

  /** Comes back from a row. */
  leave(interrupted: Interrupted | undefined): void {
    this.#row = interrupted?.row;
    if (interrupted === undefined) return;
    this.#given = interrupted.given;
    let at = 0;
    for (const counter of this.#counters.values()) counter.count = interrupted.counts[at++] ?? NO_CALLS;
  }

  /** Whether a source is one of this field's, which knows where it stands. */
  owns(source: Source<unknown>): boolean {
    return source.root === this.#root;
  }

  /** What a `unique` generator of this path gave for the row at hand. */
  givenAt(path: string): GivenValues {
    let given = this.#given.get(path);
    if (given === undefined) {
      given = new GivenValues();
      this.#given.set(path, given);
    }
    return given;
  }

  /** Words of the address of the field's own values in a row. */
  wordsIn(row: RowState): Words4 {
    return [row.w0, row.w1, row.w2 ^ this.#scope0, row.w3 ^ this.#scope1];
  }

  /** The address of a child row: of its parent's, the field that it is of and its number. */
  childWords(row: RowState, number: number): Words4 {
    const message = new Int32Array([...this.wordsIn(row), number | 0, Math.floor(number / 4294967296)]);
    return hash128(NO_SECRET, message, message.length * 4);
  }

  bind<T, O extends object>(generator: Generator<T, O>, shared: boolean): Generator<T, O> {
    return makeGenerator(this.#bound(sourceOf(generator), shared, 0, 0));
  }

  /** The same field, speaking of somebody else than the row's person: of the same one in all fields that call them by this name. */
  speakingOf(person: string): ViewBinding {
    return this.memoize(`speakingOf:${person}`, () => {
      const [other0, other1] = hashText(NO_SECRET, `\0${person}`);
      const memo = new Map<string, unknown>();
      return {
        bind: (generator, shared) => makeGenerator(this.#bound(sourceOf(generator), shared, other0, other1)),
        memoize: <T>(name: string, make: () => T): T => {
          if (!memo.has(name)) memo.set(name, make());
          return memo.get(name) as T;
        },
      } satisfies ViewBinding;
    });
  }

  memoize<T>(name: string, make: () => T): T {
    if (!this.#memo.has(name)) this.#memo.set(name, make());
    return this.#memo.get(name) as T;
  }

  /** The counter of a path, which begins anew in each row. */
  counter(path: string): RowCounter {
    let counter = this.#counters.get(path);
    if (counter === undefined) {
      // Options that are another in each row make paths without end.
      if (this.#counters.size >= COUNTERS_KEPT) this.#counters.clear();
      counter = new RowCounter(this, this.#scope0, this.#scope1);
      this.#counters.set(path, counter);
    }
    return counter;
  }

  /** @param other0 with `other1`, what the person's address differs in from the row's */
  #bound<T, O extends object>(source: Source<T, O>, shared: boolean, other0: number, other1: number): Source<T, O> {
    const { path } = source;
    return drawnElsewhere(source, {
      root: this.#root,
      path: other0 === 0 && other1 === 0 ? path : `${path}#${other0}.${other1}`,
      draw: shared
        ? (w0, w1, w2, w3) => {
            const { row } = this;
            // An address that is not the row's was asked for by number or key.
            return row === undefined || (w3 ^ this.#scope1) !== row.w3
              ? source.draw(w0, w1, w2, w3)
              : source.draw(w0, w1, w2 ^ this.#scope0 ^ other0, row.w3 ^ other1);
          }
        : (w0, w1, w2, w3) => source.draw(w0, w1, w2, w3),
      with: (options) => this.#bound(source.with(options), shared, other0, other1),
    });
  }
}

/** Counts the calls of a generator within a field of a row. */
export class RowCounter implements Counter {
  /** Not counted by: rows have words of their own. */
  next = 0;
  #row: RowState | undefined;
  #calls = 0;
  readonly #field: FieldScope;
  readonly #scope0: number;
  readonly #scope1: number;

  constructor(field: FieldScope, scope0: number, scope1: number) {
    this.#field = field;
    this.#scope0 = scope0;
    this.#scope1 = scope1;
  }

  /** How often the generator was called, in which row. */
  get count(): CallCount {
    return { row: this.#row, calls: this.#calls };
  }

  set count({ row, calls }: CallCount) {
    this.#row = row;
    this.#calls = calls;
  }

  /** Draws the value of the next call. @throws GenerationError `OUTSIDE_ROW` */
  drawNext<T>(draw: (w0: number, w1: number, w2: number, w3: number) => T): T {
    const row = this.#field.row ?? outsideRow();
    if (this.#row !== row) {
      this.#row = row;
      this.#calls = 0;
    }
    const call = this.#calls++;
    const w2 = row.w2 ^ this.#scope0;
    return draw(row.w0, row.w1, call === 0 ? w2 : w2 ^ mix32(Math.imul(call, 0x9e3779b1)), row.w3 ^ this.#scope1);
  }
}

interface CallCount {
  readonly row: RowState | undefined;
  readonly calls: number;
}
const NO_CALLS: CallCount = { row: undefined, calls: 0 };

/** What a field was at when a row within its row began. */
interface Interrupted {
  readonly row: RowState;
  readonly given: Map<string, GivenValues>;
  readonly counts: readonly CallCount[];
}

/** A root whose counters and unique values are those of the row at hand; everything else is the true root's. */
class RowRoot extends Root {
  readonly #root: Root;
  readonly #field: FieldScope;

  constructor(root: Root, field: FieldScope) {
    // Never asked for: every question goes to the true root.
    super(() => ({ seed: root.seedInUse }));
    this.#root = root;
    this.#field = field;
  }

  override get isOpen(): boolean {
    return this.#root.isOpen;
  }

  override get seedInUse(): Seed {
    return this.#root.seedInUse;
  }

  override get referenceDate(): number {
    return this.#root.referenceDate;
  }

  override streamKey(path: string): Words4 {
    return this.#root.streamKey(path);
  }

  override counter(path: string): Counter {
    return this.#field.counter(path);
  }

  override given(path: string): GivenValues {
    if (this.#field.row === undefined) outsideRow();
    return this.#field.givenAt(path);
  }

  override memoize<T>(name: string, make: () => T): T {
    return this.#root.memoize(name, make);
  }
}

function outsideRow(): never {
  throw new GenerationError(
    'OUTSIDE_ROW',
    'a generator of a field was called outside of the row that it was given for; keep the value, not the generator',
  );
}
