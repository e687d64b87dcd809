import type { Member, TextRule, View } from '@phonyland/language-generator';
import { englishPhrases } from '../english/englishMembers.ts';
import { hasEnglish } from '../english/englishOnly.ts';
import {
  titleAdjectives,
  titleHours,
  titleIdeas,
  titlePersons,
  titlePlaces,
  titleSeasons,
  titleThings,
  titleTimes,
  titleWeather,
} from '../lists/phraseWords.ts';
import { ofText } from './lorem/ofText.ts';

/** The lists that patterns of titles name. */
const TITLE_LISTS = {
  adjective: titleAdjectives,
  hour: titleHours,
  idea: titleIdeas,
  person: titlePersons,
  place: titlePlaces,
  season: titleSeasons,
  thing: titleThings,
  time: titleTimes,
  weather: titleWeather,
};

/**
 * Titles: in English of patterns over lists, in other languages of words that the model of the language makes.
 * @param what they are, in the plural, for messages
 * @param words the least and the most words of a made title
 */
export function titles(
  what: string,
  patterns: readonly string[],
  [least, most]: readonly [least: number, most: number],
): Member<string, object> {
  const english = englishPhrases(what, patterns, TITLE_LISTS, 'Title');
  const made: TextRule<object> = {
    options: {},
    prepare: () => (maker, drawing) => maker.title(drawing, least + drawing.random.below(most - least + 1)),
  };
  const others = ofText(made);
  return (view: View, path, registry) => (hasEnglish(view.locale) ? english : others)(view, path, registry);
}
