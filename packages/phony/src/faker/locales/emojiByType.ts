import { countries } from '../../lists/countries.ts';
import {
  activityEmoji,
  foodEmoji,
  natureEmoji,
  objectEmoji,
  peopleEmoji,
  smileyEmoji,
  symbolEmoji,
  travelEmoji,
} from '../../lists/emoji.ts';
import { holder, listed } from '../definitions/entries.ts';
import type { EmojiType } from '../definitions/LocaleDefinition.ts';

/** The first one of Unicode's group of people and their bodies that is a person. */
const FIRST_PERSON = '👶';
/** The flags that are not of a country, but for those of several code points. */
const OTHER_FLAGS = ['🏁', '🚩', '🎌', '🏴'] as const;
/** The letter A of those that flags are spelled in. */
const REGIONAL_A = 0x1f1e6;

/** Emoji by what they show. */
export function emojiByType(): Record<EmojiType, string[]> {
  return holder<Record<EmojiType, string[]>>({
    smiley: listed(smileyEmoji),
    body: listed(() => peopleEmoji().slice(0, peopleEmoji().indexOf(FIRST_PERSON))),
    person: listed(() => peopleEmoji().slice(peopleEmoji().indexOf(FIRST_PERSON))),
    nature: listed(natureEmoji),
    food: listed(foodEmoji),
    travel: listed(travelEmoji),
    activity: listed(activityEmoji),
    object: listed(objectEmoji),
    symbol: listed(symbolEmoji),
    flag: listed(() => [...OTHER_FLAGS, ...countries().map(({ code }) => flagOf(code))]),
  });
}

/** @param code of a country, ISO 3166-1 alpha-2 */
function flagOf(code: string): string {
  return String.fromCodePoint(...[...code].map((letter) => REGIONAL_A + letter.charCodeAt(0) - 65));
}
