import type { Factory } from '@phonyland/language-generator';
import type { LocaleTag } from '../localeNames.ts';

/** What `phony.config.ts` exports: the data sets that `phony generate` makes. */
export interface PhonyConfig {
  /** Of all rows, unless `--seed` or `PHONY_SEED` gives one. Default: a new one each time. */
  readonly seed?: number | string | undefined;
  /** Whose names, streets and companies, unless `--locale` gives one. Default `'multi'`, the whole world. */
  readonly locale?: LocaleTag | undefined;
  /** By their names, of letters, digits, `-` and `_`: `phony generate users`. */
  readonly datasets?: { readonly [name: string]: DataSetConfig } | undefined;
}

/** A data set: fields, or a factory that `Phony.define` made. */
export type DataSetConfig = DeclaredDataSet | FactoryDataSet | DataSetFactory;

/** A data set that is declared field by field. */
export interface DeclaredDataSet {
  /** How many rows, unless the command says: a whole number from 0. Default 10. */
  readonly rows?: number | undefined;
  /** At least one, in the order of the columns. */
  readonly fields: { readonly [name: string]: FieldConfig };
}

/** A data set of a factory. */
export interface FactoryDataSet {
  /** How many rows, unless the command says: a whole number from 0. Default 10. */
  readonly rows?: number | undefined;
  readonly factory: DataSetFactory;
}

/** What `Phony.define` returned. */
export type DataSetFactory = Factory<Record<string, unknown>, unknown>;

/**
 * How a field is made: a name, a name with options, or a value that is the same in every row (texts are names: `{ value: 'admin' }`). A
 * name is `'sequence'`, the path of a generator (`'name.full'`), the name of a model, or a template (`'{name.first} <{email}>'`).
 */
export type FieldConfig = string | number | boolean | null | ValueField | KeyField | SequenceField | MadeField;

interface MaybeField {
  /** The chance of a value, from 0 to 1; the other rows have none. Default 1. */
  readonly maybe?: number | undefined;
}

/** A value that is the same in every row. */
export interface ValueField extends MaybeField {
  readonly value: unknown;
}

/** A key: a field of a row of another data set. */
export interface KeyField extends MaybeField {
  /** The data set and its field: `'users.id'`. */
  readonly ref: `${string}.${string}`;
  /** Keys of one row that lead to one data set are of one row of it, unless this tells them apart: `'seller'`. */
  readonly as?: string | undefined;
}

/** A number that counts rows. */
export interface SequenceField extends MaybeField {
  /** Both whole numbers, by default 1. */
  readonly sequence: { readonly start?: number | undefined; readonly step?: number | undefined };
}

/** What a generator, a model or a template makes: the one name besides `maybe` and `unique`, with its options. */
export interface MadeField {
  readonly [name: string]: object | boolean | number | null | undefined;
  /** The chance of a value, from 0 to 1; the other rows have none. Default 1. */
  readonly maybe?: number | undefined;
  /** No value twice in the data set. Default false. */
  readonly unique?: boolean | undefined;
}
