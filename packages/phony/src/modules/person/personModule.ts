import type { Generator, ModelOptions, Module, ModuleDefinition } from '@phonyland/language-generator';
import type { AgeOptions } from '../../person/births.ts';
import type { FirstNameOptions } from '../../person/firstNames.ts';
import { ofPerson } from '../../person/ofPerson.ts';
import type {
  EmailOptions,
  FullNameOptions,
  Gender,
  Person,
  PersonOptions,
  UsernameOptions,
} from '../../person/Person.ts';
import type { Address } from '../../places/Address.ts';

/** Persons, and each of their fields by itself: at one index all speak of one person. */
export interface PersonMembers {
  /**
   * A person with all fields, which belong together.
   * @feeds model: person_first_female; model: person_first_male; model: person_last; model: street_names; model: city_names; model: company_names; list: places; list: regionNames; list: phoneNumbers; list: occupations; rule: forms of the culture
   * @example Phony.locale('tr').person().record.at(0)
   */
  readonly record: Generator<Person, PersonOptions>;
  /**
   * The first name; the same as `Phony.name().first`.
   * @feeds model: person_first_female; model: person_first_male
   * @example Phony.locale('is').person().first.at(0)
   */
  readonly first: Generator<string, FirstNameOptions>;
  /**
   * What stands between first and family name; the same as `Phony.name().middle`.
   * @feeds model: person_first_female; model: person_first_male; rule: patronymics of the culture
   * @example Phony.locale('uk').person().middle.at(0)
   */
  readonly middle: Generator<string | undefined, PersonOptions>;
  /**
   * The family name; the same as `Phony.name().last`.
   * @feeds model: person_last; rule: forms of the culture
   * @example Phony.locale('es').person().last.at(0)
   */
  readonly last: Generator<string, ModelOptions>;
  /**
   * First and last name; the same as `Phony.name().full`.
   * @feeds model: person_first_female; model: person_first_male; model: person_last
   * @example Phony.locale('ko').person().full.at(0)
   */
  readonly full: Generator<string, FullNameOptions>;
  /**
   * The gender that the first name is given to.
   * @feeds rule: an even chance
   * @example Phony.person().gender.at(0)
   */
  readonly gender: Generator<Gender, PersonOptions>;
  /**
   * The day of birth, at midnight UTC: `minAge` to `maxAge` whole years before the reference date, 18 to 80 unless told.
   * @feeds rule: ages are equally likely, and so are the days of a year
   * @example Phony.person().birthdate.with({ minAge: 30, maxAge: 39 }).at(0)
   */
  readonly birthdate: Generator<Date, AgeOptions>;
  /**
   * The age in whole years at the reference date.
   * @feeds rule: ages are equally likely
   * @example Phony.person().age.at(0)
   */
  readonly age: Generator<number, AgeOptions>;
  /**
   * The e-mail address; the same as `Phony.email()`.
   * @feeds model: person_first_female; model: person_first_male; model: person_last; rule: usual shapes of accounts, domains of RFC 2606
   * @example Phony.locale('ru').person().email.at(0)
   */
  readonly email: Generator<string, EmailOptions>;
  /**
   * The username; the same as `Phony.username()`.
   * @feeds model: person_first_female; model: person_first_male; model: person_last; rule: usual shapes of accounts
   * @example Phony.locale('el').person().username.at(0)
   */
  readonly username: Generator<string, UsernameOptions>;
  /**
   * The phone number as it is written in the country; the same as `Phony.phone()`. Undefined in a locale without a country.
   * @feeds list: phoneNumbers
   * @example Phony.locale('fr').person().phone.at(0)
   */
  readonly phone: Generator<string | undefined, PersonOptions>;
  /**
   * Where the person lives, with all fields; the same as what `Phony.address()` has. Undefined in a locale without a country.
   * @feeds model: street_names; model: city_names; list: places; list: regionNames
   * @example Phony.locale('nl').person().address.at(0)
   */
  readonly address: Generator<Address | undefined, PersonOptions>;
  /**
   * An occupation, in English in every locale: no list under a free licence is at hand in other languages.
   * @feeds list: occupations
   * @example Phony.person().job.at(0)
   */
  readonly job: Generator<string, PersonOptions>;
  /**
   * The company that the person works for: the same as `Phony.company()`; undefined where the locale has no model of companies.
   * @feeds model: company_names
   * @example Phony.locale('de').person().company.at(0)
   */
  readonly company: Generator<string | undefined, PersonOptions>;
}
export type PersonModule = Module<PersonMembers, 'record'>;

export const personModule: ModuleDefinition<PersonMembers> = {
  name: 'person',
  whole: 'record',
  members: {
    record: ofPerson('person'),
    first: ofPerson('first'),
    middle: ofPerson('middle'),
    last: ofPerson('last'),
    full: ofPerson('full'),
    gender: ofPerson('gender'),
    birthdate: ofPerson('birthdate'),
    age: ofPerson('age'),
    email: ofPerson('email'),
    username: ofPerson('username'),
    phone: ofPerson('phone'),
    address: ofPerson('address'),
    job: ofPerson('job'),
    company: ofPerson('company'),
  },
};
