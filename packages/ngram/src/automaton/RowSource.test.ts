import { describe, expect, it } from 'vitest';
import { Columns } from './RowSource.ts';

describe('Columns', () => {
  it('makes room where there is none', () => {
    const columns = new Columns();
    const { units } = columns;
    columns.reserve(64);
    expect(columns.units).toBe(units);
    columns.reserve(129);
    expect([columns.units.length, columns.tokens.length, columns.codes.length]).toEqual([256, 256, 256]);
  });
});
