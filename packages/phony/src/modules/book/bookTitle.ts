import type { Member } from '@phonyland/language-generator';
import { titles } from '../titles.ts';

/** `The Watchmaker and the Sea`. */
export const bookTitle: Member<string, object> = titles(
  'titles of books',
  [
    'the {adjective} {thing}',
    'the {adjective} {person}',
    'the {adjective} {place}',
    'the {person} and the {thing}',
    'the {person} of the {place}',
    'the {person}’s {thing}',
    'the {thing} from the {place}',
    'the {thing} of {idea}',
    'a {place} of {thing|plural}',
    '{adjective|a} {thing}',
    '{idea} and {idea}',
    '{adjective} {thing|plural}',
    '{thing|plural} of the {adjective} {place}',
    '{thing|a} for the {person}',
    'letters to the {person}',
    'what the {person} knew',
    'the last {person}',
    'under the {adjective} {weather}',
    'beyond the {adjective} {place}',
    'the {person} at {hour}',
    'the {place} in {season}',
    'where the {thing|plural} are',
    'no {thing} for the {person}',
    'on {idea}',
    'the book of {idea}',
    'a short history of {idea}',
    '{idea} by the {place}',
  ],
  [2, 4],
);
