/** Rows of cells as a table of Markdown. */
export function table(heads, rows) {
  const line = (cells) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`.replaceAll('|  |', '| |');
  return [line(heads), `|${'---|'.repeat(heads.length)}`, ...rows.map(line)].join('\n');
}

/** Options as a table. */
export function optionsTable(options) {
  return table(
    ['option', 'takes', 'is', 'default'],
    options.map(({ name, takes, about, default: otherwise }) => [
      code(name),
      takes === '' ? '' : code(takes),
      about,
      otherwise,
    ]),
  );
}

export function code(text) {
  return `\`${text}\``;
}

/** Where a heading is found: GitHub's anchors of headings that are one name. */
export function linkTo(name, page = '') {
  return `[${code(name)}](${page}#${name.toLowerCase()})`;
}

/** A number as a reader wants it: `1,374`. */
export function thousands(number) {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ',');
}
