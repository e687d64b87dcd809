import type { Generator, ModelOptions, Module, ModuleDefinition } from '@phonyland/language-generator';
import type { FirstNameOptions } from '../../person/firstNames.ts';
import { ofPerson } from '../../person/ofPerson.ts';
import type { FullNameOptions, Gender, PersonOptions } from '../../person/Person.ts';

/** Names of persons; by itself a full name. */
export interface NameMembers {
  /**
   * A first name, of either gender unless told.
   * @feeds model: person_first_female; model: person_first_male
   * @example Phony.locale('tr').name().first.with({ gender: 'female', maxLength: 6 }).at(0)
   */
  readonly first: Generator<string, FirstNameOptions>;
  /**
   * What stands between first and family name: a second first name, a patronymic, or undefined where the culture has neither.
   * @feeds model: person_first_female; model: person_first_male; rule: patronymics of the culture
   * @example Phony.locale('ru').name().middle.at(0)
   */
  readonly middle: Generator<string | undefined, PersonOptions>;
  /**
   * A family name, in the form for the person's gender where the language has two; two family names where the culture has two.
   * @feeds model: person_last; rule: forms of the culture
   * @example Phony.locale('cs').name().last.at(0)
   */
  readonly last: Generator<string, ModelOptions>;
  /**
   * First and family name of one person, in the order of the culture; with `{ middle: true }` the middle name between them.
   * @feeds model: person_first_female; model: person_first_male; model: person_last
   * @example Phony.locale('hu').name().full.at(0)
   */
  readonly full: Generator<string, FullNameOptions>;
  /**
   * The gender that the person's first name is given to.
   * @feeds rule: an even chance
   * @example Phony.name().gender.at(0)
   */
  readonly gender: Generator<Gender, PersonOptions>;
}
export type NameModule = Module<NameMembers, 'full'>;

export const nameModule: ModuleDefinition<NameMembers> = {
  name: 'name',
  whole: 'full',
  members: {
    first: ofPerson('first'),
    middle: ofPerson('middle'),
    last: ofPerson('last'),
    full: ofPerson('full'),
    gender: ofPerson('gender'),
  },
};
