import { type Generator, type GeneratorEntry, moduleEntry } from '@phonyland/language-generator';
import { personEntry } from '../person/ofPerson.ts';
import type { Person, PersonOptions } from '../person/Person.ts';
import { type BooleanModule, booleanModule } from './boolean/booleanModule.ts';
import { type NameModule, nameModule } from './name/nameModule.ts';

/** The modules by the names that they are called by: `Phony.name()`. */
export interface Modules {
  /** Names of persons: `first`, `middle`, `last`, `full`, `gender`. */
  readonly name: NameModule;
  /** Persons whose name, e-mail address and username belong together. */
  readonly person: Generator<Person, PersonOptions>;
  /** E-mail addresses made of the person's name, at domains that are reserved for examples. */
  readonly email: Generator<string, PersonOptions>;
  /** Usernames made of the person's name. */
  readonly username: Generator<string, PersonOptions>;
  /** Truth values. */
  readonly boolean: BooleanModule;
}

/** The modules as the registry takes them, in the order of the documentation. */
export const MODULES: Readonly<Record<keyof Modules, GeneratorEntry>> = {
  name: moduleEntry(nameModule),
  person: personEntry('person'),
  email: personEntry('email'),
  username: personEntry('username'),
  boolean: moduleEntry(booleanModule),
};
