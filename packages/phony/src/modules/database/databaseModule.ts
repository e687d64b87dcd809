import { byRule, type Generator, type Module, type ModuleDefinition, pickFrom } from '@phonyland/language-generator';
import { collations } from '../../lists/collations.ts';
import { type ColumnOptions, column } from './columns.ts';
import { mongodbObjectId } from './mongodbObjectId.ts';
import { ENGINES, SQL_TYPES } from './names.ts';

/** What databases have. Columns are named in English in every locale. */
export interface DatabaseMembers {
  /**
   * The identifier of a document in MongoDB, made within the ten years before the reference date.
   * @feeds rule: BSON, ObjectId
   * @example Phony.database().mongodbObjectId.at(0)
   */
  readonly mongodbObjectId: Generator<string>;
  /**
   * The name of a column.
   * @feeds list: nouns; list: 20 aspects written down by the contributors
   * @example Phony.database().column.with({ casing: 'camel' }).at(0)
   */
  readonly column: Generator<string, ColumnOptions>;
  /**
   * The name of a type of the SQL standard.
   * @feeds rule: ISO/IEC 9075-2
   * @example Phony.database().type.at(0)
   */
  readonly type: Generator<string>;
  /**
   * The name of a collation of MySQL for utf8mb4.
   * @feeds list: collations
   * @example Phony.database().collation.at(0)
   */
  readonly collation: Generator<string>;
  /**
   * The name of a storage engine of MySQL.
   * @feeds rule: MySQL 8.0 Reference Manual, chapters 17 and 18
   * @example Phony.database().engine.at(0)
   */
  readonly engine: Generator<string>;
}
export type DatabaseModule = Module<DatabaseMembers, 'mongodbObjectId'>;

export const databaseModule: ModuleDefinition<DatabaseMembers> = {
  name: 'database',
  whole: 'mongodbObjectId',
  members: {
    mongodbObjectId: byRule(mongodbObjectId),
    column: byRule(column),
    type: byRule({ options: {}, prepare: () => pickFrom(SQL_TYPES) }),
    collation: byRule({ options: {}, prepare: () => pickFrom(collations()) }),
    engine: byRule({ options: {}, prepare: () => pickFrom(ENGINES) }),
  },
};
