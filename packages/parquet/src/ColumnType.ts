/** What the values of a column are: `integer` is a whole number of 64 bits, `json` anything. All may be missing. */
export type ColumnType = 'boolean' | 'integer' | 'double' | 'text' | 'timestamp' | 'json';

/**
 * The type that holds the values of both: of whole numbers and fractions `double`, of what has nothing in common `json`.
 * Undefined stands for no values yet.
 */
export function commonType(one: ColumnType | undefined, other: ColumnType | undefined): ColumnType | undefined {
  if (one === undefined || other === undefined || one === other) return one ?? other;
  const isNumber = (type: ColumnType): boolean => type === 'integer' || type === 'double';
  return isNumber(one) && isNumber(other) ? 'double' : 'json';
}

/** The narrowest type for a value; undefined for none. */
export function typeOfValue(value: unknown): ColumnType | undefined {
  switch (typeof value) {
    case 'undefined':
      return undefined;
    case 'boolean':
      return 'boolean';
    case 'number':
      return Number.isSafeInteger(value) ? 'integer' : 'double';
    case 'bigint':
      // Digits, as the other formats write them.
      return BigInt.asIntN(64, value) === value ? 'integer' : 'text';
    case 'string':
      return 'text';
    default:
      return value === null ? undefined : value instanceof Date ? 'timestamp' : 'json';
  }
}
