import { dishes, fruits, meats, spices, vegetables } from '../../lists/foods.ts';
import { ingredients } from '../../modules/food/ingredients.ts';
import { listed, made } from '../definitions/entries.ts';
import type { FoodDefinition } from '../definitions/LocaleDefinition.ts';
import type { FakerLocale } from './FakerLocale.ts';
import { CUISINES, DISH_PATTERNS, FOOD_ADJECTIVES } from './foodWords.ts';
import { native } from './native.ts';

/** Food by its English names. */
export function food({ code }: FakerLocale): FoodDefinition | undefined {
  if (code !== 'en') return undefined;
  return {
    adjective: listed(() => FOOD_ADJECTIVES.split('|')),
    description_pattern: made(() => native('en-US').food().description),
    dish: listed(dishes),
    dish_pattern: listed(() => DISH_PATTERNS),
    ethnic_category: listed(() => CUISINES.split('|')),
    fruit: listed(fruits),
    ingredient: listed(ingredients),
    meat: listed(meats),
    spice: listed(spices),
    vegetable: listed(vegetables),
  };
}
