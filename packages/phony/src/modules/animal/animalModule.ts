import type { Generator, Module, ModuleDefinition } from '@phonyland/language-generator';
import { englishList } from '../../english/englishMembers.ts';
import {
  animals,
  bears,
  birds,
  cats,
  cattle,
  cetaceans,
  crocodilians,
  dogs,
  fish,
  horses,
  insects,
  rabbits,
  rodents,
  snakes,
} from '../../lists/animals.ts';

/**
 * Animals by their English names, of which breeds and places have capitals: `red fox`, `Siamese cat`. They exist in the English locales and
 * in `multi`; elsewhere they throw `NO_DATA_FOR_LOCALE`.
 */
export interface AnimalMembers {
  /**
   * An animal that everybody knows, of any kind.
   * @feeds list: animals
   * @example Phony.animal().type.at(0)
   */
  readonly type: Generator<string>;
  /**
   * A kind of bear.
   * @feeds list: bears
   * @example Phony.animal().bear.at(0)
   */
  readonly bear: Generator<string>;
  /**
   * A bird.
   * @feeds list: birds
   * @example Phony.animal().bird.at(0)
   */
  readonly bird: Generator<string>;
  /**
   * A wild cat or a breed of the domestic cat.
   * @feeds list: cats
   * @example Phony.animal().cat.at(0)
   */
  readonly cat: Generator<string>;
  /**
   * A whale, dolphin or porpoise.
   * @feeds list: cetaceans
   * @example Phony.animal().cetacean.at(0)
   */
  readonly cetacean: Generator<string>;
  /**
   * A breed of cattle.
   * @feeds list: cattle
   * @example Phony.animal().cow.at(0)
   */
  readonly cow: Generator<string>;
  /**
   * A crocodile, alligator or a relative.
   * @feeds list: crocodilians
   * @example Phony.animal().crocodilian.at(0)
   */
  readonly crocodilian: Generator<string>;
  /**
   * A breed of dogs.
   * @feeds list: dogs
   * @example Phony.animal().dog.at(0)
   */
  readonly dog: Generator<string>;
  /**
   * A fish.
   * @feeds list: fish
   * @example Phony.animal().fish.at(0)
   */
  readonly fish: Generator<string>;
  /**
   * A breed or type of horses.
   * @feeds list: horses
   * @example Phony.animal().horse.at(0)
   */
  readonly horse: Generator<string>;
  /**
   * An insect.
   * @feeds list: insects
   * @example Phony.animal().insect.at(0)
   */
  readonly insect: Generator<string>;
  /**
   * A rabbit or hare.
   * @feeds list: rabbits
   * @example Phony.animal().rabbit.at(0)
   */
  readonly rabbit: Generator<string>;
  /**
   * A rodent.
   * @feeds list: rodents
   * @example Phony.animal().rodent.at(0)
   */
  readonly rodent: Generator<string>;
  /**
   * A snake.
   * @feeds list: snakes
   * @example Phony.animal().snake.at(0)
   */
  readonly snake: Generator<string>;
}
export type AnimalModule = Module<AnimalMembers, 'type'>;

export const animalModule: ModuleDefinition<AnimalMembers> = {
  name: 'animal',
  whole: 'type',
  members: {
    type: englishList('animals', animals),
    bear: englishList('bears', bears),
    bird: englishList('birds', birds),
    cat: englishList('cats', cats),
    cetacean: englishList('cetaceans', cetaceans),
    cow: englishList('cattle', cattle),
    crocodilian: englishList('crocodilians', crocodilians),
    dog: englishList('dogs', dogs),
    fish: englishList('fish', fish),
    horse: englishList('horses', horses),
    insect: englishList('insects', insects),
    rabbit: englishList('rabbits', rabbits),
    rodent: englishList('rodents', rodents),
    snake: englishList('snakes', snakes),
  },
};
