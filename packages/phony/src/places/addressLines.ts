/** The parts of an address that its lines show. */
export interface LineValues {
  readonly street: string | undefined;
  readonly city: string;
  readonly region: string | undefined;
  /** The region's letters or digits. */
  readonly code: string | undefined;
  readonly postal: string;
}

interface Part {
  /** What stands before the value. */
  readonly before: string;
  readonly field: keyof LineValues;
}

/**
 * Reads the lines of an `AddressFormat` once, for many addresses.
 * @returns what makes one text of an address, with a separator between the lines. A value that is not there is left out with what stands
 * before it, and so is a line without values.
 */
export function addressLines(lines: string): (values: LineValues, separator: string) => string {
  const read = lines.split('|').map((line): readonly Part[] => {
    const parts = [...line.matchAll(/([^{}]*)\{(\w+)\}/g)];
    if (parts.map(([text]) => text).join('') !== line) throw new Error(`${line} does not end with a field`);
    return parts.map(([, before = '', field]) => ({ before, field: field as keyof LineValues }));
  });
  return (values, separator) => {
    let text = '';
    for (const parts of read) {
      let line = '';
      for (let i = 0; i < parts.length; i++) {
        const { before, field } = parts[i]!;
        const value = values[field];
        if (value === undefined) continue;
        // What joins two values joins nothing where the first is missing.
        line += line === '' && i > 0 ? value : before + value;
      }
      if (line !== '') text += text === '' ? line : separator + line;
    }
    return text;
  };
}

/** Reads a pattern of two fields, `{street} {number}`, once; gives what joins two texts by it. */
export function pairPattern(pattern: string, first: string, second: string): (a: string, b: string) => string {
  const at = pattern.indexOf(`{${first}}`);
  const other = pattern.indexOf(`{${second}}`);
  const [head = '', between = '', tail = ''] = pattern.split(/\{\w+\}/);
  if (at < 0 || other < 0) throw new Error(`${pattern} has no ${first} and ${second}`);
  return at < other ? (a, b) => head + a + between + b + tail : (a, b) => head + b + between + a + tail;
}
