import { bar as barOf } from './bar.ts';
import { formatCount } from './numbers.ts';
import { table } from './table.ts';

const MOST_LINES = 20;
const BAR_WIDTH = 40;

/**
 * Counts as bars, a line each; neighbours share a line when there are more than 20.
 * @param counts `counts[n]` is how often n came
 * @param bar what bars are drawn with
 */
export function histogram(counts: readonly number[], bar: string): string[] {
  const from = counts.findIndex((count) => count > 0);
  if (from < 0) return [];
  const step = Math.ceil((counts.length - from) / MOST_LINES);
  const bins: { label: string; count: number }[] = [];
  for (let at = from; at < counts.length; at += step) {
    const to = Math.min(at + step, counts.length) - 1;
    const count = counts.slice(at, to + 1).reduce((sum, n) => sum + n, 0);
    bins.push({ label: at === to ? `${at}` : `${at}-${to}`, count });
  }
  const most = Math.max(...bins.map(({ count }) => count));
  const rows = bins.map(({ label, count }) => [label, formatCount(count), barOf(count / most, BAR_WIDTH, bar)]);
  return table(rows, [0, 1]);
}
