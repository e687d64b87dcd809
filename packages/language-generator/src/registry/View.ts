import type { Generator } from '../generator/Generator.ts';
import { lazyGenerator, makeGenerator, sourceOf } from '../generator/makeGenerator.ts';
import { uniqueSource } from '../generator/sources/uniqueSource.ts';
import type { Root } from '../root/Root.ts';

/** How one looks at a root: in which locale, with or without repetitions. All views of a root share its counters. */
export interface View {
  readonly root: Root;
  /** BCP 47 tag of the locale in use. */
  readonly locale: string;
  /** Whether generators give each value once. */
  readonly unique: boolean;
  /** Whether values of models never are rows of their training data; default: as each model's own defaults say. */
  readonly excludeOriginals?: boolean | undefined;
  /** What changes the generators of this view, last of all: in a factory they give their values for the row at hand. */
  readonly bind?: ViewBinding | undefined;
}

/** How a view changes the generators that it shows. */
export interface ViewBinding {
  /**
   * The generator as the view shows it.
   * @param shared whether it is of the person at the index, whom all generators of the row speak of
   */
  bind<T, O extends object>(generator: Generator<T, O>, shared: boolean): Generator<T, O>;
  /** What was made for the view, by name. */
  memoize<T>(name: string, make: () => T): T;
}

/**
 * A generator as a view shows it: of unique values in a unique view, of the row's in a factory.
 * @param shared whether it is of the person at the index
 */
export function viewed<T, O extends object>(view: View, generator: Generator<T, O>, shared = false): Generator<T, O> {
  const bound = view.bind === undefined ? generator : view.bind.bind(generator, shared);
  return view.unique ? makeGenerator(uniqueSource(sourceOf(bound))) : bound;
}

/** What hangs from a view by a name, made at the first call. */
export function memoizedInView<T>(view: View, name: string, make: () => T): T {
  const { root, locale, unique, excludeOriginals, bind } = view;
  return (bind ?? root).memoize(`${name}:${locale}:${unique}:${excludeOriginals ?? ''}`, make);
}

/**
 * A group of generators, each a member by name, that is the generator of its whole itself: `name` has `first`, `last` and, as its
 * whole, `full`.
 * @typeParam W the member that stands for the whole
 */
export type Module<M extends object, W extends keyof M> = M & M[W];

/** The member that stands for a module's whole. */
const WHOLE: unique symbol = Symbol.for('phony.whole');

/**
 * A module of generators. Members are made when they are first asked for.
 * @param whole the member that stands for the module
 */
export function makeModule<M extends object, W extends keyof M & string>(
  name: string,
  whole: W,
  members: { readonly [K in keyof M]: () => M[K] },
): Module<M, W> {
  const names = Object.keys(members) as (keyof M & string)[];
  const module = lazyGenerator(() => module[whole] as unknown as Generator<unknown>) as unknown as Module<M, W>;
  Object.defineProperties(module, {
    [WHOLE]: { get: () => module[whole] },
    [Symbol.for('nodejs.util.inspect.custom')]: { value: () => `[Module ${name}: ${names.join(', ')}]` },
  });
  for (const member of names) {
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
export function wholeOf(entry: Generator<unknown>): Generator<unknown> {
  return (entry as unknown as { readonly [WHOLE]?: Generator<unknown> })[WHOLE] ?? entry;
}
