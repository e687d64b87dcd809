import { HEX_DIGITS } from '../../draw/drawText.ts';
import { drawCharacters } from '../core/draws.ts';
import { ModuleBase } from '../core/ModuleBase.ts';

/** What databases have. */
export class DatabaseModule extends ModuleBase {
  /** The name of a column, in camel case: `invoiceId`. */
  column(): string {
    return this.pick('database', 'column');
  }

  /** The name of a type of the SQL standard. */
  type(): string {
    return this.pick('database', 'type');
  }

  /** The name of a collation of MySQL. */
  collation(): string {
    return this.pick('database', 'collation');
  }

  /** The name of a storage engine of MySQL. */
  engine(): string {
    return this.pick('database', 'engine');
  }

  /** The form of a MongoDB ObjectId: 24 small hexadecimal digits. They tell no time. */
  mongodbObjectId(): string {
    return drawCharacters(this.core.randomizer, HEX_DIGITS, 24);
  }
}
