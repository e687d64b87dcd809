import {
  type Generator,
  type GeneratorEntry,
  type Member,
  makeGenerator,
  memoizedInView,
  type Source,
  type View,
  viewed,
} from '@phonyland/language-generator';
import { MULTI } from '../culture/multi.ts';
import { personLocale } from '../locales.ts';
import { type PersonSources, personSources } from './personSources.ts';

type ValueOf<K extends keyof PersonSources> = PersonSources[K] extends Source<infer T, infer _O> ? T : never;
type OptionsOf<K extends keyof PersonSources> = PersonSources[K] extends Source<infer _T, infer O> ? O : never;

/** A member that tells of the person at the index: what all such members say at one index is of the same one. */
export function ofPerson<K extends keyof PersonSources>(name: K): Member<ValueOf<K>, OptionsOf<K>> {
  return (view) =>
    viewed(view, makeGenerator(personsOf(view)[name] as unknown as Source<ValueOf<K>, OptionsOf<K>>), true);
}

/** A generator by itself, of no module, that tells of the person at the index. */
export function personEntry<K extends keyof PersonSources>(name: K): GeneratorEntry {
  return {
    members: [],
    make: (view, registry) =>
      memoizedInView(view, name, () => ofPerson(name)(view, name, registry) as Generator<unknown>),
  };
}

/** The persons that a view shows. @throws ArgumentError `NO_PERSONS` */
function personsOf({ root, locale, excludeOriginals }: View): PersonSources {
  return personSources(root, locale === MULTI ? MULTI : personLocale(locale), { excludeOriginals });
}
