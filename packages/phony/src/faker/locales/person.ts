import { makeGenerator, mapSource, type Source } from '@phonyland/language-generator';
import type { Culture } from '../../culture/Culture.ts';
import { cultureOf, PERSON_LOCALES } from '../../culture/cultures.ts';
import { titleCased } from '../../english/letterCase.ts';
import { businessFields } from '../../lists/phraseWords.ts';
import { firstNameModels } from '../../person/firstNameModels.ts';
import type { Gender } from '../../person/Person.ts';
import { holder, listed, made } from '../definitions/entries.ts';
import type { PersonDefinition, PersonEntryDefinition, Weighted } from '../definitions/LocaleDefinition.ts';
import type { FakerLocale } from './FakerLocale.ts';
import { bioParts, bioPatterns, bioSupporters } from './person/bioWords.ts';
import { ownedBy } from './person/FullNames.ts';
import { genders } from './person/genders.ts';
import { jobDescriptors, jobTypes } from './person/jobWords.ts';
import { personsOf } from './person/personsOf.ts';
import { prefixes } from './person/prefixes.ts';
import { sexes } from './person/sexes.ts';
import { suffixes } from './person/suffixes.ts';
import { zodiacSigns } from './person/zodiacSigns.ts';

/** Names of persons, which models make, and what is said of persons besides. */
export function person({ code, tag }: FakerLocale): PersonDefinition | undefined {
  if (tag === undefined) return undefined;
  const sex = sexes(code);
  const zodiac = zodiacSigns(code);
  const suffix = suffixes(code);
  const own = PERSON_LOCALES.includes(tag) ? names(tag) : {};
  const english = code === 'en' ? ENGLISH : {};
  return {
    ...own,
    ...english,
    prefix: prefixes(code),
    ...(suffix === undefined ? {} : { suffix: suffix === null ? null : [...suffix] }),
    ...(sex === undefined ? {} : { sex: [...sex] }),
    ...(zodiac === undefined ? {} : { western_zodiac_sign: [...zodiac] }),
  } as PersonDefinition;
}

/** What there is in English. */
const ENGLISH: PersonDefinition = {
  gender: listed(genders),
  bio_pattern: listed(bioPatterns),
  bio_part: listed(bioParts),
  bio_supporter: listed(bioSupporters),
  job_descriptor: listed(jobDescriptors),
  job_area: listed(() => businessFields().map(titleCased)),
  job_type: listed(jobTypes),
  job_title_pattern: ['{{person.jobDescriptor}} {{person.jobArea}} {{person.jobType}}'],
};

/** The names of a locale that persons exist for. Where family names have a woman's form, they are by sex too. */
function names(tag: string): PersonDefinition {
  const culture = cultureOf(tag);
  const bySex = (draw: (gender: Gender) => Source<string>): PersonEntryDefinition<string> =>
    holder({ female: made(() => makeGenerator(draw('female'))), male: made(() => makeGenerator(draw('male'))) });
  // Of the models themselves: nobody asks for the same person's twice here.
  const firstNames = (gender: Gender): Source<string> =>
    firstNameModels(personsOf(tag).first.root, tag, `${tag}/person.first?gender=${gender}`)(gender);
  return {
    name: ownedBy(tag, [pattern(culture)]),
    first_name: ownedBy(tag, bySex(firstNames)),
    last_name: ownedBy(
      tag,
      culture.feminine === undefined
        ? holder<PersonEntryDefinition<string>>({ generic: made(() => makeGenerator(personsOf(tag).last)) })
        : bySex((gender) => personsOf(tag, gender).last),
    ),
    ...(culture.middle === undefined ? {} : { middle_name: middleNames(tag) }),
  };
}

/** First and last name as the culture has them. */
function pattern({ familyFirst = false, separator = ' ' }: Culture): Weighted {
  const [first, last] = ['{{person.firstName}}', '{{person.lastName}}'];
  return { value: familyFirst ? last + separator + first : first + separator + last, weight: 1 };
}

/** Second first names, patronymics or the names of fathers. A culture without any has none of its own here. */
function middleNames(tag: string): PersonEntryDefinition<string> {
  const middle = (gender: Gender): Source<string> => mapSource(personsOf(tag, gender).middle, String);
  return holder({
    female: made(() => makeGenerator(middle('female'))),
    male: made(() => makeGenerator(middle('male'))),
  });
}
