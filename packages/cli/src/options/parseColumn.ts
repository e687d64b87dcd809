/** A column by its number when it is written as one, else by its name. */
export function parseColumn(text: string | undefined): string | number | undefined {
  return text !== undefined && /^\d+$/.test(text) ? Number(text) : text;
}
