import type { Generator } from '../generator/Generator.ts';
import type { Seed } from '../root/Root.ts';
import type { RowSoFar } from './RowState.ts';

declare global {
  /** Named where neither the DOM's types nor Node's are: then nothing is known of it. */
  // biome-ignore lint/suspicious/noExplicitAny: declarations of one interface have the same type parameters
  interface ReadableStream<R = any> {}
}

/**
 * What makes a field of a row: a function, a generator (another factory is one), or a value that is the same in every row.
 * @typeParam P what functions make values with: the facade, looked at from the row
 */
export type Field<P> = ((p: P, row: RowSoFar) => unknown) | FixedValue;

/** A value that a field has in every row. (Generators are objects too: named in a union with functions they would keep `p` from having a type.) */
export type FixedValue = string | number | bigint | boolean | symbol | null | undefined | object;

/** The value of a field: what its generator makes, what its function returns, or itself. */
export type FieldValue<F> =
  F extends Generator<infer T, infer _O> ? T : F extends (...inputs: never[]) => infer R ? Drawn<R> : Widened<F>;

/** `'user'` is a text: a trait may say another. */
type Widened<F> = F extends string ? string : F extends number ? number : F extends boolean ? boolean : F;

type Drawn<R> = R extends Generator<infer T, infer _O> ? T : R;

/** The rows that fields make. @typeParam G what functions of further fields return, which are given the row */
export type RowOf<F, G = Record<never, never>> = {
  -readonly [name in keyof F | keyof G]: name extends keyof G
    ? Drawn<G[name]>
    : name extends keyof F
      ? FieldValue<F[name]>
      : never;
};

/** Fields that depend on others, by what they return. */
export type DerivedFields<F, G, P> = { readonly [name in keyof G]: (p: P, row: RowOf<F>) => G[name] };

/** Other fields for a row: a value of the field's type, or what makes one. */
export type Overrides<Row, P> = {
  readonly [name in keyof Row]?:
    | Row[name]
    | Drawable<Row[name]>
    | ((p: P, row: Row) => Row[name] | Drawable<Row[name]>)
    | undefined;
};

/** A generator, said without its calls: a union of two functions would keep the parameters of a field's from having types. */
interface Drawable<T> {
  at(index: number): T;
  readonly path: string;
}

/** How a factory is made, besides its fields. */
export interface FactoryOptions<F, G, T, P> {
  /**
   * Belongs to the address of the rows: factories of different names have different persons at one index. Default: none; the rows of a
   * factory without a name speak of the same persons as `Phony.person()`.
   */
  readonly name?: string | undefined;
  /** Fields that depend on others: functions that are given the row, with its type. */
  readonly derive?: DerivedFields<F, G, P> | undefined;
  /** Sets of other fields by name: `users.trait('admin')`. */
  readonly traits?: { readonly [name in keyof T]: Overrides<RowOf<F, G>, P> } | undefined;
}

/**
 * Makes rows. A factory is a generator of them, each at its address: `users.at(7)`, `users.for('anna')`; all fields of a row share it.
 * @typeParam Row what it makes
 * @typeParam P what its functions make values with
 * @typeParam T the names of its traits
 */
export interface Factory<Row, P, T extends string = never> extends Generator<Row, Overrides<Row, P>> {
  /** The next row; with overrides, the next row with these fields instead. */
  build(overrides?: Overrides<Row, P>): Row;
  /** The next `count` rows. */
  buildMany(count: number, overrides?: Overrides<Row, P>): Row[];
  /** The same rows with other fields. They share this factory's counter: a row's number is given once. */
  with(overrides: Overrides<Row, P>): Factory<Row, P, T>;
  /** The same rows with the fields of a trait, or of several, the later ones over the earlier. @throws ArgumentError `UNKNOWN_TRAIT` */
  trait(...names: readonly T[]): Factory<Row, P, T>;
  /** The same factory in a new root. */
  seed(seed: Seed): Factory<Row, P, T>;
  /** The next `count` rows, one at a time, as a Web stream. Default: without end. */
  stream(count?: number): ReadableStream<Row>;
  [Symbol.asyncIterator](): AsyncIterator<Row>;
  /** The names of the fields, in their order. */
  readonly fields: readonly string[];
}

/** How many children a row has: a number, bounds that are equally likely with what lies between them, or what a generator says. */
export type Count = number | { readonly min: number; readonly max: number } | Generator<number>;

/** What a field's function can ask of its row, besides the facade. */
export interface RowCalls {
  /** The row's index; of a child, its number below its parent, from 0. @throws GenerationError `NO_NUMBER` in a row made for a key */
  readonly index: number;
  /**
   * A number that counts rows: the index, times a step, from a start on. Of children it counts those of one parent.
   * @param options.start default 1 @param options.step default 1
   * @throws GenerationError `NO_NUMBER` in a row made for a key
   */
  sequence(options?: { readonly start?: number | undefined; readonly step?: number | undefined }): number;
  /** The row that this one is a child of; undefined for a row of its own. */
  readonly parent: RowSoFar | undefined;
  /** Children of the row: their address is this row's, the field's and their own number. */
  hasMany<Row, P, T extends string>(factory: Factory<Row, P, T>, count: Count): Row[];
  /** One child of the row. */
  hasOne<Row, P, T extends string>(factory: Factory<Row, P, T>): Row;
  /**
   * A row of another factory that this one refers to: one of its first `count` rows, drawn at this row.
   * @param count how many rows there are, or a generator of their indices
   */
  belongsTo<Row, P, T extends string>(factory: Factory<Row, P, T>, count: number | Generator<number>): Row;
}
