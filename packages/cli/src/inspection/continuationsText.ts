import { bar } from '../text/bar.ts';
import { formatShare } from '../text/numbers.ts';
import { printable } from '../text/printable.ts';
import { table } from '../text/table.ts';
import type { Continuations } from './continuations.ts';

/** What stands for the end of a value. */
export const END_MARK = '(end)';

const BAR_WIDTH = 40;

/**
 * The continuations as bars, a line each.
 * @param full what bars are drawn with
 */
export function continuationLines({ next, rest }: Continuations, full: string): string[] {
  const most = Math.max(...next.map(({ probability }) => probability), rest);
  // What rounding leaves of nothing is nothing.
  const others = rest < 1e-9 ? [] : [{ name: 'others', probability: rest }];
  const rows = [...next.map(({ text, probability }) => ({ name: letterName(text), probability })), ...others];
  return table(
    rows.map(({ name, probability }) => [name, formatShare(probability), bar(probability / most, BAR_WIDTH, full)]),
    [1],
  );
}

/** How a letter is shown: the space and the end of a value as well. */
export function letterName(text: string): string {
  if (text === '') return END_MARK;
  return text === ' ' ? '␣' : printable(text);
}
