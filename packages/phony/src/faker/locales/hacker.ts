import {
  hackerAbbreviations,
  hackerAdjectives,
  hackerIngVerbs,
  hackerNouns,
  hackerVerbs,
} from '../../lists/hackerWords.ts';
import { listed, made } from '../definitions/entries.ts';
import type { HackerDefinition } from '../definitions/LocaleDefinition.ts';
import type { FakerLocale } from './FakerLocale.ts';
import { native } from './native.ts';

/** What programmers say, in English; the abbreviations are everybody's. */
export function hacker({ code }: FakerLocale): HackerDefinition | undefined {
  if (code === 'base') return { abbreviation: listed(hackerAbbreviations) };
  if (code !== 'en') return undefined;
  return {
    adjective: listed(hackerAdjectives),
    ingverb: listed(hackerIngVerbs),
    noun: listed(hackerNouns),
    phrase: made(() => native('en-US').hacker().phrase),
    verb: listed(hackerVerbs),
  };
}
