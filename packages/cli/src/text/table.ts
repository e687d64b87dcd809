/** Rows of cells as lines with aligned columns, two spaces between them; those of `right` are numbers. */
export function table(rows: readonly (readonly string[])[], right: readonly number[] = []): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => width(row[column]!))));
  return rows.map((row) =>
    row
      .map((cell, column) => {
        const space = ' '.repeat(widths[column]! - width(cell));
        return right.includes(column) ? space + cell : cell + space;
      })
      .join('  ')
      .trimEnd(),
  );
}

/** In code points: what a terminal shows is wider for some scripts, and then a column is ragged, not wrong. */
function width(text: string): number {
  return [...text].length;
}
