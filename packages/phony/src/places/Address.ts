/** Where somebody lives: all fields speak of one place. */
export interface Address {
  /** Street and number, as the country writes them. Undefined where no streets are known in the language. */
  readonly street: string | undefined;
  /** Undefined where no streets are known in the language. */
  readonly streetName: string | undefined;
  readonly houseNumber: string;
  /** The flat; undefined for most, and where addresses do not tell it. */
  readonly secondary: string | undefined;
  readonly city: string;
  /** A state, a province, a county, … in the locale's language; undefined in countries without regions. */
  readonly region: string | undefined;
  /** ISO 3166-2: `US-CA`; undefined in countries without regions. */
  readonly regionCode: string | undefined;
  /** One of the region, where it is known which these are. */
  readonly postalCode: string;
  /** In the locale's language. */
  readonly country: string;
  /** ISO 3166-1 alpha-2. */
  readonly countryCode: string;
  /** In degrees, four decimals; in the region. */
  readonly latitude: number;
  /** In degrees, four decimals; in the region. */
  readonly longitude: number;
  /** Name in the tz database, of the region. */
  readonly timeZone: string;
  /** The whole on one line, as mail within the country has it. */
  readonly full: string;
}
