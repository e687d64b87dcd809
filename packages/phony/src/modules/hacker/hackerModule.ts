import { byRule, type Generator, type Module, type ModuleDefinition, pickFrom } from '@phonyland/language-generator';
import { englishList, englishPhrases } from '../../english/englishMembers.ts';
import {
  hackerAbbreviations,
  hackerAdjectives,
  hackerIngVerbs,
  hackerNouns,
  hackerVerbs,
} from '../../lists/hackerWords.ts';

/**
 * What programmers say. English, but for the abbreviations, which are the same everywhere: other languages throw `NO_DATA_FOR_LOCALE`.
 */
export interface HackerMembers {
  /**
   * An abbreviation, in every locale.
   * @feeds list: hackerAbbreviations
   * @example Phony.hacker().abbreviation.at(0)
   */
  readonly abbreviation: Generator<string>;
  /**
   * An adjective.
   * @feeds list: hackerAdjectives
   * @example Phony.hacker().adjective.at(0)
   */
  readonly adjective: Generator<string>;
  /**
   * A noun, in the singular.
   * @feeds list: hackerNouns
   * @example Phony.hacker().noun.at(0)
   */
  readonly noun: Generator<string>;
  /**
   * A verb in the infinitive.
   * @feeds list: hackerVerbs
   * @example Phony.hacker().verb.at(0)
   */
  readonly verb: Generator<string>;
  /**
   * A verb in its -ing form.
   * @feeds list: hackerIngVerbs
   * @example Phony.hacker().ingverb.at(0)
   */
  readonly ingverb: Generator<string>;
  /**
   * A sentence that sounds as if it said something.
   * @feeds rule: patterns; list: hackerAbbreviations; list: hackerAdjectives; list: hackerNouns; list: hackerVerbs; list: hackerIngVerbs
   * @example Phony.hacker().phrase.at(0)
   */
  readonly phrase: Generator<string>;
}
export type HackerModule = Module<HackerMembers, 'phrase'>;

const PATTERNS = [
  'if we {verb} the {noun}, we can get to the {abbreviation} {noun} through the {adjective} {abbreviation} {noun}!',
  'we need to {verb} the {adjective} {abbreviation} {noun}!',
  'try to {verb} the {abbreviation} {noun}, maybe it will {verb} the {adjective} {noun}!',
  'you can’t {verb} the {noun} without {ingverb} the {adjective} {abbreviation} {noun}!',
  'use the {adjective} {abbreviation} {noun}, then you can {verb} the {noun}!',
  'the {abbreviation} {noun} is down, {verb} the {adjective} {noun} so we can {verb} it!',
  '{ingverb} the {noun} won’t do anything, we need to {verb} the {adjective} {abbreviation} {noun}!',
  'I’ll {verb} the {adjective} {abbreviation} {noun}, that should {verb} the {noun}!',
  'who forgot to {verb} the {noun} before {ingverb} the {adjective} {noun}?',
  'it only fails while {ingverb} {adjective|a} {noun} over {abbreviation}.',
  'this {noun} was never meant to {verb} {adjective} {noun|plural}.',
  'first {verb} every {adjective} {noun}, then {verb} the {abbreviation} {noun}.',
];

export const hackerModule: ModuleDefinition<HackerMembers> = {
  name: 'hacker',
  whole: 'phrase',
  members: {
    abbreviation: byRule({ options: {}, prepare: () => pickFrom(hackerAbbreviations()) }),
    adjective: englishList('adjectives of programmers', hackerAdjectives),
    noun: englishList('nouns of programmers', hackerNouns),
    verb: englishList('verbs of programmers', hackerVerbs),
    ingverb: englishList('-ing verbs of programmers', hackerIngVerbs),
    phrase: englishPhrases(
      'sentences of programmers',
      PATTERNS,
      {
        abbreviation: hackerAbbreviations,
        adjective: hackerAdjectives,
        noun: hackerNouns,
        verb: hackerVerbs,
        ingverb: hackerIngVerbs,
      },
      'Capital',
    ),
  },
};
