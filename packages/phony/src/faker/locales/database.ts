import { collations } from '../../lists/collations.ts';
import { ENGINES, SQL_TYPES } from '../../modules/database/names.ts';
import { listed } from '../definitions/entries.ts';
import type { DatabaseDefinition } from '../definitions/LocaleDefinition.ts';
import { madeSupply } from '../definitions/Supply.ts';
import type { FakerLocale } from './FakerLocale.ts';
import { native } from './native.ts';

/** Names of types, collations and engines, and of columns in English. */
export function database({ code, tag }: FakerLocale): DatabaseDefinition | undefined {
  if (code === 'base')
    return { collation: listed(collations), engine: listed(() => ENGINES), type: listed(() => SQL_TYPES) };
  if (code !== 'en') return undefined;
  // Some hundred of the thirty thousand that Phony makes: made one by one they would be slow beside a pick.
  return { column: listed(() => madeSupply(() => native(tag!).database().column.with({ casing: 'camel' })).list) };
}
