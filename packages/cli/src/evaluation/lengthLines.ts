import type { LengthComparison } from '@phonyland/language-generator';
import { formatShare } from '../text/numbers.ts';
import { table } from '../text/table.ts';

const MOST_LINES = 20;
/** Longer ones share the last line when they hold no more than this of either side. */
const TAIL = 0.001;
const BAR_WIDTH = 24;

/**
 * The lengths of rows and values side by side, a line for each length; neighbours share a line when there are more than 20,
 * and the few longest ones do.
 * @param bar what bars are drawn with
 */
export function lengthLines({ rows, values }: LengthComparison, bar: string): string[] {
  const longest = Math.max(rows.length, values.length);
  const from = Array.from({ length: longest }, (_, n) => (rows[n] ?? 0) + (values[n] ?? 0)).findIndex(
    (count) => count > 0,
  );
  let end = longest;
  while (shareOf(rows, end - 1) <= TAIL && shareOf(values, end - 1) <= TAIL) end--;
  // A tail of a single length is no longer than its own line.
  if (end === longest - 1) end = longest;
  const step = Math.ceil((end - from) / MOST_LINES);
  const bins: { label: string; row: number; value: number }[] = [];
  for (let at = from; at < end; at += step) {
    const to = Math.min(at + step, end);
    const label = to - at === 1 ? `${at}` : `${at}-${to - 1}`;
    bins.push({ label, row: shareOf(rows, at, to), value: shareOf(values, at, to) });
  }
  if (end < longest) bins.push({ label: `${end}+`, row: shareOf(rows, end), value: shareOf(values, end) });
  const most = Math.max(...bins.flatMap(({ row, value }) => [row, value]));
  const barOf = (share: number): string =>
    bar.repeat(share === 0 ? 0 : Math.max(1, Math.round((share / most) * BAR_WIDTH)));
  const lines = bins.map(({ label, row, value }) => [
    label,
    formatShare(row),
    barOf(row),
    formatShare(value),
    barOf(value),
  ]);
  return table([['length', 'rows', '', 'values', ''], ...lines], [0, 1, 3]);
}

function shareOf(counts: readonly number[], from: number, to: number = counts.length): number {
  const sum = (some: readonly number[]): number => some.reduce((total, count) => total + count, 0);
  return sum(counts.slice(from, to)) / sum(counts);
}
