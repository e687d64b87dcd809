import { drawOne } from '../core/draws.ts';
import { ModuleBase } from '../core/ModuleBase.ts';
import type { Weighted } from '../definitions/LocaleDefinition.ts';
import type { SexType } from '../enums/Sex.ts';
import { FullNames } from '../locales/person/FullNames.ts';
import { SexedSupply } from './person/SexedSupply.ts';

type SexedEntry = 'first_name' | 'last_name' | 'last_name_pattern' | 'middle_name' | 'prefix';

const SEXES: readonly SexType[] = ['female', 'male'];
const SEXES_AND_GENERIC: readonly SexType[] = ['female', 'generic', 'male'];
/** What patterns of full names consist of. */
const PART = /\{\{person\.(prefix|firstName|middleName|lastName|suffix)\}\}/g;

/** Persons: their names, their jobs, and what they say of themselves. */
export class PersonModule extends ModuleBase {
  #firstNames: SexedSupply | undefined;
  #lastNames: SexedSupply | undefined;
  #middleNames: SexedSupply | undefined;
  #prefixes: SexedSupply | undefined;
  #patterns: SexedSupply<Weighted> | null | undefined;
  #fullNames: FullNames | null | undefined;

  /**
   * A first name, which a model makes.
   * @param sex whom it is for; default: either one
   * @throws FakerError where the locale has none
   */
  firstName(sex?: SexType): string {
    this.#firstNames ??= this.#open('first_name');
    return this.#firstNames.draw(this.core.randomizer, sex);
  }

  /**
   * A last name, which a model makes. In languages in which women's differ, it is in the form for the sex; where people have two, it is two.
   * A locale with patterns of last names has its own way.
   * @param sex whom it is for; default: either one
   * @throws FakerError where the locale has none
   */
  lastName(sex?: SexType): string {
    const { randomizer } = this.core;
    if (this.#patterns === undefined) {
      this.#patterns = this.core.has('person', 'last_name_pattern') ? this.#open<Weighted>('last_name_pattern') : null;
    }
    if (this.#patterns === null) {
      this.#lastNames ??= this.#open('last_name');
      return this.#lastNames.draw(randomizer, sex);
    }
    return this.faker.helpers.fake(this.#weighted(this.#patterns.supply(randomizer, sex).list));
  }

  /**
   * A middle name: as people have them in the language a second first name, the father's, or a patronymic; where they have none, an English
   * one.
   * @param sex whom it is for; default: either one
   * @throws FakerError where the locale has none
   */
  middleName(sex?: SexType): string {
    this.#middleNames ??= this.#open('middle_name');
    return this.#middleNames.draw(this.core.randomizer, sex);
  }

  /**
   * A full name, in the order that the language has. Where names and patterns are those of Phony, and none is given, it is drawn as a
   * whole, of one number of the randomizer; else it is put together of the parts that the pattern of the locale names.
   * @param options.firstName default: one for the sex
   * @param options.lastName default: one for the sex
   * @param options.sex default: either one
   * @throws FakerError where the locale lacks what the pattern names
   */
  fullName(options: { firstName?: string; lastName?: string; sex?: SexType } = {}): string {
    const { firstName, lastName, sex } = options;
    const { randomizer } = this.core;
    if (firstName === undefined && lastName === undefined) {
      if (this.#fullNames === undefined) this.#fullNames = FullNames.of(this.core) ?? null;
      if (this.#fullNames !== null) return this.#fullNames.draw(randomizer, sex);
    }
    const whose = sex ?? drawOne(randomizer, SEXES);
    return this.#weighted(this.core.entry<readonly Weighted[]>('person', 'name')).replace(PART, (_, part: string) => {
      if (part === 'firstName') return firstName ?? this.firstName(whose);
      if (part === 'lastName') return lastName ?? this.lastName(whose);
      if (part === 'middleName') return this.middleName(whose);
      return part === 'prefix' ? this.prefix(whose) : this.suffix();
    });
  }

  /** What a person may say that they are, of many: `Non-binary`. For `female` and `male` there is `sex`. */
  gender(): string {
    return this.pick('person', 'gender');
  }

  /** The female or the male sex, in the language of the locale; for programs there is `sexType`. */
  sex(): string {
    return this.pick('person', 'sex');
  }

  /**
   * Whom a value may be for: what `firstName` and its like take.
   * @param options.includeGeneric whether `'generic'` is among them; default false
   */
  sexType(options: { includeGeneric?: boolean } = {}): SexType {
    const { includeGeneric = false } = options;
    return drawOne(this.core.randomizer, includeGeneric ? SEXES_AND_GENERIC : SEXES);
  }

  /** What a person says of himself in a line: `hiker, night owl`. */
  bio(): string {
    return this.faker.helpers.fake(this.pick('person', 'bio_pattern'));
  }

  /**
   * What stands before a name: `Mrs.`.
   * @param sex whom it is for; default: either one
   * @throws FakerError where the language has no such words
   */
  prefix(sex?: SexType): string {
    this.#prefixes ??= this.#open('prefix');
    return this.#prefixes.draw(this.core.randomizer, sex);
  }

  /** What stands behind a name: `Jr.`. @throws FakerError where the language has no such words */
  suffix(): string {
    return this.pick('person', 'suffix');
  }

  /** The title of a job: `Senior Logistics Planner`. */
  jobTitle(): string {
    return this.faker.helpers.fake(this.pick('person', 'job_title_pattern'));
  }

  /** What tells the rank or the reach of a job: `Senior`. */
  jobDescriptor(): string {
    return this.pick('person', 'job_descriptor');
  }

  /** The field of a job: `Logistics`. */
  jobArea(): string {
    return this.pick('person', 'job_area');
  }

  /** What one does in a job: `Planner`. */
  jobType(): string {
    return this.pick('person', 'job_type');
  }

  /** A sign of the western zodiac. */
  zodiacSign(): string {
    return this.pick('person', 'western_zodiac_sign');
  }

  #open<T = string>(entry: SexedEntry): SexedSupply<T> {
    return new SexedSupply<T>(this.core.entry<object>('person', entry));
  }

  /** One of some patterns by their weights. @throws FakerError for none, and for weights that are not above 0 */
  #weighted(patterns: readonly Weighted[]): string {
    return this.faker.helpers.weightedArrayElement(patterns);
  }
}
