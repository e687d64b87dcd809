/** The gender that a first name is given to; models know two. */
export type Gender = 'female' | 'male';

/** A person: all fields speak of the same one. */
export interface Person {
  readonly first: string;
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
