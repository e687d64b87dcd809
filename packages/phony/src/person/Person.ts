import type { Address } from '../places/Address.ts';

/** The gender that a first name is given to; models know two. */
export type Gender = 'female' | 'male';

/** A person: all fields speak of the same one. */
export interface Person {
  readonly first: string;
  /** What stands between first and family name, where the culture has such a name; not part of `full`. */
  readonly middle: string | undefined;
  /** The family name, in the form for the person's gender; two of them where the culture has two. */
  readonly last: string;
  /** First and last name in the order of the culture. */
  readonly full: string;
  readonly gender: Gender;
  /** The day of birth, at midnight UTC: 18 to 80 years before the reference date. */
  readonly birthdate: Date;
  /** In whole years at the reference date. */
  readonly age: number;
  /** Made of the name, at a domain that is reserved for examples (RFC 2606). */
  readonly email: string;
  /** Made of the name: small letters, digits, dots and underscores. */
  readonly username: string;
  /** As it is written in the country; in a range that is kept for fiction where the country has one. Undefined in a locale without a country. */
  readonly phone: string | undefined;
  /** Where the person lives, in the country of the culture. Undefined in a locale without a country. */
  readonly address: Address | undefined;
  /** An occupation, in English. */
  readonly job: string;
  /** Where the person works; undefined where the culture has no model of companies. */
  readonly company: string | undefined;
  /** BCP 47 tag of the person's culture. */
  readonly locale: string;
}

/** What can be asked of a person. */
export interface PersonOptions {
  /** Default: either, with equal chances. */
  readonly gender?: Gender | undefined;
}

/** How long a text is, in code points. */
export interface NameLengthOptions {
  readonly minLength?: number | undefined;
  readonly maxLength?: number | undefined;
}

/** What can be asked of a full name. */
export interface FullNameOptions extends PersonOptions, NameLengthOptions {
  /** Whether the middle name is in it, where the culture has one; default false. */
  readonly middle?: boolean | undefined;
}

/** What can be asked of a username. */
export interface UsernameOptions extends PersonOptions {
  /** The most letters and digits: 2 or more; default: as many as the name takes. */
  readonly maxLength?: number | undefined;
}

/** What can be asked of an e-mail address. */
export interface EmailOptions extends PersonOptions {
  /** The most characters, such as those of a column: two more than the domain and its `@`, or more. */
  readonly maxLength?: number | undefined;
  /** The domain; default one of `example.com`, `example.org` and `example.net`, which nobody can own (RFC 2606, section 3). */
  readonly domain?: string | undefined;
}
