import { listOf, oneOf, pickFrom, type Rule } from '@phonyland/language-generator';
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

/** Which emoji. */
export interface EmojiOptions {
  /** Their groups in Unicode; default all. */
  readonly types?: readonly EmojiType[] | undefined;
}
export type EmojiType = 'smiley' | 'person' | 'nature' | 'food' | 'travel' | 'activity' | 'object' | 'symbol';

const LISTS: Readonly<Record<EmojiType, () => readonly string[]>> = {
  smiley: smileyEmoji,
  person: peopleEmoji,
  nature: natureEmoji,
  food: foodEmoji,
  travel: travelEmoji,
  activity: activityEmoji,
  object: objectEmoji,
  symbol: symbolEmoji,
};
const TYPES = Object.keys(LISTS) as EmojiType[];

/** Emoji of one code point, each equally often. */
export const emoji: Rule<string, EmojiOptions> = {
  options: { types: listOf(oneOf(TYPES), 1, TYPES.length) },
  prepare: ({ types = TYPES }) => pickFrom([...new Set(types)].flatMap((type) => LISTS[type]())),
};
