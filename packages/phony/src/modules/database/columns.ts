import { oneOf, type Rule } from '@phonyland/language-generator';
import { nouns } from '../../lists/words.ts';

/** How names of columns are written. */
export interface ColumnOptions {
  /** `snake`: `invoice_id`; `camel`: `invoiceId`; `pascal`: `InvoiceId`. Default `snake`. */
  readonly casing?: 'snake' | 'camel' | 'pascal' | undefined;
}

/** What tables keep of a thing; written down by the contributors. */
const ASPECTS = [
  ...['amount', 'code', 'count', 'created_at', 'date', 'deleted_at', 'description', 'id', 'is_active', 'key'],
  ...['label', 'name', 'number', 'status', 'total', 'type', 'updated_at', 'url', 'value', 'version'],
] as const;

/** Names of columns: a noun, and what is kept of it. */
export const column: Rule<string, ColumnOptions> = {
  options: { casing: oneOf(['snake', 'camel', 'pascal']) },
  prepare: ({ casing = 'snake' }) => {
    const things = nouns();
    const valueAt = (rank: number): string => {
      const name = `${things[Math.floor(rank / ASPECTS.length)]!}_${ASPECTS[rank % ASPECTS.length]!}`;
      if (casing === 'snake') return name;
      const camel = name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
      return casing === 'camel' ? camel : camel.charAt(0).toUpperCase() + camel.slice(1);
    };
    const capacity = things.length * ASPECTS.length;
    return { draw: (random) => valueAt(random.below(capacity)), capacity, valueAt };
  },
};
