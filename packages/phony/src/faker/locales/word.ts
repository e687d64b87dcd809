import { conjunctions, interjections, prepositions } from '../../lists/closedClasses.ts';
import { adjectives, adverbs, nouns, verbs } from '../../lists/words.ts';
import { listed } from '../definitions/entries.ts';
import type { WordDefinition } from '../definitions/LocaleDefinition.ts';
import type { FakerLocale } from './FakerLocale.ts';
import { hasLanguage } from './hasLanguage.ts';
import { vocabulary } from './vocabulary.ts';

/**
 * English words by part of speech. Other languages have made words, of which nobody can tell the part of speech: they are what
 * `word.sample` and `word.words` give.
 */
export function word(locale: FakerLocale): WordDefinition | undefined {
  if (hasLanguage(locale)) return { sample: listed(() => vocabulary(locale.tag!)) };
  if (locale.code !== 'en') return undefined;
  return {
    adjective: listed(adjectives),
    adverb: listed(adverbs),
    conjunction: listed(conjunctions),
    interjection: listed(interjections),
    noun: listed(nouns),
    preposition: listed(prepositions),
    verb: listed(verbs),
  };
}
