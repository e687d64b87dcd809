import type { Member } from '@phonyland/language-generator';
import { englishPhrases } from '../../english/englishMembers.ts';
import {
  businessAdjectives,
  businessFields,
  businessNouns,
  businessVerbs,
  businessVirtues,
} from '../../lists/phraseWords.ts';

const LISTS = {
  adjective: businessAdjectives,
  field: businessFields,
  noun: businessNouns,
  verb: businessVerbs,
  virtue: businessVirtues,
};

/** `Adaptive holistic framework`. */
export const catchPhrase: Member<string, object> = englishPhrases(
  'catch phrases',
  ['{adjective} {adjective} {noun}', '{adjective} {field} {noun}', '{adjective}, {adjective} {noun|plural}'],
  LISTS,
  'Capital',
);

/** `streamline global partnerships`. */
export const buzzPhrase: Member<string, object> = englishPhrases(
  'buzz phrases',
  ['{verb} {adjective} {noun|plural}', '{verb} and {verb} {adjective} {noun|plural}', '{verb} {field} {noun|plural}'],
  LISTS,
);

/** `Your partner in logistics`. */
export const slogan: Member<string, object> = englishPhrases(
  'slogans',
  [
    'your partner in {field}',
    'the {adjective} partner for {field}',
    '{field} made simple',
    '{field} made personal',
    '{field} you can rely on',
    'the future of {field}',
    'the art of {field}',
    '{virtue} and {virtue} in {field}',
    '{virtue}. {virtue|Capital}. {virtue|Capital}.',
    '{adjective} {field} since day one',
    'we {verb} {field}',
    '{verb} your {noun}',
    'where {virtue} meets {field}',
    'no {field} without {virtue}',
  ],
  LISTS,
  'Capital',
);
