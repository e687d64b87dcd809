import type { DistributionOption, Generator } from '@phonyland/language-generator';
import type { CountRange } from '../countOption.ts';

/** Values whose types are themselves: of `['a', 'b']` it is `'a' | 'b'`. */
export type Literal = string | number | bigint | boolean | symbol | null | undefined;

/**
 * A helper, which makes values of what it is given: `pick(['a', 'b'])` is the next value of the generator `pick.with(['a', 'b'])`. By
 * itself it has nothing to draw from. (Its calls are generic, which is why it is no `Generator<T>`.)
 */
interface Helper {
  /** The canonical path. */
  readonly path: string;
}

/** How one of some values is chosen. */
export interface PickOptions<T> {
  /** What is picked from: at least one value. */
  readonly values: readonly T[];
  /** Of the places in the list, from 1 on: `'zipf'`, `{ type: 'exponential' }`. Default `'uniform'`. */
  readonly distribution?: DistributionOption | undefined;
  /** How often each value comes in proportion: as many as there are values, finite, from 0 on. Not together with `distribution`. */
  readonly weights?: readonly number[] | undefined;
}

/** Chooses one of a list. */
export interface Picker extends Helper {
  <const T extends Literal>(of: readonly T[] | PickOptions<T>): T;
  <T>(of: readonly T[] | PickOptions<T>): T;
  with<const T extends Literal>(of: readonly T[] | PickOptions<T>): Generator<T, Partial<PickOptions<T>>>;
  with<T>(of: readonly T[] | PickOptions<T>): Generator<T, Partial<PickOptions<T>>>;
}

/** A value and how often it comes in proportion to the others. */
export type WeightedValue<T> = readonly [value: T, weight: number] | { readonly value: T; readonly weight: number };

/** Chooses one of a list with weights. */
export interface WeightedPicker extends Helper {
  <const T extends Literal>(of: readonly WeightedValue<T>[]): T;
  <T>(of: readonly WeightedValue<T>[]): T;
  with<const T extends Literal>(of: readonly WeightedValue<T>[]): Generator<T, readonly WeightedValue<T>[]>;
  with<T>(of: readonly WeightedValue<T>[]): Generator<T, readonly WeightedValue<T>[]>;
}

/** How some of the values are chosen. */
export interface PickManyOptions<T> {
  /** What is picked from. */
  readonly values: readonly T[];
  /** How many, or `{ min, max }`: up to as many as there are values. Default: from 1 to all, each number equally often. */
  readonly count?: CountRange | undefined;
}

/** Chooses some of a list. */
export interface ManyPicker extends Helper {
  <const T extends Literal>(of: readonly T[] | PickManyOptions<T>): T[];
  <T>(of: readonly T[] | PickManyOptions<T>): T[];
  with<const T extends Literal>(of: readonly T[] | PickManyOptions<T>): Generator<T[], Partial<PickManyOptions<T>>>;
  with<T>(of: readonly T[] | PickManyOptions<T>): Generator<T[], Partial<PickManyOptions<T>>>;
}

/** Shuffles a list. */
export interface Shuffler extends Helper {
  <const T extends Literal>(of: readonly T[]): T[];
  <T>(of: readonly T[]): T[];
  with<const T extends Literal>(of: readonly T[]): Generator<T[], readonly T[]>;
  with<T>(of: readonly T[]): Generator<T[], readonly T[]>;
}

/** What a TypeScript enum is when the program runs. */
export interface EnumLike {
  readonly [name: string]: string | number;
}

/** Chooses a value of an enum. */
export interface EnumPicker extends Helper {
  <E extends EnumLike>(of: E): E[keyof E];
  with<E extends EnumLike>(of: E): Generator<E[keyof E], E>;
}

/** The keys of an object as `Object.keys` gives them: texts, numbers too. */
export type KeyOf<T> = keyof T extends infer K ? (K extends string ? K : K extends number ? `${K}` : never) : never;

/** Chooses a key of an object. */
export interface KeyPicker extends Helper {
  <T extends object>(of: T): KeyOf<T>;
  with<T extends object>(of: T): Generator<KeyOf<T>, T>;
}

/** Chooses a value of an object. */
export interface ValuePicker extends Helper {
  <T extends object>(of: T): T[keyof T];
  with<T extends object>(of: T): Generator<T[keyof T], T>;
}

/** The entries of an object: each key with the type of its value. */
export type EntryOf<T> = { [K in keyof T]-?: [K extends number ? `${K}` : K, T[K]] }[keyof T];

/** Chooses an entry of an object. */
export interface EntryPicker extends Helper {
  <T extends object>(of: T): EntryOf<T>;
  with<T extends object>(of: T): Generator<EntryOf<T>, T>;
}

/** The items that a function of a list makes: what it returns, and of a generator what it makes. */
export type ItemOf<R> = R extends Generator<infer T, infer _O> ? T : R;

/** How a list is made. @typeParam M a generator, or a function of the items' numbers from 0 on */
export interface MultipleOptions<M> {
  /** A generator, or a function of the items' numbers from 0 on. */
  readonly of: M;
  /** How many, or `{ min, max }`: from 0 to 100,000, default 3. */
  readonly count?: CountRange | undefined;
}

/** Makes lists. */
export interface Multiplier extends Helper {
  <T, O extends object>(of: Generator<T, O> | MultipleOptions<Generator<T, O>>): T[];
  <R>(of: (number: number) => R): ItemOf<R>[];
  <R>(of: MultipleOptions<(number: number) => R>): ItemOf<R>[];
  with<T, O extends object>(of: Generator<T, O> | MultipleOptions<Generator<T, O>>): ListGenerator<T>;
  with<R>(of: (number: number) => R): ListGenerator<ItemOf<R>>;
  with<R>(of: MultipleOptions<(number: number) => R>): ListGenerator<ItemOf<R>>;
}

/** A generator of lists whose number of items can be told. */
export type ListGenerator<T> = Generator<T[], { readonly count?: CountRange | undefined }>;

/** Texts of which pattern. */
export interface RegExpOptions {
  /** A regular expression, or its text such as `/^[a-z]+$/u`. */
  readonly pattern: RegExp | string;
  /** How many times more than at least what may be repeated without end (`*`, `+`, `{2,}`) is repeated at most: 0 to 10,000, default 10. */
  readonly repeatLimit?: number | undefined;
}

/** Makes texts of a regular expression. */
export interface PatternWriter extends Helper {
  (of: RegExp | string | RegExpOptions): string;
  with(of: RegExp | string | RegExpOptions): Generator<string, Partial<RegExpOptions>>;
}

/** What slugs are made of, and how they are written. */
export interface SlugOptions {
  /** A text, or a generator, whose value at the same index it is. */
  readonly of?: string | Generator<string> | undefined;
  /** Between words; default `-`. */
  readonly separator?: '-' | '_' | '.' | '' | undefined;
  /** BCP 47 tag of the text's language; default: that of the view. */
  readonly locale?: string | undefined;
}

/** Makes slugs. */
export interface Slugger extends Helper {
  (of: string | Generator<string> | SlugOptions): string;
  with(of: string | Generator<string> | SlugOptions): Generator<string, SlugOptions>;
}
