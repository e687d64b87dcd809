import { ModuleBase } from '../core/ModuleBase.ts';

/** Animals. */
export class AnimalModule extends ModuleBase {
  /** A breed of dogs. */
  dog(): string {
    return this.pick('animal', 'dog');
  }

  /** A breed of cats, or a wild cat. */
  cat(): string {
    return this.pick('animal', 'cat');
  }

  /** A snake. */
  snake(): string {
    return this.pick('animal', 'snake');
  }

  /** A kind of bear. */
  bear(): string {
    return this.pick('animal', 'bear');
  }

  /** A lion, by where it lives or lived. */
  lion(): string {
    return this.pick('animal', 'lion');
  }

  /** A whale, dolphin or porpoise. */
  cetacean(): string {
    return this.pick('animal', 'cetacean');
  }

  /** A breed or type of horses. */
  horse(): string {
    return this.pick('animal', 'horse');
  }

  /** A bird. */
  bird(): string {
    return this.pick('animal', 'bird');
  }

  /** A breed of cattle. */
  cow(): string {
    return this.pick('animal', 'cow');
  }

  /** A fish. */
  fish(): string {
    return this.pick('animal', 'fish');
  }

  /** A crocodile, alligator or a relative. */
  crocodilia(): string {
    return this.pick('animal', 'crocodilia');
  }

  /** An insect. */
  insect(): string {
    return this.pick('animal', 'insect');
  }

  /** A rabbit or hare. */
  rabbit(): string {
    return this.pick('animal', 'rabbit');
  }

  /** A rodent. */
  rodent(): string {
    return this.pick('animal', 'rodent');
  }

  /** An animal that everybody knows, of any kind. */
  type(): string {
    return this.pick('animal', 'type');
  }

  /** What a pet is called: a first name, as the model of the locale makes them. */
  petName(): string {
    return this.pick('animal', 'pet_name');
  }
}
