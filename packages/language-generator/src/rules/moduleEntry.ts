import { ArgumentError } from '@phonyland/language-model';
import type { Generator } from '../generator/Generator.ts';
import { isGeneratorMethod, makeGenerator } from '../generator/makeGenerator.ts';
import type { Source } from '../generator/Source.ts';
import type { ModelOptions } from '../generator/sources/ModelSource.ts';
import type { GeneratorEntry, Registry } from '../registry/Registry.ts';
import { makeModule, memoizedInView, type View, viewed } from '../registry/View.ts';
import { type Rule, ruleSource } from './ruleSource.ts';

/**
 * How a member of a module is made for a view.
 * @param path of the member, without options
 * @param registry that the module is of
 */
export type Member<T, O extends object> = (view: View, path: string, registry: Registry) => Generator<T, O>;

/** The members of a module by name. */
export type Members<M> = {
  readonly [name in keyof M]: M[name] extends Generator<infer T, infer O> ? Member<T, O> : never;
};

/** A group of generators: `finance` with `iban`, `amount`, … */
export interface ModuleDefinition<M extends object> {
  /** Letters and digits; by it the module is called: `Phony.finance()`. */
  readonly name: string;
  /** The member that stands for the whole module: `` `${Phony.finance()}` ``. */
  readonly whole: keyof M & string;
  readonly members: Members<M>;
}

/** A member whose values a rule makes. */
export function byRule<T, O extends object = object, C extends object = O>(rule: Rule<T, O, C>): Member<T, O> {
  return bySource((view, path) => ruleSource(rule, view.root, view.locale, path));
}

/** A member over any source; the same view gives the same generator. */
export function bySource<T, O extends object>(make: (view: View, path: string) => Source<T, O>): Member<T, O> {
  return (view, path) => viewed(view, makeGenerator(make(view, path)));
}

/**
 * A member whose values are those of a model in the view's locale, as `Phony.model(name)` gives them. They are of the person at the
 * index: in a locale of several cultures they are of that person's.
 * @throws as `Registry.model`
 */
export function byModel(name: string): Member<string, ModelOptions> {
  return (view, _path, registry) => viewed(view, registry.modelValues(view, name), true);
}

/**
 * A module as a registry knows it.
 * @throws ArgumentError `INVALID_NAME` for a member that is called like a method of generators, since a module is a generator too
 */
export function moduleEntry<M extends object>({ name, whole, members }: ModuleDefinition<M>): GeneratorEntry {
  const names = Object.keys(members) as (keyof M & string)[];
  const taken = names.find((member) => isGeneratorMethod(member) || !/^[A-Za-z_][A-Za-z0-9_]*$/.test(member));
  if (taken !== undefined) {
    throw new ArgumentError(
      'INVALID_NAME',
      `${JSON.stringify(taken)} is no name for a member of ${name}; use letters and digits, and no name of a generator's methods such as map or unique`,
    );
  }
  return {
    members: names,
    make: (view, registry) =>
      memoizedInView(view, name, () =>
        makeModule(
          name,
          whole as string,
          Object.fromEntries(
            names.map((member) => [
              member,
              () => (members[member] as Member<unknown, object>)(view, `${view.locale}/${name}.${member}`, registry),
            ]),
          ),
        ),
      ),
  };
}
