import type { ModelOptions } from '@phonyland/language-generator';
import type { RowFormatName } from '../output/formats/openFormat.ts';
import type { SqlDialect } from '../output/formats/sql.ts';

/** What is to be generated: everything that a thread or another machine has to know to give the same rows. */
export interface Job {
  /** Data set, list of fields, generator, model, file or template. */
  readonly what: string;
  readonly seed: string;
  /** Undefined: the configuration's, else the default. */
  readonly locale: string | undefined;
  /** The folder of the user's models, as `--models` gives it. */
  readonly models: string | undefined;
  /** The configuration, as `--config` gives it. */
  readonly config: string | undefined;
  readonly unique: boolean;
  readonly options: ModelOptions;
  readonly format: RowFormatName;
  readonly dialect: SqlDialect;
  /** The table of SQL; undefined: what the rows are called. */
  readonly table: string | undefined;
  /** How many rows there are in all, of every shard. */
  readonly total: number;
}
