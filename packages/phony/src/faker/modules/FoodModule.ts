import { drawChance } from '../core/draws.ts';
import { ModuleBase } from '../core/ModuleBase.ts';
import { dishTitle } from './food/dishTitle.ts';

/** Food. */
export class FoodModule extends ModuleBase {
  /** What menus call food: `crisp`. */
  adjective(): string {
    return this.pick('food', 'adjective');
  }

  /** What is on the plate, as a menu tells it, with a capital. */
  description(): string {
    const text = this.faker.helpers.fake(this.pick('food', 'description_pattern'));
    return text.charAt(0).toUpperCase() + text.slice(1);
  }

  /** A dish, with capitals: with equal chances one that there is, or one of the patterns. */
  dish(): string {
    const isOfPattern = drawChance(this.core.randomizer, 0.5);
    return dishTitle(
      isOfPattern ? this.faker.helpers.fake(this.pick('food', 'dish_pattern')) : this.pick('food', 'dish'),
    );
  }

  /** What cuisines are called, by country, region or people: `Basque`. */
  ethnicCategory(): string {
    return this.pick('food', 'ethnic_category');
  }

  /** A fruit. */
  fruit(): string {
    return this.pick('food', 'fruit');
  }

  /** What food is cooked of. */
  ingredient(): string {
    return this.pick('food', 'ingredient');
  }

  /** A kind or a cut of meat. */
  meat(): string {
    return this.pick('food', 'meat');
  }

  /** A spice or a herb. */
  spice(): string {
    return this.pick('food', 'spice');
  }

  /** A vegetable. */
  vegetable(): string {
    return this.pick('food', 'vegetable');
  }
}
