import type { Gender } from '../person/Person.ts';

/** What stands between first and family name, besides both. */
export type MiddleName =
  /** A second first name: `Anna Maria Schmidt`. */
  | 'given'
  /** The father's first name with an ending for son or daughter: `Ольга Ивановна Петрова`. */
  | 'patronymic'
  /** The father's first name as it is. */
  | 'father';

/** How persons of a culture are called. */
export interface Culture {
  /** BCP 47 tag. */
  readonly locale: string;
  /** The locale whose models names come from: another one where names are written in Latin letters that are not written so at home. */
  readonly native: string;
  /** Whether the family name comes first; default false. */
  readonly familyFirst?: boolean | undefined;
  /** What stands between the parts of a full name; default a space. */
  readonly separator?: string | undefined;
  /** How many family names a person has; default 1. */
  readonly familyNames?: 2 | undefined;
  /** A woman's form of a family name, where it differs from a man's. */
  readonly feminine?: ((familyName: string) => string) | undefined;
  /** What a middle name is; undefined where there is none. */
  readonly middle?: MiddleName | undefined;
  /** The patronymic of a father's first name, where `middle` is one. */
  readonly patronymic?: ((father: string, gender: Gender) => string) | undefined;
  /** The model that family names come from; default `'person_last'`. Tamil people are called by their father's first name. */
  readonly familyModel?: 'person_first_male' | undefined;
}
