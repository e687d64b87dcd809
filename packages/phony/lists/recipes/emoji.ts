import type { Recipe, TextList } from '../Recipe.ts';

const GROUPS = {
  smileyEmoji: 'Smileys & Emotion',
  peopleEmoji: 'People & Body',
  natureEmoji: 'Animals & Nature',
  foodEmoji: 'Food & Drink',
  travelEmoji: 'Travel & Places',
  activityEmoji: 'Activities',
  objectEmoji: 'Objects',
  symbolEmoji: 'Symbols',
} as const;

// What insults or is for adults.
const LEFT_OUT = new Set(['🖕', '🔞', '🏩']);
/** The newest version of emoji (of 2023) that the lists have: newer ones are boxes on many systems. */
const NEWEST = 15.1;

/** Emoji by the groups of Unicode. */
export const recipe: Recipe = {
  sources: ['unicode-emoji'],
  make(open) {
    const groups =
      open('unicode-emoji').json<
        readonly { name: string; emojis: readonly { emoji: string; emoji_version: string }[] }[]
      >('data-by-group.json');
    const lists: Record<string, TextList> = {};
    for (const [name, group] of Object.entries(GROUPS)) {
      const { emojis } = groups.find((found) => found.name === group)!;
      lists[name] = {
        about: `The emoji of Unicode's group "${group}" that are one code point, up to version ${NEWEST}.`,
        rows: emojis
          .filter(({ emoji_version }) => Number(emoji_version) <= NEWEST)
          .map(({ emoji }) => emoji)
          .filter((emoji) => [...emoji].length === 1 && !LEFT_OUT.has(emoji)),
      };
    }
    return lists;
  },
};
