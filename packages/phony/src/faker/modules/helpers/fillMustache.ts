/** What stands for names: texts, and functions as `String.prototype.replace` takes them. */
export type MustacheData = Record<string, string | Parameters<string['replace']>[1]>;

/** A text with `{{name}}` replaced by what the data have for the name. */
export function fillMustache(text: string, data: MustacheData): string {
  let filled = text;
  for (const name in data) {
    const placeholder = `{{${name}}}`;
    if (!filled.includes(placeholder)) continue;
    const value: unknown = data[name];
    if (typeof value === 'function') {
      filled = filled.replaceAll(placeholder, value as (match: string) => string);
    } else {
      // By a function, so that "$&" in it stays what it is.
      const written = String(value);
      filled = filled.replaceAll(placeholder, () => written);
    }
  }
  return filled;
}
