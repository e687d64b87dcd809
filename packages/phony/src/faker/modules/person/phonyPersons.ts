import type { PersonSources } from '../../../person/personSources.ts';
import type { Core } from '../../core/FakerCore.ts';
import { ownerOf } from '../../locales/person/FullNames.ts';
import { personsOf } from '../../locales/person/personsOf.ts';

/** The persons of Phony that a locale has its first and last names from; undefined where a user's locale has one of the two. */
export function phonyPersons({ raw }: Core): PersonSources | undefined {
  const tag = ownerOf(raw.person?.first_name);
  return tag === undefined || ownerOf(raw.person?.last_name) !== tag ? undefined : personsOf(tag);
}
