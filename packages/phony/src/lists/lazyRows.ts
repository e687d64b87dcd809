/**
 * A table that lies packed in one string literal until it is first asked for.
 *
 * @param packed rows with `|` between them, cells with `;`
 * @param columns the names of the fields, with spaces between them. A mark behind a name tells the cells' kind: none is a text, `#` a
 * number, `*` a list of texts with commas between them; a `?` behind that makes an empty cell undefined.
 * @returns a function that gives the same frozen rows at each call
 */
export function lazyRows<T extends object>(packed: string, columns: string): () => readonly T[] {
  let rows: readonly T[] | undefined;
  return () => {
    rows ??= unpack(packed, columns) as readonly T[];
    return rows;
  };
}

type Cell = string | number | readonly string[] | undefined;

function unpack(packed: string, columns: string): readonly object[] {
  const fields = columns.split(' ').map((column) => {
    const [, name, kind, optional] = /^(\w+)([#*]?)(\??)$/.exec(column)!;
    const read: (text: string) => Cell =
      kind === '#'
        ? Number
        : kind === '*'
          ? (text) => Object.freeze(text === '' ? [] : text.split(','))
          : (text) => text;
    return { name: name!, read, optional: optional === '?' };
  });
  const rows = packed.split('|').map((line) => {
    const row: Record<string, Cell> = {};
    const cells = line.split(';');
    for (let i = 0; i < fields.length; i++) {
      const { name, read, optional } = fields[i]!;
      const cell = cells[i]!;
      row[name] = optional && cell === '' ? undefined : read(cell);
    }
    return Object.freeze(row);
  });
  return Object.freeze(rows);
}
