import { describe, expect, it } from 'vitest';
import { CODE_POINTS } from '../CodePointSet.ts';
import { decodeRuns, decodeSymbol } from './decodeRuns.ts';
import * as tables from './unicodeTables.ts';

describe('decodeRuns', () => {
  it('reads values and lengths in base 36', () => {
    expect(decodeRuns('AB2UAzT10')).toEqual([
      { value: 0, from: 0, to: 1 },
      { value: 1, from: 1, to: 3 },
      { value: 20, from: 3, to: 38 },
      { value: 19, from: 38, to: 74 },
    ]);
  });

  it.each([
    ['A', 0],
    ['T', 19],
    ['UA', 20],
    ['UZ', 45],
    ['VA', 46],
    ['ZZ', 175],
  ])('takes %s for %i', (symbol, index) => {
    expect(decodeSymbol(symbol)).toBe(index);
  });

  it('finds every code point in every table', () => {
    const all = [
      tables.GENERAL_CATEGORIES,
      tables.SCRIPTS,
      tables.SCRIPT_EXTENSIONS,
      tables.CASE_FOLDING,
      ...tables.BINARY_PROPERTIES,
    ];
    for (const { runs } of all) expect(decodeRuns(runs).at(-1)!.to).toBe(CODE_POINTS);
  });
});
