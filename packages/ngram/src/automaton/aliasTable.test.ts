import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COLUMN_UNITS } from './Automaton.ts';
import { fillAliasTable, quantize } from './aliasTable.ts';

const weights = fc.array(fc.double({ min: 1e-9, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 40 });

function unitsOf(list: readonly number[], columnUnits: number = COLUMN_UNITS): Float64Array {
  const units = new Float64Array(list.length);
  quantize(Float64Array.from(list), list.length, columnUnits, units);
  return units;
}

describe('quantize', () => {
  it('hands out every unit, at least one to each, the rest by weight', () => {
    fc.assert(
      fc.property(weights, fc.constantFrom(COLUMN_UNITS, 2 ** 24), (list, columnUnits) => {
        const units = unitsOf(list, columnUnits);
        const total = list.reduce((sum, weight) => sum + weight, 0);
        const shared = list.length * (columnUnits - 1);
        expect(units.reduce((sum, unit) => sum + unit, 0)).toBe(list.length * columnUnits);
        units.forEach((unit, i) => {
          expect(unit).toBeGreaterThanOrEqual(1);
          expect(Math.abs(unit - 1 - (shared * list[i]!) / total)).toBeLessThan(1.001);
        });
      }),
      { seed: 1 },
    );
  });

  it('gives equal weights equal units', () => {
    expect([...unitsOf([3, 3, 3, 3])]).toEqual([65536, 65536, 65536, 65536]);
  });

  it('gives the only outcome everything', () => {
    expect([...unitsOf([0.001])]).toEqual([65536]);
  });
});

describe('fillAliasTable', () => {
  it('gives each outcome exactly its units', () => {
    fc.assert(
      fc.property(weights, fc.constantFrom(COLUMN_UNITS, 2 ** 24), (list, columnUnits) => {
        const count = list.length;
        const units = unitsOf(list, columnUnits);
        const thresholds = new Uint32Array(count);
        const aliases = new Uint32Array(count);
        fillAliasTable(units.slice(), count, columnUnits, thresholds, aliases, new Uint32Array(count));
        const given = new Array<number>(count).fill(0);
        for (let column = 0; column < count; column++) {
          expect(thresholds[column]).toBeLessThan(columnUnits);
          given[column]! += thresholds[column]!;
          given[aliases[column]!]! += columnUnits - thresholds[column]!;
        }
        expect(given).toEqual([...units]);
      }),
      { seed: 2 },
    );
  });

  it('makes a full column its own alias', () => {
    const thresholds = new Uint32Array(2).fill(7);
    const aliases = new Uint32Array(2).fill(7);
    fillAliasTable(Float64Array.of(65536, 65536), 2, COLUMN_UNITS, thresholds, aliases, new Uint32Array(2));
    expect([...thresholds]).toEqual([0, 0]);
    expect([...aliases]).toEqual([0, 1]);
  });
});
