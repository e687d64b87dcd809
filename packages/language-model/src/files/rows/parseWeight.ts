// Plain decimals only: Number() would also take '0x10', '' and ' '.
const DECIMAL = /^\s*\+?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*$/i;

/**
 * The weight that a cell or a JSON value stands for: a finite number above 0, as a number or in decimal notation
 * (`'3'`, `'0.25'`, `'1e3'`). `undefined` when it is none: 0, negative, infinite, blank, hexadecimal, with thousands separators.
 */
export function parseWeight(value: unknown): number | undefined {
  const weight = typeof value === 'string' && DECIMAL.test(value) ? Number(value) : value;
  return typeof weight === 'number' && weight > 0 && weight < Infinity ? weight : undefined;
}
