import { type Generator, type GeneratorEntry, moduleEntry } from '@phonyland/language-generator';
import { personEntry } from '../person/ofPerson.ts';
import type { EmailOptions, UsernameOptions } from '../person/Person.ts';
import { type AddressModule, addressModule } from './address/addressModule.ts';
import { type AirlineModule, airlineModule } from './airline/airlineModule.ts';
import { type AnimalModule, animalModule } from './animal/animalModule.ts';
import { type BookModule, bookModule } from './book/bookModule.ts';
import { type BooleanModule, booleanModule } from './boolean/booleanModule.ts';
import { type ColorModule, colorModule } from './color/colorModule.ts';
import { type CompanyModule, companyModule } from './company/companyModule.ts';
import { type DatabaseModule, databaseModule } from './database/databaseModule.ts';
import { type DatatypeModule, datatypeModule } from './datatype/datatypeModule.ts';
import { type DateModule, dateModule } from './date/dateModule.ts';
import { type FinanceModule, financeModule } from './finance/financeModule.ts';
import { type FoodModule, foodModule } from './food/foodModule.ts';
import { type GitModule, gitModule } from './git/gitModule.ts';
import { type HackerModule, hackerModule } from './hacker/hackerModule.ts';
import { type HelpersModule, helpersModule } from './helpers/helpersModule.ts';
import { type ImageModule, imageModule } from './image/imageModule.ts';
import { type InternetModule, internetModule } from './internet/internetModule.ts';
import { type LoremModule, loremModule } from './lorem/loremModule.ts';
import { type MusicModule, musicModule } from './music/musicModule.ts';
import { type NameModule, nameModule } from './name/nameModule.ts';
import { type NumberModule, numberModule } from './number/numberModule.ts';
import { type PersonModule, personModule } from './person/personModule.ts';
import { type PhoneModule, phoneModule } from './phone/phoneModule.ts';
import { type ProductModule, productModule } from './product/productModule.ts';
import { type ScienceModule, scienceModule } from './science/scienceModule.ts';
import { type StringModule, stringModule } from './string/stringModule.ts';
import { type SystemModule, systemModule } from './system/systemModule.ts';
import { type VehicleModule, vehicleModule } from './vehicle/vehicleModule.ts';
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
  /** Where persons live: streets, cities, regions, postal codes, coordinates; and countries of the world. */
  readonly address: AddressModule;
  /** The module `address` by another name. */
  readonly location: AddressModule;
  /** Phone numbers of persons. */
  readonly phone: PhoneModule;
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
  /** Files, folders, media types, versions, schedules and network interfaces. */
  readonly system: SystemModule;
  /** Commits, branches and logs. */
  readonly git: GitModule;
  /** Columns, types, collations, engines and identifiers. */
  readonly database: DatabaseModule;
  /** Pictures that are made here, and addresses of others. */
  readonly image: ImageModule;
  /** Companies: names, legal forms, industries, slogans. */
  readonly company: CompanyModule;
  /** Products: names, prices, numbers of trade, ISBNs. */
  readonly product: ProductModule;
  /** The same as `product`. */
  readonly commerce: ProductModule;
  /** Books: titles, authors, publishers. */
  readonly book: BookModule;
  /** Music: songs, albums, artists, genres, instruments. */
  readonly music: MusicModule;
  /** Food and drink by their English names. */
  readonly food: FoodModule;
  /** Animals by their English names. */
  readonly animal: AnimalModule;
  /** Cars, with their identification numbers and number plates. */
  readonly vehicle: VehicleModule;
  /** Airlines, airports, flights, seats. */
  readonly airline: AirlineModule;
  /** Elements, units, constants, planets. */
  readonly science: ScienceModule;
  /** What programmers say. */
  readonly hacker: HackerModule;
  /** Values made of what you give: picks from lists, lists of values, texts of patterns, slugs. */
  readonly helpers: HelpersModule;
  /** Values of basic types: truth values, as of `boolean`. */
  readonly datatype: DatatypeModule;
}

/** The modules as the registry takes them, in the order of the documentation. */
export const MODULES: Readonly<Record<keyof Modules, GeneratorEntry>> = {
  name: moduleEntry(nameModule),
  person: moduleEntry(personModule),
  email: personEntry('email'),
  username: personEntry('username'),
  address: moduleEntry(addressModule),
  location: moduleEntry(addressModule),
  phone: moduleEntry(phoneModule),
  boolean: moduleEntry(booleanModule),
  word: moduleEntry(wordModule),
  lorem: moduleEntry(loremModule),
  number: moduleEntry(numberModule),
  finance: moduleEntry(financeModule),
  string: moduleEntry(stringModule),
  date: moduleEntry(dateModule),
  internet: moduleEntry(internetModule),
  color: moduleEntry(colorModule),
  system: moduleEntry(systemModule),
  git: moduleEntry(gitModule),
  database: moduleEntry(databaseModule),
  image: moduleEntry(imageModule),
  company: moduleEntry(companyModule),
  product: moduleEntry(productModule),
  commerce: moduleEntry(productModule),
  book: moduleEntry(bookModule),
  music: moduleEntry(musicModule),
  food: moduleEntry(foodModule),
  animal: moduleEntry(animalModule),
  vehicle: moduleEntry(vehicleModule),
  airline: moduleEntry(airlineModule),
  science: moduleEntry(scienceModule),
  hacker: moduleEntry(hackerModule),
  helpers: moduleEntry(helpersModule),
  datatype: moduleEntry(datatypeModule),
};
