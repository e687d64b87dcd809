import { supplyAt } from '../definitions/entries.ts';
import type { LocaleDefinition } from '../definitions/LocaleDefinition.ts';
import { definitionBehind, type LocaleProxy, localeProxy } from '../definitions/localeProxy.ts';
import { mergeLocales } from '../definitions/mergeLocales.ts';
import { missingData } from '../definitions/missingData.ts';
import type { Supply } from '../definitions/Supply.ts';
import { FakerError } from '../FakerError.ts';
import { generateMersenne53Randomizer } from '../randomizer/mersenneRandomizer.ts';
import type { Randomizer } from '../randomizer/Randomizer.ts';
import { ReferenceDate } from './ReferenceDate.ts';

export interface FakerConfig {
  /** What dates are relative to; default: the present. */
  defaultRefDate?: () => Date;
}

/** How a faker is made. */
export interface FakerOptions {
  /** Where its data come from: one locale, or several, of which each entry is that of the first one that has it. */
  locale?: LocaleProxy | LocaleDefinition | LocaleDefinition[];
  /** Default: a Mersenne twister with 53 bits. */
  randomizer?: Randomizer;
  config?: FakerConfig;
  /** What the randomizer is seeded with; default: by chance. */
  seed?: number;
}

/** What a faker stands on: its data, its randomness, its settings. */
export interface FakerCore {
  readonly locale: LocaleProxy;
  readonly randomizer: Randomizer;
  readonly config: FakerConfig;
}

/** The same, as the modules of a faker use it. */
export class Core implements FakerCore {
  readonly locale: LocaleProxy;
  readonly randomizer: Randomizer;
  readonly referenceDate: ReferenceDate;
  readonly config: FakerConfig;
  readonly #raw: LocaleDefinition;
  readonly #supplies = new Map<string, Map<string, Supply<unknown>>>();

  constructor(locale: FakerOptions['locale'] = {}, { randomizer, config = {}, seed }: FakerOptions = {}) {
    this.#raw = definitionOf(locale);
    this.locale = localeProxy(this.#raw);
    this.randomizer = randomizer ?? lazyRandomizer(seed);
    this.config = config;
    this.referenceDate = new ReferenceDate(config);
    if (seed === undefined) return;
    this.referenceDate.steady();
    if (randomizer !== undefined) randomizer.seed(seed);
  }

  /** The locale as it is, without checks. */
  get raw(): LocaleDefinition {
    return this.#raw;
  }

  /** Whether the locale has an entry. */
  has(category: string, entry: string): boolean {
    return (this.#raw[category]?.[entry] ?? undefined) !== undefined;
  }

  /** An entry of the locale. @throws FakerError where it has none */
  entry<T>(category: string, entry: string): T {
    const value = this.#raw[category]?.[entry];
    if (value === undefined || value === null) throw missingData(category, entry, value);
    return value as T;
  }

  /** What gives the values of an entry. @throws FakerError where the locale has none, or no list */
  supply<T = string>(category: string, entry: string): Supply<T> {
    let entries = this.#supplies.get(category);
    if (entries === undefined) {
      entries = new Map();
      this.#supplies.set(category, entries);
    }
    let supply = entries.get(entry);
    if (supply === undefined) {
      const held = this.#raw[category];
      supply = held === undefined || held === null ? undefined : supplyAt(held, entry);
      if (supply === undefined) {
        this.entry(category, entry);
        throw new FakerError(`The locale data for '${category}.${entry}' are no list`);
      }
      entries.set(entry, supply);
    }
    return supply as Supply<T>;
  }

  /** One value of an entry. @throws FakerError as `supply` */
  pick<T = string>(category: string, entry: string): T {
    return this.supply<T>(category, entry).draw(this.randomizer);
  }
}

/** @throws FakerError for an empty list of locales */
export function createFakerCore(options: FakerOptions = {}): FakerCore {
  return new Core(options.locale, options);
}

function definitionOf(locale: NonNullable<FakerOptions['locale']>): LocaleDefinition {
  if (!Array.isArray(locale)) return definitionBehind(locale) ?? (locale as LocaleDefinition);
  if (locale.length === 0) throw new FakerError('The locale option must contain at least one locale definition.');
  return locale.length === 1 ? locale[0]! : mergeLocales(locale);
}

/** The default randomizer, which is seeded at its first use: a process has seventy fakers and uses one. */
function lazyRandomizer(seed: number | undefined): Randomizer {
  let randomizer: Randomizer | undefined;
  const open = (): Randomizer => {
    randomizer ??= generateMersenne53Randomizer(seed);
    return randomizer;
  };
  return { next: () => (randomizer ?? open()).next(), seed: (value) => open().seed(value) };
}
