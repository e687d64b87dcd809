import { expect, it } from 'vitest';
import { plural } from './plural.ts';

it.each<[singular: string, plural: string]>([
  ['cat', 'cats'],
  ['city', 'cities'],
  ['key', 'keys'],
  ['bus', 'buses'],
  ['dish', 'dishes'],
  ['watch', 'watches'],
  ['box', 'boxes'],
  ['wolf', 'wolves'],
  ['leaf', 'leaves'],
  ['piano', 'pianos'],
  ['tomato', 'tomatoes'],
  ['analysis', 'analyses'],
  ['matrix', 'matrices'],
  ['woman', 'women'],
  ['fisherman', 'fishermen'],
  ['ferryman', 'ferrymen'],
  ['talisman', 'talismans'],
  ['mouse', 'mice'],
  ['goldfish', 'goldfish'],
  ['sheep', 'sheep'],
  ['polar bear', 'polar bears'],
  ['guinea pig', 'guinea pigs'],
  ['cherry tomato', 'cherry tomatoes'],
])('of %s is %s', (singular, expected) => {
  expect(plural(singular)).toBe(expected);
});
