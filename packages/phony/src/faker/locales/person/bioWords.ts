import { lazyList } from '../../../lists/lazyList.ts';

/** How what a person says of himself is put together: patterns of `helpers.fake`. */
export const bioPatterns: () => readonly string[] = lazyList(
  [
    '{{person.bio_part}}',
    '{{person.bio_part}}, {{person.bio_part}}',
    '{{person.bio_part}} and {{person.bio_part}} {{internet.emoji}}',
    '{{person.bio_part}}, {{person.bio_part}}, {{person.bio_part}}',
    '{{word.noun}} {{person.bio_supporter}}',
    '{{word.noun}} {{person.bio_supporter}} {{internet.emoji}}',
    '{{word.noun}} {{person.bio_supporter}}, {{person.bio_part}}',
  ].join('|'),
);

/** What persons are besides their names (written down by the contributors). */
export const bioParts: () => readonly string[] = lazyList(
  'activist|amateur cook|artist|beginner|birdwatcher|blogger|bookworm|collector|cyclist|dad|dancer|dog person|early riser|film buff|foodie|founder|gamer|gardener|geek|guitarist|hiker|home baker|immigrant|inventor|knitter|leader|local|mom|musician|night owl|optimist|photographer|polyglot|reader|runner|sailor|scientist|sister|storyteller|student|tea drinker|teacher|tinkerer|traveler|uncle|veteran|volunteer|writer',
);

/** How persons stand to what they like (written down by the contributors). */
export const bioSupporters: () => readonly string[] = lazyList(
  'addict|admirer|advocate|ambassador|aficionado|believer|connoisseur|enthusiast|expert|fan|lover|supporter',
);
