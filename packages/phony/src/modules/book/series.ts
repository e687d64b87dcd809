import type { Member } from '@phonyland/language-generator';
import { englishPhrases } from '../../english/englishMembers.ts';
import { titleAdjectives, titlePersons, titlePlaces, titleThings } from '../../lists/phraseWords.ts';

/** `The Lighthouse Chronicles`. */
export const series: Member<string, object> = englishPhrases(
  'series of books',
  [
    'the {place} chronicles',
    'the {thing} chronicles',
    'the {adjective} {thing} trilogy',
    'the {thing} trilogy',
    'the {person} mysteries',
    'tales of the {adjective} {place}',
    'the {place} saga',
    'the {adjective} {place} novels',
    'the {adjective} {person} stories',
    'the {thing} cycle',
  ],
  { adjective: titleAdjectives, person: titlePersons, place: titlePlaces, thing: titleThings },
  'Title',
);
