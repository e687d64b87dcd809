import { Core, type FakerCore, type FakerOptions } from './core/FakerCore.ts';
import { lazyModules } from './core/lazyModules.ts';
import type { DateLike } from './core/ReferenceDate.ts';
import { DatatypeModule } from './modules/DatatypeModule.ts';
import { NumberModule } from './modules/NumberModule.ts';
import { SimpleDateModule } from './modules/SimpleDateModule.ts';
import { SimpleHelpersModule } from './modules/SimpleHelpersModule.ts';
import { SimpleLocationModule } from './modules/SimpleLocationModule.ts';
import { StringModule } from './modules/StringModule.ts';
import { randomSeed } from './randomizer/randomSeed.ts';

/** A faker without data of a locale: numbers, texts of characters, dates, picks from lists. */
export class SimpleFaker {
  /** What it stands on. */
  readonly fakerCore: FakerCore;
  /** Truth values. */
  declare readonly datatype: DatatypeModule;
  /** Dates. */
  declare readonly date: SimpleDateModule;
  /** Values made of what is given. */
  declare readonly helpers: SimpleHelpersModule;
  /** Coordinates. */
  declare readonly location: SimpleLocationModule;
  /** Numbers. */
  declare readonly number: NumberModule;
  /** Texts of characters, and identifiers. */
  declare readonly string: StringModule;

  constructor(options: FakerOptions = {}) {
    this.fakerCore = new Core(options.locale, options);
    lazyModules(this, SIMPLE_MODULES);
  }

  /** What dates are relative to. */
  get defaultRefDate(): () => Date {
    return (this.fakerCore as Core).referenceDate.now;
  }

  /**
   * Sets what dates are relative to.
   * @param dateOrSource a date, or a function that gives one at each call; default the present
   * @throws FakerError for what is no date
   */
  setDefaultRefDate(dateOrSource?: DateLike | (() => Date)): void {
    (this.fakerCore as Core).referenceDate.set(dateOrSource);
  }

  /**
   * Sets the randomizer to the beginning of a seed: the same calls in the same order then give the same values.
   * @param seed default: by chance
   * @returns the seed
   * @throws FakerError for what is no seed
   */
  seed(seed?: number): number;
  seed(seedArray: number[]): number[];
  seed(seed?: number | number[]): number | number[];
  seed(given?: number | number[]): number | number[] {
    const { randomizer, referenceDate } = this.fakerCore as Core;
    const seed = given === undefined ? randomSeed() : given;
    randomizer.seed(seed);
    // A seed that nobody knows repeats nothing.
    if (given === undefined) referenceDate.moving();
    else referenceDate.steady();
    return seed;
  }
}

const SIMPLE_MODULES = {
  datatype: DatatypeModule,
  date: SimpleDateModule,
  helpers: SimpleHelpersModule,
  location: SimpleLocationModule,
  number: NumberModule,
  string: StringModule,
};

/** A faker without data of a locale. */
export const simpleFaker: SimpleFaker = new SimpleFaker();
