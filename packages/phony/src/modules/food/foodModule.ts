import type { Generator, Module, ModuleDefinition } from '@phonyland/language-generator';
import { englishList } from '../../english/englishMembers.ts';
import {
  breads,
  cheeses,
  desserts,
  dishes,
  drinks,
  fruits,
  meats,
  seafood,
  spices,
  vegetables,
} from '../../lists/foods.ts';
import { description } from './description.ts';
import { ingredients } from './ingredients.ts';

/**
 * Food and drink by their English names, of which those from names of places have capitals: `Irish stew`. They exist in the English locales
 * and in `multi`; elsewhere they throw `NO_DATA_FOR_LOCALE`.
 */
export interface FoodMembers {
  /**
   * A dish.
   * @feeds list: dishes
   * @example Phony.food().dish.at(0)
   */
  readonly dish: Generator<string>;
  /**
   * What is on the plate, as a menu tells it.
   * @feeds rule: patterns; list: cookedMeats; list: cookedSeafood; list: cookedVegetables; list: meats; list: seafood; list: vegetables; list: fruits; list: spices; list: cheeses; list: breads
   * @example Phony.food().description.at(0)
   */
  readonly description: Generator<string>;
  /**
   * What food is cooked of: a fruit, vegetable, spice, meat, fish or cheese.
   * @feeds list: fruits; list: vegetables; list: spices; list: meats; list: seafood; list: cheeses
   * @example Phony.food().ingredient.at(0)
   */
  readonly ingredient: Generator<string>;
  /**
   * A fruit.
   * @feeds list: fruits
   * @example Phony.food().fruit.at(0)
   */
  readonly fruit: Generator<string>;
  /**
   * A vegetable.
   * @feeds list: vegetables
   * @example Phony.food().vegetable.at(0)
   */
  readonly vegetable: Generator<string>;
  /**
   * A spice or a herb.
   * @feeds list: spices
   * @example Phony.food().spice.at(0)
   */
  readonly spice: Generator<string>;
  /**
   * A kind or a cut of meat.
   * @feeds list: meats
   * @example Phony.food().meat.at(0)
   */
  readonly meat: Generator<string>;
  /**
   * Fish and shellfish as food.
   * @feeds list: seafood
   * @example Phony.food().seafood.at(0)
   */
  readonly seafood: Generator<string>;
  /**
   * A cheese.
   * @feeds list: cheeses
   * @example Phony.food().cheese.at(0)
   */
  readonly cheese: Generator<string>;
  /**
   * A bread or a roll.
   * @feeds list: breads
   * @example Phony.food().bread.at(0)
   */
  readonly bread: Generator<string>;
  /**
   * A dessert, cake or pastry.
   * @feeds list: desserts
   * @example Phony.food().dessert.at(0)
   */
  readonly dessert: Generator<string>;
  /**
   * A drink without alcohol.
   * @feeds list: drinks
   * @example Phony.food().drink.at(0)
   */
  readonly drink: Generator<string>;
}
export type FoodModule = Module<FoodMembers, 'dish'>;

export const foodModule: ModuleDefinition<FoodMembers> = {
  name: 'food',
  whole: 'dish',
  members: {
    dish: englishList('dishes', dishes),
    description,
    ingredient: englishList('ingredients', ingredients),
    fruit: englishList('fruits', fruits),
    vegetable: englishList('vegetables', vegetables),
    spice: englishList('spices', spices),
    meat: englishList('kinds of meat', meats),
    seafood: englishList('kinds of seafood', seafood),
    cheese: englishList('cheeses', cheeses),
    bread: englishList('kinds of bread', breads),
    dessert: englishList('desserts', desserts),
    drink: englishList('drinks', drinks),
  },
};
