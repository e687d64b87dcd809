import type { Generator } from '../generator/Generator.ts';
import { isGenerator, makeGenerator, sourceOf } from '../generator/makeGenerator.ts';
import { uniqueSource } from '../generator/sources/uniqueSource.ts';
import type { Root } from '../root/Root.ts';

/** How one looks at a root: in which locale, with or without repetitions. All views of a root share its counters. */
export interface View {
  readonly root: Root;
  /** BCP 47 tag of the locale in use. */
  readonly locale: string;
  /** Whether generators give each value once. */
  readonly unique: boolean;
}

/** A generator as a view shows it: of unique values in a unique view. */
export function viewed<T, O extends object>(view: View, generator: Generator<T, O>): Generator<T, O> {
  return view.unique ? makeGenerator(uniqueSource(sourceOf(generator))) : generator;
}

/** A group of generators, each a member by name, with one of them for the whole: `name` has `first`, `last` and, as its whole, `full`. */
export type Module<M extends Readonly<Record<string, Generator<unknown>>>> = M & ModuleCalls;

/** What a module can do itself: in a text or in JSON it draws its whole. */
export interface ModuleCalls {
  toString(): string;
  toJSON(): unknown;
  [Symbol.toPrimitive](hint: string): string | number;
}

/** The generator that stands for a module's whole. */
const WHOLE: unique symbol = Symbol('phony.whole');

/**
 * A module of generators. Members are made when they are first asked for.
 * @param whole the member that stands for the module
 */
export function makeModule<M extends Readonly<Record<string, Generator<unknown>>>>(
  name: string,
  whole: keyof M & string,
  members: { readonly [K in keyof M]: () => M[K] },
): Module<M> {
  const module = Object.create(MODULE_PROTOTYPE, {
    [WHOLE]: { get: () => module[whole] },
    [Symbol.for('nodejs.util.inspect.custom')]: { value: () => `[Module ${name}: ${Object.keys(members).join(', ')}]` },
  });
  for (const member of Object.keys(members) as (keyof M & string)[]) {
    Object.defineProperty(module, member, {
      enumerable: true,
      configurable: true,
      get: () => {
        const value = members[member]();
        // From now on a plain property: the getter served its one call.
        Object.defineProperty(module, member, { value, enumerable: true });
        return value;
      },
    });
  }
  return module;
}

/** The generator that a registry's entry stands for: itself, or a module's whole. */
export function wholeOf(entry: Generator<unknown> | ModuleCalls): Generator<unknown> {
  return isGenerator(entry) ? entry : (entry as unknown as { readonly [WHOLE]: Generator<unknown> })[WHOLE];
}

const MODULE_PROTOTYPE: object & ModuleCalls = {
  toString(): string {
    return String(wholeOf(this));
  },
  toJSON(): unknown {
    return wholeOf(this).generate();
  },
  [Symbol.toPrimitive](hint: string): string | number {
    return wholeOf(this)[Symbol.toPrimitive](hint);
  },
};
