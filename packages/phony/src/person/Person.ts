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
  /** Made of the name, at a domain that is reserved for examples (RFC 2606). */
  readonly email: string;
  /** Made of the name: small letters, digits, dots and underscores. */
  readonly username: string;
  /** BCP 47 tag of the person's culture. */
  readonly locale: string;
}

/** What can be asked of a person. */
export interface PersonOptions {
  /** Default: either, with equal chances. */
  readonly gender?: Gender | undefined;
}

/** What can be asked of a full name. */
export interface FullNameOptions extends PersonOptions {
  /** Whether the middle name is in it, where the culture has one; default false. */
  readonly middle?: boolean | undefined;
}
