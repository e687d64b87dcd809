import { drawOne } from '../../core/draws.ts';
import { FakerError } from '../../FakerError.ts';
import type { Randomizer } from '../../randomizer/Randomizer.ts';
import { CardPattern } from './CardPattern.ts';

/** How many patterns of users are kept compiled. */
const MOST_GIVEN = 100;

/** Payment cards by the entry `finance.credit_card` of a locale. */
export class Cards {
  /** Their names as the locale has them. */
  readonly issuers: readonly string[];
  readonly #all: readonly CardPattern[];
  readonly #byIssuer: ReadonlyMap<string, readonly CardPattern[]>;
  readonly #given = new Map<string, CardPattern>();

  /** @param entry the forms of card numbers by issuers; one form may stand alone */
  constructor(entry: Readonly<Record<string, string | readonly string[]>>) {
    this.issuers = Object.keys(entry);
    const rows = Object.entries(entry).map(
      ([issuer, forms]) => [issuer, [forms].flat().map((form) => new CardPattern(form))] as const,
    );
    this.#byIssuer = new Map(rows);
    this.#all = rows.flatMap(([, patterns]) => patterns);
  }

  /** @throws FakerError where there is none */
  drawIssuer(randomizer: Randomizer): string {
    return drawOne(randomizer, some(this.issuers));
  }

  /**
   * @param issuer a name, capital letters or not; or a form with `#`; with anything else any issuer's
   * @throws FakerError where there are no forms
   */
  drawNumber(randomizer: Randomizer, issuer: string): string {
    const own = issuer === '' ? undefined : (this.#byIssuer.get(issuer) ?? this.#byIssuer.get(issuer.toLowerCase()));
    if (own === undefined && issuer.includes('#')) return this.#patternOf(issuer).draw(randomizer);
    return drawOne(randomizer, some(own ?? this.#all)).draw(randomizer);
  }

  #patternOf(form: string): CardPattern {
    let pattern = this.#given.get(form);
    if (pattern === undefined) {
      pattern = new CardPattern(form);
      if (this.#given.size >= MOST_GIVEN) this.#given.clear();
      this.#given.set(form, pattern);
    }
    return pattern;
  }
}

function some<T>(list: readonly T[]): readonly T[] {
  if (list.length === 0) throw new FakerError('Cannot get a value from an empty dataset.');
  return list;
}
