import { supplyAt } from '../../definitions/entries.ts';
import type { Supply } from '../../definitions/Supply.ts';
import type { SexType } from '../../enums/Sex.ts';
import { FakerError } from '../../FakerError.ts';
import type { Randomizer } from '../../randomizer/Randomizer.ts';

/** How often a value is of the sex's own where there are values for everybody too. */
const OWN_SHARE = 0.75;

/** Where values of an entry come from that has lists by sex. */
export class SexedSupply<T = string> {
  readonly #female: Supply<T> | undefined;
  readonly #male: Supply<T> | undefined;
  readonly #generic: Supply<T> | undefined;

  /** @param entry an entry of a locale: `{ female, male, generic }`, each of them a list */
  constructor(entry: object) {
    this.#female = supplyAt(entry, 'female');
    this.#male = supplyAt(entry, 'male');
    this.#generic = supplyAt(entry, 'generic');
  }

  /** One value. @param sex default: either one @throws FakerError where the entry has none for the sex */
  draw(randomizer: Randomizer, sex: SexType | undefined): T {
    return this.supply(randomizer, sex).draw(randomizer);
  }

  /** What gives the values of a sex, or those for everybody. @throws FakerError where the entry has neither */
  supply(randomizer: Randomizer, sex: SexType | undefined): Supply<T> {
    const generic = this.#generic;
    if (generic !== undefined && (sex === 'generic' || (this.#female === undefined && this.#male === undefined))) {
      return generic;
    }
    const female = sex === undefined || sex === 'generic' ? randomizer.next() < 0.5 : sex === 'female';
    const own = female ? this.#female : this.#male;
    if (own === undefined) {
      if (generic !== undefined) return generic;
      throw new FakerError(
        `Cannot get a value from an empty dataset: there is no list for '${female ? 'female' : 'male'}'.`,
      );
    }
    return generic === undefined || randomizer.next() < OWN_SHARE ? own : generic;
  }
}
