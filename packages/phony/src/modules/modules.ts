import { type Generator, type GeneratorEntry, moduleEntry } from '@phonyland/language-generator';
import { personEntry } from '../person/ofPerson.ts';
import type { EmailOptions, UsernameOptions } from '../person/Person.ts';
import { type BooleanModule, booleanModule } from './boolean/booleanModule.ts';
import { type ColorModule, colorModule } from './color/colorModule.ts';
import { type DateModule, dateModule } from './date/dateModule.ts';
import { type FinanceModule, financeModule } from './finance/financeModule.ts';
import { type InternetModule, internetModule } from './internet/internetModule.ts';
import { type LoremModule, loremModule } from './lorem/loremModule.ts';
import { type NameModule, nameModule } from './name/nameModule.ts';
import { type NumberModule, numberModule } from './number/numberModule.ts';
import { type PersonModule, personModule } from './person/personModule.ts';
import { type StringModule, stringModule } from './string/stringModule.ts';
import { type WordModule, wordModule } from './word/wordModule.ts';

/** The modules by the names that they are called by: `Phony.name()`. */
export interface Modules {
  /** Names of persons: `first`, `middle`, `last`, `full`, `gender`. */
  readonly name: NameModule;
  /** Persons whose name, e-mail address, birthdate, company and all else belong together. */
  readonly person: PersonModule;
  /** E-mail addresses made of the person's name, at domains that are reserved for examples. */
  readonly email: Generator<string, EmailOptions>;
  /** Usernames made of the person's name. */
  readonly username: Generator<string, UsernameOptions>;
  /** Truth values. */
  readonly boolean: BooleanModule;
  /** Words: made ones in every language, English ones by part of speech. */
  readonly word: WordModule;
  /** Filler text in the language of the locale. */
  readonly lorem: LoremModule;
  /** Integers, decimals and big integers, and numbers in digits of other bases. */
  readonly number: NumberModule;
  /** Money, accounts, cards and securities. */
  readonly finance: FinanceModule;
  /** Texts of random characters, and identifiers: UUIDs, ULIDs, Nano IDs. */
  readonly string: StringModule;
  /** Dates relative to the reference date, names of months and weekdays, time zones. */
  readonly date: DateModule;
  /** Domains, addresses of pages and devices, passwords, tokens and what HTTP says. Domains are reserved names unless real ones are asked for. */
  readonly internet: InternetModule;
  /** Colours in the notations of CSS, and the names of colours and colour spaces. */
  readonly color: ColorModule;
}

/** The modules as the registry takes them, in the order of the documentation. */
export const MODULES: Readonly<Record<keyof Modules, GeneratorEntry>> = {
  name: moduleEntry(nameModule),
  person: moduleEntry(personModule),
  email: personEntry('email'),
  username: personEntry('username'),
  boolean: moduleEntry(booleanModule),
  word: moduleEntry(wordModule),
  lorem: moduleEntry(loremModule),
  number: moduleEntry(numberModule),
  finance: moduleEntry(financeModule),
  string: moduleEntry(stringModule),
  date: moduleEntry(dateModule),
  internet: moduleEntry(internetModule),
  color: moduleEntry(colorModule),
};
