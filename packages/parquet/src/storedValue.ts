import type { ColumnType } from './ColumnType.ts';

/** What a column stores for a value; undefined for a value that is not of its type, null for none. */
export function storedValue(type: ColumnType, value: unknown): unknown {
  return value === undefined || value === null ? null : STORE[type](value);
}

const STORE: Readonly<Record<ColumnType, (value: unknown) => unknown>> = {
  boolean: (value) => (typeof value === 'boolean' ? value : undefined),
  integer: (value) => {
    if (typeof value === 'bigint') return BigInt.asIntN(64, value) === value ? value : undefined;
    return Number.isSafeInteger(value) ? BigInt(value as number) : undefined;
  },
  double: (value) => {
    if (typeof value === 'number') return value;
    return typeof value === 'bigint' && Number.isSafeInteger(Number(value)) ? Number(value) : undefined;
  },
  text: (value) =>
    typeof value === 'string' ? value : typeof value === 'bigint' && isBig(value) ? String(value) : undefined,
  timestamp: (value) => (value instanceof Date && !Number.isNaN(value.getTime()) ? value : undefined),
  json: (value) => {
    // As the JSON of the other formats has it: whole numbers beyond those of JSON in digits.
    const text = JSON.stringify(value, (_, inner: unknown) => (typeof inner === 'bigint' ? String(inner) : inner));
    return text === undefined ? undefined : (JSON.parse(text) as unknown);
  },
};

/** Whether a whole number has more than 64 bits: such are digits, smaller ones would be the only numbers of a column of texts. */
const isBig = (value: bigint): boolean => BigInt.asIntN(64, value) !== value;
