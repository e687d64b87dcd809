import { type GeneratorEntry, moduleEntry } from '@phonyland/language-generator';
import { laterModules } from '../later/included.ts';
import { personEntry } from '../person/ofPerson.ts';
import type { Modules } from './modules.ts';
import { nameModule } from './name/nameModule.ts';

/** Modules that most processes ask for. All others are read when one of them is asked for. */
const FIRST: Partial<Readonly<Record<keyof Modules, GeneratorEntry>>> = {
  name: moduleEntry(nameModule),
  email: personEntry('email'),
  username: personEntry('username'),
};

/** The names of all modules, in the order of the documentation. */
export const MODULE_NAMES: readonly (keyof Modules)[] = [
  'name',
  'person',
  'email',
  'username',
  'phone',
  'address',
  'location',
  'company',
  'product',
  'commerce',
  'lorem',
  'word',
  'internet',
  'finance',
  'date',
  'number',
  'string',
  'boolean',
  'datatype',
  'color',
  'image',
  'system',
  'git',
  'database',
  'science',
  'vehicle',
  'airline',
  'animal',
  'food',
  'book',
  'music',
  'hacker',
  'helpers',
];

/** The modules as the registry takes them. */
export const ENTRIES: Readonly<Record<string, GeneratorEntry>> = Object.fromEntries(
  MODULE_NAMES.map((name) => [name, FIRST[name] ?? readLater(name)]),
);

function readLater(name: keyof Modules): GeneratorEntry {
  return {
    get members() {
      return laterModules().MODULES[name].members;
    },
    make: (view, registry) => laterModules().MODULES[name].make(view, registry),
  };
}
