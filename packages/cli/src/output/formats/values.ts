import { PhonyError } from '@phonyland/language-generator';

/** A value without quotes: text as it is, nothing for nothing, dates in ISO 8601, objects and arrays as JSON. */
export function plainText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value === undefined || value === null) return '';
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'object' ? jsonText(value) : String(value);
}

/** A value as JSON; whole numbers beyond those of JSON in digits. */
export function jsonText(value: unknown): string {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : 'null';
  return JSON.stringify(value ?? null, (_, inner: unknown) => (typeof inner === 'bigint' ? String(inner) : inner));
}

/** Whether a value is a row with fields. */
export function isRow(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/**
 * The cells of a value, in the order of the columns.
 * @throws PhonyError `FIELDS_DIFFER` for a field that is no column
 */
export function cellsOf(value: unknown, columns: readonly string[] | undefined): unknown[] {
  if (columns === undefined) return [value];
  const fields = isRow(value) ? value : {};
  let found = 0;
  const cells = columns.map((column) => {
    if (!Object.hasOwn(fields, column)) return undefined;
    found++;
    return fields[column];
  });
  const names = Object.keys(fields);
  if (found === names.length) return cells;
  const stray = names.find((name) => !columns.includes(name));
  throw new PhonyError(
    'FIELDS_DIFFER',
    `a value has the field ${JSON.stringify(stray)}, which the first one did not have, and a table has one head; make all of them have it`,
  );
}
