import { sourceOf } from '@phonyland/language-generator';
import { personLocale } from '../../../locales.ts';
import type { Gender } from '../../../person/Person.ts';
import { type PersonSources, personSources } from '../../../person/personSources.ts';
import { native } from '../native.ts';

/** The sources of the persons of a locale. @param gender default: either one @throws ArgumentError `NO_PERSONS` */
export function personsOf(tag: string, gender?: Gender): PersonSources {
  const { root } = sourceOf(native(tag).name().gender);
  return personSources(root, personLocale(tag), gender === undefined ? {} : { gender });
}
