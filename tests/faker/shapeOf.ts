/** The type and shape of a value as a text: `{code: text, numericCode: text}`, `[number, number]`, `date`. */
export function shapeOf(value: unknown): string {
  if (value === null) return 'null';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? 'no date' : 'date';
  if (Array.isArray(value)) return `[${value.map(shapeOf).join(', ')}]`;
  if (typeof value === 'object') {
    const fields = Object.entries(value).map(([name, field]) => `${name}: ${shapeOf(field)}`);
    return `{${fields.sort().join(', ')}}`;
  }
  if (typeof value === 'string') return textShape(value);
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : Number.isNaN(value) ? 'NaN' : 'number';
  return typeof value;
}

function textShape(text: string): string {
  if (text === '') return 'empty text';
  if (/\b(undefined|NaN)\b|\[object|\{\{/.test(text)) return `text with what is no value in it: ${text}`;
  if (text !== text.trim()) return 'text with space around it';
  return text.includes('\n') ? 'lines of text' : 'text';
}

/** Whether a shape is among those that the other side gave, or between them: a number where some were integers, a list of another length. */
export function isAmong(shape: string, others: ReadonlySet<string>): boolean {
  if (others.has(shape)) return true;
  const loose = looseShape(shape);
  return [...others].some((other) => looseShape(other) === loose && sameLength(shape, others));
}

/** Without what varies from value to value: whole numbers among others, the lengths of lists. */
function looseShape(shape: string): string {
  return shape
    .replace(/\binteger\b/g, 'number')
    .replace(/\[([^,[\]]+)(?:, \1)*\]/g, '[$1…]')
    .replace(/^\[\]$/, '[…]');
}

/** A list may have a length that was not seen where the seen ones differ. */
function sameLength(shape: string, others: ReadonlySet<string>): boolean {
  if (!shape.startsWith('[')) return true;
  const lengths = new Set([...others].map((other) => other.split(', ').length));
  return lengths.size > 1 || lengths.has(shape.split(', ').length);
}
