import type { Member } from '@phonyland/language-generator';
import { englishPhrases } from '../../english/englishMembers.ts';
import { plural } from '../../english/plural.ts';
import { breads, cheeses, fruits, meats, seafood, spices, vegetables } from '../../lists/foods.ts';
import { cookedMeats, cookedSeafood, cookedVegetables } from '../../lists/phraseWords.ts';

const PATTERNS = [
  '{meatCooked} {meat} with {vegetableCooked} {vegetables} and {spice}',
  '{meatCooked} {meat} in {vegetable|a} sauce, served with {bread}',
  '{meatCooked} {meat} with {vegetables}, {fruit} and {spice}',
  '{fishCooked} {seafood} on a bed of {vegetables}, with a touch of {spice}',
  '{fishCooked} {seafood} with {spice} and {fruit}',
  '{fishCooked} {seafood} in {spice|a} sauce, with {vegetableCooked} {vegetables}',
  '{vegetableCooked} {vegetables} with {cheese} and a hint of {spice}',
  '{vegetable} salad with {meatCooked} {meat}, {fruit} and {spice}',
  '{vegetable} soup with {spice}, served with toasted {bread}',
  'toasted {bread} with {cheese}, {vegetables} and {spice}',
];

/** Vegetables that one eats several of at a time; the others are served by weight. */
const COUNTED =
  /(?:artichoke|bean|beet|carrot|chickpea|chili|gherkin|leek|lentil|mushroom|onion|parsnip|pea|pepper|potato|radish|scallion|shallot|shoot|soybean|sprout|tomato|turnip|yam)$/;
/** Breads that one eats a part of. */
const BREADS = /bread$|^(?:baguette|brioche|challah|chapatti|pita|pumpernickel|nan|matzo)$/;

/** A meal, as a menu tells it. */
export const description: Member<string, object> = englishPhrases(
  'descriptions of dishes',
  PATTERNS,
  {
    bread: () => breads().filter((bread) => BREADS.test(bread)),
    cheese: cheeses,
    fishCooked: cookedSeafood,
    fruit: fruits,
    meat: meats,
    meatCooked: cookedMeats,
    seafood,
    spice: spices,
    vegetable: vegetables,
    vegetableCooked: cookedVegetables,
    vegetables: () => vegetables().map((vegetable) => (COUNTED.test(vegetable) ? plural(vegetable) : vegetable)),
  },
  'Capital',
);
