import { holds, type Result } from './measure/Result.ts';

/** The results as a table in Markdown. */
export function resultTable(results: readonly Result[]): string {
  return [
    '| row | work | measured | result | must | aim |',
    '|---|---|---|---|---|---|',
    ...results.map((result) => `| ${cells(result).join(' | ')} |`),
  ].join('\n');
}

/** A result in one line of text. */
export function resultLine(result: Result): string {
  return cells(result).join(' | ');
}

function cells(result: Result): string[] {
  const { row, work } = result;
  if ('skipped' in result) return [row, work, `skipped: ${result.skipped}`, '', '', ''];
  const { measured, value, unit, larger, must, aim } = result;
  const verdict = holds(result) ? (holds(result, 'aim') ? ' (aim met)' : '') : ' **missed**';
  const sign = larger ? '≥' : '≤';
  return [
    row,
    work,
    measured,
    `${value.toFixed(2)} ${unit}${verdict}`,
    `${sign} ${must}`,
    aim === undefined ? '' : `${sign} ${aim}`,
  ];
}
