import { letterName } from '../inspection/continuationsText.ts';
import type { Colors } from '../Session.ts';
import { bar } from '../text/bar.ts';
import { columnsOf, fitted } from '../text/columns.ts';
import { formatShare } from '../text/numbers.ts';
import { printable } from '../text/printable.ts';
import type { PlayView } from './playView.ts';

/** How wide the bar of a letter is. */
const BAR_WIDTH = 8;
/** Lines that are no values: what is written, what comes next and an empty one, an empty one and the keys. */
const OTHER_LINES = 5;

/** What lines are drawn on. */
export interface Sheet {
  readonly columns: number;
  readonly rows: number;
  /** What bars are drawn with. */
  readonly bar: string;
  readonly colors: Colors;
}

/** What a terminal shows. */
export interface Drawing {
  /** None is wider than the sheet, and there are no more than its rows. */
  readonly lines: readonly string[];
  /** Where in the first line the next letter goes. */
  readonly cursor: number;
}

/**
 * Draws what there is to see.
 * @param title what is played with
 */
export function playLines(title: string, view: PlayView, { columns, rows, bar: full, colors }: Sheet): Drawing {
  // The last column stays free: some terminals go to the next line when it is written.
  const width = Math.max(1, columns - 1);
  const written = printable(view.prefix);
  const asked = `${printable(title)} › `;
  // Where there is no place for all of it, the end of what is written is seen.
  const head = columnsOf(asked) + columnsOf(written) <= width ? asked : '';
  const shown = head === '' ? endOf(written, width) : written;
  const values =
    view.problem === undefined ? view.values.map((value) => `  ${printable(value)}`) : [`  ${printable(view.problem)}`];
  const keys = 'type to begin values · Enter others · Backspace · Esc ends';
  const lines = [
    `${colors.dim(head)}${colors.bold(shown)}`,
    nextLine(view, width, full, colors),
    '',
    ...values.slice(0, Math.max(1, rows - OTHER_LINES)).map((line) => fitted(line, width)),
    '',
    colors.dim(fitted(keys, width)),
  ];
  return { lines: lines.slice(0, Math.max(1, rows)), cursor: columnsOf(head) + columnsOf(shown) };
}

/** How likely the beginning is, and what comes next: as many letters as there is place for. */
function nextLine({ next, page }: PlayView, width: number, full: string, colors: Colors): string {
  const parts: { plain: string; drawn: string }[] = [];
  const add = (plain: string, drawn: string): void => {
    const before = parts.reduce((sum, part) => sum + columnsOf(part.plain) + 2, 2);
    if (before + columnsOf(plain) <= width) parts.push({ plain, drawn });
  };
  if (page > 0) add(`page ${page + 1}`, colors.dim(`page ${page + 1}`));
  if (next !== undefined) {
    const { prefix, probability } = next;
    if (prefix !== '') add(`${formatShare(probability)} of all`, `${formatShare(probability)} of all`);
    const most = next.next[0]?.probability ?? 1;
    for (const { text, probability: share } of next.next) {
      const name = letterName(text);
      const drawn = bar(share / most, BAR_WIDTH, full);
      add(`${name} ${drawn} ${formatShare(share)}`, `${colors.bold(name)} ${colors.cyan(drawn)} ${formatShare(share)}`);
    }
  }
  return parts.length === 0 ? '' : `  ${parts.map(({ drawn }) => drawn).join('  ')}`;
}

/** The end of a text that fits into so many columns. */
function endOf(text: string, columns: number): string {
  const points = Array.from(text);
  while (points.length > 0 && columnsOf(points.join('')) > columns) points.shift();
  return points.join('');
}
