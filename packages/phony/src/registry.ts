import {
  type Generator,
  loadModel,
  type ModelOptions,
  type Module,
  makeGenerator,
  makeModule,
  Registry,
  type Source,
  type View,
  viewed,
} from '@phonyland/language-generator';
import { MULTI } from './culture/multi.ts';
import { chooseModels, personLocale } from './locales.ts';
import type { FirstNameOptions } from './person/firstNames.ts';
import type { FullNameOptions, Gender, Person, PersonOptions } from './person/Person.ts';
import { type PersonSources, personSources } from './person/personSources.ts';
import { SHIPPED_MODELS } from './shippedModels.ts';

export { DEFAULT_LOCALE } from './locales.ts';

/** Names of persons; by itself a full name. */
export type NameModule = Module<{
  /** A first name, of either gender unless told. */
  readonly first: Generator<string, FirstNameOptions>;
  /** What stands between first and family name: a second first name, a patronymic, or undefined where the culture has neither. */
  readonly middle: Generator<string | undefined, PersonOptions>;
  /** A family name, in the form for the person's gender where the language has two; two family names where the culture has two. */
  readonly last: Generator<string, ModelOptions>;
  /** First and family name of one person, in the order of the culture; with `{ middle: true }` the middle name between them. */
  readonly full: Generator<string, FullNameOptions>;
  /** The gender that the person's first name is given to. */
  readonly gender: Generator<Gender, PersonOptions>;
}>;

/** What each name of the registry gives. */
export interface Entries {
  readonly name: NameModule;
  readonly person: Generator<Person, PersonOptions>;
  readonly email: Generator<string, PersonOptions>;
  readonly username: Generator<string, PersonOptions>;
}

/** A registry of everything that comes with the library. */
export function shippedRegistry(): Registry {
  const registry = new Registry(loadModel, chooseModels);
  registry.addGenerator('name', {
    members: ['first', 'middle', 'last', 'full', 'gender'],
    make: (view) =>
      memoized(view, 'name', () => {
        const members = {
          first: () => field(view, 'first'),
          middle: () => field(view, 'middle'),
          last: () => field(view, 'last'),
          full: () => field(view, 'full'),
          gender: () => field(view, 'gender'),
        };
        return makeModule('name', 'full', members);
      }),
  });
  for (const name of ['person', 'email', 'username'] as const) {
    registry.addGenerator(name, { members: [], make: (view) => memoized(view, name, () => field(view, name)) });
  }
  for (const model of SHIPPED_MODELS) registry.addModel(model);
  return registry;
}

type Field<K extends keyof PersonSources> = PersonSources[K] extends Source<infer T, infer O> ? Generator<T, O> : never;

/** A generator of one field of the persons that a view shows. */
function field<K extends keyof PersonSources>(view: View, name: K): Field<K> {
  const locale = view.locale === MULTI ? MULTI : personLocale(view.locale);
  const sources = view.root.memoize(`persons:${locale}/person`, () => personSources(view.root, locale));
  return viewed(view, makeGenerator(sources[name] as Source<unknown>)) as Field<K>;
}

function memoized<T>(view: View, name: string, make: () => T): T {
  return view.root.memoize(`${name}:${view.locale}:${view.unique}`, make);
}
