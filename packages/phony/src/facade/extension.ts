import {
  ArgumentError,
  type Generator,
  type GeneratorEntry,
  isGenerator,
  type Member,
  type Module,
  makeGenerator,
  memoizedInView,
  moduleEntry,
  movedSource,
  sourceOf,
  type View,
  viewed,
} from '@phonyland/language-generator';
import type { PhonyView } from './RootView.ts';

/** A generator of a plug-in, made of what the facade has: `(p) => p.name().first.map((name) => `${name}y`)`. */
export type PlugInGenerator<M extends object> = (p: PhonyView<M>) => Generator<unknown>;

/** A module of a plug-in. */
export interface PlugInModule<M extends object> {
  /** The member that stands for the module; default the first. */
  readonly whole?: string | undefined;
  readonly members: Readonly<Record<string, PlugInGenerator<M>>>;
}

/** What a plug-in adds, by the names that it is called by: `Phony.pets()`. */
export type PlugIns<M extends object> = Readonly<Record<string, PlugInGenerator<M> | PlugInModule<M>>>;

/** The modules that a plug-in adds, with their types. */
export type ModulesOf<E> = {
  readonly [name in keyof E]: E[name] extends (...inputs: never[]) => infer G
    ? G
    : E[name] extends { readonly whole: infer W; readonly members: infer G }
      ? Module<MembersOf<G>, W & keyof G>
      : E[name] extends { readonly members: infer G }
        ? Module<MembersOf<G>, keyof G>
        : never;
};

type MembersOf<G> = { readonly [name in keyof G]: G[name] extends (...inputs: never[]) => infer R ? R : never };

/**
 * A plug-in as a registry takes it.
 * @param name that it is called by
 * @param open gives the facade as a view shows it
 * @throws ArgumentError `INVALID_MODULE`
 */
export function plugInEntry<M extends object>(
  name: string,
  plugIn: unknown,
  open: (view: View) => PhonyView<M>,
): GeneratorEntry {
  if (typeof plugIn === 'function') {
    const make = memberOf(name, plugIn, open);
    return {
      members: [],
      make: (view, registry) => memoizedInView(view, name, () => make(view, `${view.locale}/${name}`, registry)),
    };
  }
  const { whole, members } = Object(plugIn) as PlugInModule<M>;
  const names = Object.keys(Object(members));
  const [first] = names;
  if (first === undefined || !names.every((member) => typeof members[member] === 'function')) {
    throw new ArgumentError(
      'INVALID_MODULE',
      `extend: the module ${JSON.stringify(name)} is neither a function that returns a generator, nor { members: { name: p => generator } }`,
    );
  }
  if (whole !== undefined && !names.includes(whole)) {
    throw new ArgumentError(
      'INVALID_MODULE',
      `extend: the module ${JSON.stringify(name)} has no member ${JSON.stringify(whole)} to stand for the whole; its members are ${names.join(', ')}`,
    );
  }
  return moduleEntry<Record<string, Generator<unknown>>>({
    name,
    whole: whole ?? first,
    members: Object.fromEntries(names.map((member) => [member, memberOf(`${name}.${member}`, members[member], open)])),
  });
}

/** A generator of a plug-in with a path of its own: to draw from it moves no counter but its. */
function memberOf<M extends object>(
  path: string,
  make: unknown,
  open: (view: View) => PhonyView<M>,
): Member<unknown, object> {
  return (view, ownPath) => {
    const made: unknown = (make as (p: PhonyView<M>) => unknown)(open({ ...view, unique: false }));
    if (!isGenerator(made)) {
      throw new ArgumentError(
        'INVALID_MODULE',
        `extend: ${path} returned ${typeof made === 'object' ? 'an object' : String(made)}, which is no generator; return the generator (p.email()), not a value of it (p.email()())`,
      );
    }
    // In a row the generator is bound already.
    return viewed({ ...view, bind: undefined }, makeGenerator(movedSource(sourceOf(made), ownPath)));
  };
}
