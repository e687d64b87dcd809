/** A table that is built at its first use: importing its module costs nothing. */
export type Table = () => ReadonlyMap<string, string>;

/** A table written as `key:value key:value`; what it does not have is as in `base`. */
export function readTable(text: string, base?: Table): Table {
  let table: Map<string, string> | undefined;
  return () => {
    table ??= new Map([...(base?.() ?? []), ...text.split(' ').map((entry) => entry.split(':') as [string, string])]);
    return table;
  };
}

/** Each character as the table has it; characters that it does not have drop out. */
export function spell(text: string, table: ReadonlyMap<string, string>): string {
  let spelled = '';
  for (const character of text) spelled += table.get(character) ?? '';
  return spelled;
}
