/** A region of a country: a state, a province, a county, a canton, … */
export interface Region {
  /** ISO 3166-2 without the country: `CA`; undefined where a country has no regions. */
  readonly code: string | undefined;
  /** In the language of the locale; undefined where a country has no regions. */
  readonly name: string | undefined;
  /** Its share of the country's people, a whole number from 1. */
  readonly weight: number;
  /** What its postal codes begin with; empty where that is not known. */
  readonly postalPrefixes: readonly string[];
  /** Name in the tz database: `Europe/Berlin`. */
  readonly timeZone: string;
  readonly places: readonly Place[];
}

/** Where somebody can live. */
export interface Place {
  /** The city; undefined where cities are made by a model, which stand on no map. */
  readonly city: string | undefined;
  /** In degrees, north of the equator positive. */
  readonly latitude: number;
  /** In degrees, east of Greenwich positive. */
  readonly longitude: number;
  /** So many kilometres around nothing but the region is expected. */
  readonly radius: number;
}
