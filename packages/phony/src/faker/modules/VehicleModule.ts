import { DIGITS } from '../../draw/drawText.ts';
import { type CarMaker, carMakers } from '../../lists/carMakers.ts';
import { drawCharacters, drawOne } from '../core/draws.ts';
import { ModuleBase } from '../core/ModuleBase.ts';
import { areOwnCars } from '../locales/ownCars.ts';
import { drawVin } from './vehicle/drawVin.ts';

/** British plates have neither I nor Q. */
const PLATE_LETTERS = 'ABCDEFGHJKLMNOPRSTUVWXYZ';

/** Vehicles, and what they are told by. */
export class VehicleModule extends ModuleBase {
  /** The makers of `carMakers`, where the lists of the locale are those of Phony; null where they are a user's. */
  #makers: readonly CarMaker[] | null | undefined;

  /** Maker and model: of one car, `Audi A4`, unless the locale has lists of its own. */
  vehicle(): string {
    if (this.#makers === undefined) this.#makers = this.#ownMakers();
    if (this.#makers === null) return `${this.manufacturer()} ${this.model()}`;
    const { randomizer } = this.core;
    const maker = drawOne(randomizer, this.#makers);
    return `${maker.name} ${drawOne(randomizer, maker.models)}`;
  }

  /** A maker of cars. */
  manufacturer(): string {
    return this.pick('vehicle', 'manufacturer');
  }

  /** A model of a car. */
  model(): string {
    return this.pick('vehicle', 'model');
  }

  /** A type of cars, by their body or use. */
  type(): string {
    return this.pick('vehicle', 'type');
  }

  /** What drives a car. */
  fuel(): string {
    return this.pick('vehicle', 'fuel');
  }

  /** A vehicle identification number: 17 characters, the ninth a valid check digit (ISO 3779, 49 CFR § 565.15). */
  vin(): string {
    return drawVin(this.core.randomizer);
  }

  /** The name of a colour, as `color.human`. */
  color(): string {
    return this.pick('color', 'human');
  }

  /** A vehicle registration mark of the British form without the space: two letters, two digits, three letters. */
  vrm(): string {
    const { randomizer } = this.core;
    return (
      drawCharacters(randomizer, PLATE_LETTERS, 2) +
      drawCharacters(randomizer, DIGITS, 2) +
      drawCharacters(randomizer, PLATE_LETTERS, 3)
    );
  }

  /** A type of cycles. */
  bicycle(): string {
    return this.pick('vehicle', 'bicycle_type');
  }

  #ownMakers(): readonly CarMaker[] | null {
    const isOwn = areOwnCars(this.core.entry('vehicle', 'manufacturer'), this.core.entry('vehicle', 'model'));
    return isOwn ? carMakers() : null;
  }
}
