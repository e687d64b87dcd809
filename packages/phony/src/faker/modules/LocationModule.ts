import { drawOne } from '../core/draws.ts';
import { fillDigits } from '../core/fillDigits.ts';
import { supplyAt } from '../definitions/entries.ts';
import type { Language, LocationDefinition } from '../definitions/LocaleDefinition.ts';
import { missingData } from '../definitions/missingData.ts';
import { listSupply, type Supply } from '../definitions/Supply.ts';
import type { Faker } from '../Faker.ts';
import { FakerError } from '../FakerError.ts';
import { type OwnAddress, ownAddressOf, POSTAL_PARTS, STREET_PARTS } from '../locales/location/ownAddress.ts';
import { SimpleLocationModule } from './SimpleLocationModule.ts';

type CountryCodeVariant = 'alpha-2' | 'alpha-3' | 'numeric';
interface CountryCodes {
  readonly alpha2: string;
  readonly alpha3: string;
  readonly numeric: string;
}
type Directions = NonNullable<LocationDefinition['direction']>;

const VARIANTS: Readonly<Record<CountryCodeVariant, keyof CountryCodes>> = {
  'alpha-2': 'alpha2',
  'alpha-3': 'alpha3',
  numeric: 'numeric',
};

/** What `helpers.replaceSymbols` replaces. */
const SYMBOL = /[#?*]/;

/** Addresses in the country of the locale, countries, languages, directions. */
export class LocationModule extends SimpleLocationModule {
  declare protected readonly faker: Faker;
  readonly #texts = new Map<string, Supply>();
  readonly #compasses = new Map<keyof Directions, readonly string[]>();
  #shortcuts: Shortcuts | undefined;

  /**
   * A postal code.
   * @param options its format, in which `#` is a digit, `?` a capital letter and `*` either of both; or an object
   * @param options.format the same; default one of the country
   * @param options.state a state, of which the code is: `'CA'`; the format does not matter then
   * @throws FakerError where the locale has no codes, none by state, or none of the state
   */
  zipCode(options: string | { state?: string; format?: string } = {}): string {
    const { state, format } = typeof options === 'string' ? { format: options, state: undefined } : options;
    if (state) return this.faker.helpers.fake(this.#codesOf(state).draw(this.core.randomizer));
    const code = format ?? this.#text('postcode').draw(this.core.randomizer);
    return SYMBOL.test(code) ? this.faker.helpers.replaceSymbols(code) : code;
  }

  /** A city, made by a model; a real one in languages without a model of cities. @throws FakerError where the locale has none */
  city(): string {
    return this.faker.helpers.fake(this.core.pick('location', 'city_pattern'));
  }

  /** The number of a house, as the country writes them. @throws FakerError where the locale has none */
  buildingNumber(): string {
    return this.#digits(this.core.pick('location', 'building_number'));
  }

  /** A street without number, made by a model. @throws FakerError where the locale has none */
  street(): string {
    return this.faker.helpers.fake(this.core.pick('location', 'street_pattern'));
  }

  /**
   * A street and a number, in the order of the country.
   * @param options whether a flat is told too, or an object
   * @param options.useFullAddress the same; default false
   * @throws FakerError where the locale has none
   */
  streetAddress(options: boolean | { useFullAddress?: boolean } = {}): string {
    const isFull = typeof options === 'boolean' ? options : options.useFullAddress === true;
    const { street } = this.#whole();
    if (street !== undefined) {
      const line = street.street.draw(this.core.randomizer);
      return isFull ? street.withFlat(line, this.secondaryAddress()) : line;
    }
    const patterns = this.core.entry<{ normal: string; full: string }>('location', 'street_address');
    return this.faker.helpers.fake(isFull ? patterns.full : patterns.normal);
  }

  /** A whole address in lines, as mail within the country has it. @throws FakerError where the locale has none */
  postalAddress(): string {
    const { postal } = this.#whole();
    if (postal !== undefined) return postal.postal(this.core.randomizer);
    return this.faker.helpers.fake(this.#text('postal_address').draw(this.core.randomizer));
  }

  /** A flat, a suite or a floor. @throws FakerError where the locale has none */
  secondaryAddress(): string {
    return this.#digits(this.faker.helpers.fake(this.core.pick('location', 'secondary_address')));
  }

  /** A county, or what is like one in the country. @throws FakerError where the locale has none */
  county(): string {
    return this.core.pick('location', 'county');
  }

  /** A country in the language of the locale. @throws FakerError where the locale has none */
  country(): string {
    return this.core.pick('location', 'country');
  }

  /** A continent in the language of the locale. @throws FakerError where the locale has none */
  continent(): string {
    return this.core.pick('location', 'continent');
  }

  /**
   * The code of a country by ISO 3166-1.
   * @param options two letters, three letters or three digits; or an object
   * @param options.variant the same; default `'alpha-2'`
   * @throws FakerError for another variant, or where the locale has none
   */
  countryCode(options: CountryCodeVariant | { variant?: CountryCodeVariant } = {}): string {
    const variant = (typeof options === 'string' ? options : options.variant) ?? 'alpha-2';
    const name = VARIANTS[variant];
    if (name === undefined) {
      throw new FakerError(
        `There is no variant ${String(variant)} of country codes: give 'alpha-2', 'alpha-3' or 'numeric'`,
      );
    }
    return this.core.pick<CountryCodes>('location', 'country_code')[name];
  }

  /**
   * A region of the country of the locale: a state, a province, a canton.
   * @param options.abbreviated its letters or digits in ISO 3166-2, `LA`; default false
   * @throws FakerError where the locale has none
   */
  state({ abbreviated = false }: { abbreviated?: boolean } = {}): string {
    return this.core.pick('location', abbreviated ? 'state_abbr' : 'state');
  }

  /**
   * One of the eight points of the compass.
   * @param options.abbreviated `NW` instead of `Northwest`; default false
   * @throws FakerError where the locale has none
   */
  direction({ abbreviated = false }: { abbreviated?: boolean } = {}): string {
    return drawOne(
      this.core.randomizer,
      abbreviated ? this.#compass('cardinal_abbr', 'ordinal_abbr') : this.#compass('cardinal', 'ordinal'),
    );
  }

  /**
   * North, east, south or west.
   * @param options.abbreviated `N` instead of `North`; default false
   * @throws FakerError where the locale has none
   */
  cardinalDirection({ abbreviated = false }: { abbreviated?: boolean } = {}): string {
    return this.#direction(abbreviated ? 'cardinal_abbr' : 'cardinal');
  }

  /**
   * Northeast, northwest, southeast or southwest.
   * @param options.abbreviated `NE` instead of `Northeast`; default false
   * @throws FakerError where the locale has none
   */
  ordinalDirection({ abbreviated = false }: { abbreviated?: boolean } = {}): string {
    return this.#direction(abbreviated ? 'ordinal_abbr' : 'ordinal');
  }

  /** The name of a time zone in the IANA time zone database. @throws FakerError where the locale has none */
  timeZone(): string {
    return this.core.pick('location', 'time_zone');
  }

  /** A language with its codes in ISO 639-1 and ISO 639-2. @throws FakerError where the locale has none */
  language(): Language {
    return this.core.pick<Language>('location', 'language');
  }

  #whole(): Shortcuts {
    this.#shortcuts ??= shortcutsOf(this.core.raw.location);
    return this.#shortcuts;
  }

  #digits(text: string): string {
    return fillDigits(this.core.randomizer, text, false, false);
  }

  /** What gives the values of an entry that is a list or a single text. */
  #text(entry: string): Supply {
    let supply = this.#texts.get(entry);
    if (supply === undefined) {
      const held = this.core.raw.location;
      supply = held === undefined || held === null ? undefined : supplyAt<string>(held, entry);
      supply ??= listSupply([this.core.entry<string>('location', entry)]);
      this.#texts.set(entry, supply);
    }
    return supply;
  }

  #codesOf(state: string): Supply {
    const codes = this.core.entry<Record<string, string | string[]>>('location', 'postcode_by_state');
    if (!Object.hasOwn(codes, state)) throw new FakerError(`The locale has no postal codes for the state "${state}"`);
    return supplyAt<string>(codes, state) ?? listSupply([codes[state] as string]);
  }

  #directions(kind: keyof Directions): readonly string[] {
    const words = this.core.entry<Directions>('location', 'direction')[kind];
    if (words === undefined || words === null) throw missingData('location', `direction.${kind}`, words);
    return words;
  }

  #compass(cardinal: keyof Directions, ordinal: keyof Directions): readonly string[] {
    let words = this.#compasses.get(cardinal);
    if (words === undefined) {
      words = [...this.#directions(cardinal), ...this.#directions(ordinal)];
      this.#compasses.set(cardinal, words);
    }
    return words;
  }

  #direction(kind: keyof Directions): string {
    return drawOne(this.core.randomizer, this.#directions(kind));
  }
}

/** What draws addresses without patterns, where the locale's entries allow it. */
interface Shortcuts {
  readonly street: OwnAddress | undefined;
  readonly postal: OwnAddress | undefined;
}

function shortcutsOf(definition: object | undefined): Shortcuts {
  if (definition === undefined || definition === null) return { street: undefined, postal: undefined };
  return { street: ownAddressOf(definition, STREET_PARTS), postal: ownAddressOf(definition, POSTAL_PARTS) };
}
