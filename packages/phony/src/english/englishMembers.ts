import { byRule, type Member, pickFrom } from '@phonyland/language-generator';
import { englishOnly } from './englishOnly.ts';
import { phraseRule, type WordLists } from './phraseRule.ts';

/** A member that picks from a list of English texts. @param what the list has, in the plural, for messages */
export function englishList(what: string, list: () => readonly string[]): Member<string, object> {
  return byRule(englishOnly(what, { options: {}, prepare: () => pickFrom(list()) }));
}

/** A member whose values are English phrases; see `phraseRule`. @param what its values are, in the plural, for messages */
export function englishPhrases(
  what: string,
  patterns: readonly string[],
  lists: WordLists,
  finish?: 'Capital' | 'Title',
): Member<string, object> {
  return byRule(englishOnly(what, phraseRule(patterns, lists, finish)));
}
