import { START } from '../counts/boundaries.ts';
import type { CountTrie, RowSupport } from '../counts/buildCountTrie.ts';
import { PhonyError } from '../PhonyError.ts';

/**
 * The n-grams that enough different rows hold, symbols included: 1 for each that stays, level by level. It is closed,
 * since a row that holds an n-gram holds all its parts. The end and the start stay in any case.
 * @throws PhonyError `SUPPORT_TOO_HIGH` when no symbol stays
 */
export function keepSupported({ rows }: CountTrie, support: RowSupport): Uint8Array[] {
  const keep = support.rows.map((held) => Uint8Array.from(held, (count) => (count >= support.least ? 1 : 0)));
  keep[0]!.fill(1, 0, START + 1);
  if (keep[0]!.includes(1, START + 1)) return keep;
  const most = support.rows[0]!.subarray(START + 1).reduce((a, b) => Math.max(a, b));
  throw new PhonyError(
    'SUPPORT_TOO_HIGH',
    `minSupport is ${support.least}, but no symbol stands in more than ${most} of the ${rows} different rows, so nothing is left to tell; take a lower one or more rows`,
    { details: { minSupport: support.least, most, rows } },
  );
}
