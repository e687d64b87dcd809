/**
 * The data of a locale, in faker's shape: categories with entries. Whatever is left out is taken from the next locale that a `Faker` was
 * given; null says that it does not apply to the locale.
 */
export type LocaleDefinition = {
  metadata?: MetadataDefinition;
  airline?: AirlineDefinition;
  animal?: AnimalDefinition;
  book?: BookDefinition;
  color?: ColorDefinition;
  commerce?: CommerceDefinition;
  company?: CompanyDefinition;
  database?: DatabaseDefinition;
  date?: DateDefinition;
  finance?: FinanceDefinition;
  food?: FoodDefinition;
  hacker?: HackerDefinition;
  internet?: InternetDefinition;
  location?: LocationDefinition;
  lorem?: LoremDefinition;
  music?: MusicDefinition;
  person?: PersonDefinition;
  phone_number?: PhoneNumberDefinition;
  science?: ScienceDefinition;
  system?: SystemDefinition;
  vehicle?: VehicleDefinition;
  word?: WordDefinition;
} & Record<string, Record<string, unknown>>;

/** A category: known entries, and others of a user's own. */
export type LocaleEntry<Entries extends Record<string, unknown>> = {
  [name in keyof Entries]?: Entries[name] | null;
} & Record<string, unknown>;

/** What a locale is. */
export type MetadataDefinition = LocaleEntry<{
  /** Its name in English. */
  title: string;
  /** Its code, `de_AT`. */
  code: string;
  /** ISO 3166-1 alpha-2 of the country, where the locale is that of one. */
  country: string;
  /** The name of the language in itself. */
  endonym: string;
  /** ISO 639 of the language. */
  language: string;
  /** What else tells it from others of the language. */
  variant?: string;
  /** The direction of writing. */
  dir: 'ltr' | 'rtl';
  /** ISO 15924 of the script. */
  script: string;
}>;

export interface Airline {
  readonly name: string;
  /** Two letters or digits of IATA. */
  readonly iataCode: string;
}
export interface Airplane {
  readonly name: string;
  /** Three letters or digits of IATA. */
  readonly iataTypeCode: string;
}
export interface Airport {
  readonly name: string;
  /** Three letters of IATA. */
  readonly iataCode: string;
}
export type AirlineDefinition = LocaleEntry<{ airline: Airline[]; airplane: Airplane[]; airport: Airport[] }>;

export type AnimalDefinition = LocaleEntry<{
  bear: string[];
  bird: string[];
  cat: string[];
  cetacean: string[];
  cow: string[];
  crocodilia: string[];
  dog: string[];
  fish: string[];
  horse: string[];
  insect: string[];
  lion: string[];
  rabbit: string[];
  rodent: string[];
  snake: string[];
  type: string[];
  pet_name: string[];
}>;

export type BookDefinition = LocaleEntry<{
  author: string[];
  format: string[];
  genre: string[];
  series: string[];
  title: string[];
  publisher: string[];
}>;

export type ColorDefinition = LocaleEntry<{ human: string[]; space: string[] }>;

export type CommerceDefinition = LocaleEntry<{
  department: string[];
  product_name: CommerceProductNameDefinition;
  /** Patterns for `helpers.fake`. */
  product_description: string[];
}>;
export interface CommerceProductNameDefinition {
  adjective: string[];
  material: string[];
  product: string[];
  /** Patterns for `helpers.fake`. */
  pattern: string[];
}

export type CompanyDefinition = LocaleEntry<{
  buzz_adjective: string[];
  buzz_noun: string[];
  buzz_verb: string[];
  adjective: string[];
  descriptor: string[];
  /** Patterns for `helpers.fake`. */
  name_pattern: string[];
  noun: string[];
}>;

export type DatabaseDefinition = LocaleEntry<{
  engine: string[];
  collation: string[];
  column: string[];
  type: string[];
}>;

export type DateDefinition = LocaleEntry<{
  month: DateEntryDefinition;
  weekday: DateEntryDefinition;
  /** Names of the IANA database. */
  time_zone: string[];
}>;
export interface DateEntryDefinition {
  wide: string[];
  abbr: string[] | null;
  /** As it is written within a date, where that differs. */
  wide_context?: string[];
  abbr_context?: string[];
}

export interface Currency {
  name: string;
  /** ISO 4217, three letters. */
  code: string;
  symbol: string;
  /** ISO 4217, three digits. */
  numericCode: string;
}
export type FinanceDefinition = LocaleEntry<{
  account_type: string[];
  /** Patterns of numbers by issuer: `#` is a digit, `L` the check digit, `[1-3]` a range. */
  credit_card: { [issuer: string]: string[] };
  federal_reserve_routing_symbol: string[];
  currency: Currency[];
  transaction_type: string[];
  /** Patterns for `helpers.fake`. */
  transaction_description_pattern: string[];
}>;

export type FoodDefinition = LocaleEntry<{
  adjective: string[];
  description_pattern: string[];
  dish: string[];
  dish_pattern: string[];
  ethnic_category: string[];
  fruit: string[];
  ingredient: string[];
  meat: string[];
  spice: string[];
  vegetable: string[];
}>;

export type HackerDefinition = LocaleEntry<{
  abbreviation: string[];
  adjective: string[];
  ingverb: string[];
  noun: string[];
  /** Patterns for `helpers.mustache`, or for `helpers.fake`. */
  phrase: string[];
  verb: string[];
}>;

export type EmojiType =
  | 'smiley'
  | 'body'
  | 'person'
  | 'nature'
  | 'food'
  | 'travel'
  | 'activity'
  | 'object'
  | 'symbol'
  | 'flag';
export type HTTPStatusCodeType = 'informational' | 'success' | 'clientError' | 'serverError' | 'redirection';
export type InternetDefinition = LocaleEntry<{
  domain_suffix: string[];
  example_email: string[];
  free_email: string[];
  emoji: Record<EmojiType, string[]>;
  http_status_code: Record<HTTPStatusCodeType, number[]>;
  jwt_algorithm: string[];
  user_agent_pattern: string[];
}>;

export interface Language {
  name: string;
  /** ISO 639-1. */
  alpha2: string;
  /** ISO 639-2 or 639-3. */
  alpha3: string;
}
export type LocationDefinition = LocaleEntry<{
  /** Patterns of postal codes by state. */
  postcode_by_state: { [state: string]: string | string[] };
  postcode: string | string[];
  city_pattern: string[];
  city_name: string[];
  city_prefix: string[];
  city_suffix: string[];
  continent: string[];
  country: string[];
  /** ISO 3166-1. */
  country_code: Array<{ alpha2: string; alpha3: string; numeric: string }>;
  state: string[];
  state_abbr: string[];
  county: string[];
  direction: { cardinal: string[]; cardinal_abbr: string[]; ordinal: string[]; ordinal_abbr: string[] };
  /** Patterns: `#` is a digit, `!` one from 2 to 9. */
  building_number: string[];
  street_pattern: string[];
  street_name: string[];
  street_prefix: string[];
  street_name_part: string[];
  street_suffix: string[];
  street_address: { normal: string; full: string };
  postal_address: string | string[];
  secondary_address: string[];
  time_zone: string[];
  language: Language[];
}>;

export type LoremDefinition = LocaleEntry<{ word: string[] }>;

export type MusicDefinition = LocaleEntry<{ album: string[]; artist: string[]; genre: string[]; song_name: string[] }>;

/** Values by the sex that they are for; `generic` ones are for everybody. */
export type PersonEntryDefinition<T> =
  | { female: T[]; generic?: T[]; male: T[] }
  | { female?: never; generic: T[]; male?: never };
export interface Weighted<T = string> {
  value: T;
  /** How often it comes, relative to the others; above 0. */
  weight: number;
}
export type PersonDefinition = LocaleEntry<{
  gender: string[];
  sex: string[];
  prefix: PersonEntryDefinition<string>;
  first_name: PersonEntryDefinition<string>;
  middle_name: PersonEntryDefinition<string>;
  last_name: PersonEntryDefinition<string>;
  suffix: string[];
  /** Patterns of full names for `helpers.fake`. */
  name: Weighted[];
  last_name_pattern: PersonEntryDefinition<Weighted>;
  bio_pattern: string[];
  job_descriptor: string[];
  job_area: string[];
  job_type: string[];
  job_title_pattern: string[];
  western_zodiac_sign: string[];
}>;

export type PhoneNumberDefinition = LocaleEntry<{
  /** Patterns: `#` is a digit, `!` one from 2 to 9. */
  format: { human: string[]; national: string[]; international: string[]; mobile?: string[] };
}>;

export interface ChemicalElement {
  symbol: string;
  name: string;
  atomicNumber: number;
}
export interface Unit {
  name: string;
  symbol: string;
}
export type ScienceDefinition = LocaleEntry<{
  unit: ReadonlyArray<Unit>;
  chemical_element: ReadonlyArray<ChemicalElement>;
}>;

export interface SystemMimeTypeEntryDefinition {
  extensions: string[];
}
export type SystemDefinition = LocaleEntry<{
  directory_path: string[];
  mime_type: { [mimeType: string]: SystemMimeTypeEntryDefinition };
}>;

export type VehicleDefinition = LocaleEntry<{
  bicycle_type: string[];
  fuel: string[];
  manufacturer: string[];
  model: string[];
  type: string[];
}>;

export type WordDefinition = LocaleEntry<{
  adjective: string[];
  adverb: string[];
  conjunction: string[];
  interjection: string[];
  noun: string[];
  preposition: string[];
  verb: string[];
}>;
