import json from './shipped.json' with { type: 'json' };

/** A shipped model, as far as it is known without opening it. */
export interface ShippedModel {
  /** What the model makes, the same in every locale: `'person_last'`. */
  readonly name: string;
  /** BCP 47 tag: `'en-US'`, `'tr'`. */
  readonly locale: string;
  /** Version of the asset, by the rules of semantic versioning. */
  readonly version: string;
  /** How many different rows it was trained on. */
  readonly rows: number;
  /** Size of its file. */
  readonly bytes: number;
  /** Licence of the rows. */
  readonly licence: string;
  /** Path in the assets folder, with `/` between its parts: `'tr/person_last.phony'`. */
  readonly file: string;
}

type Row = readonly [locale: string, name: string, version: string, rows: number, bytes: number, licence: number];
const { licences, models: rows } = json as unknown as { licences: readonly string[]; models: readonly Row[] };

/** Every shipped model, by locale and name. Source, attribution, options and metrics are in `manifest.json`. */
export const models: readonly ShippedModel[] = rows.map(([locale, name, version, rows, bytes, licence]) => ({
  name,
  locale,
  version,
  rows,
  bytes,
  licence: licences[licence]!,
  file: `${locale}/${name}.phony`,
}));
