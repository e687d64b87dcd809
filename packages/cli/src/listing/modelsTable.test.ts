import { describe, expect, it } from 'vitest';
import type { ListedModel } from './listedModels.ts';
import { modelsTable } from './modelsTable.ts';

const shipped: ListedModel = {
  name: 'city',
  locale: 'tr',
  version: '1.0.0',
  rows: 1802,
  bytes: 11_211,
  licence: 'CC-BY 4.0 (GeoNames)',
  shipped: true,
  from: 'phony',
};
const damaged: ListedModel = {
  name: 'a\u001b[31m',
  shipped: false,
  from: 'models',
  error: { code: 'NOT_A_MODEL', message: 'no model' },
};

describe('modelsTable', () => {
  it('shows what is known, and lets no file’s name steer the terminal', () => {
    expect(modelsTable([shipped, damaged])).toEqual([
      'name         locale  version   rows     size  licence               from',
      'city         tr      1.0.0    1,802  11.2 kB  CC-BY 4.0 (GeoNames)  phony',
      'a\\u001b[31m  -       -            -        -  -                     models: NOT_A_MODEL',
    ]);
  });

  it.each<[columns: number | undefined, licence: string]>([
    [undefined, 'CC-BY 4.0 (GeoNames)'],
    [1000, 'CC-BY 4.0 (GeoNames)'],
    [66, 'CC-BY 4.0 (GeoNames)'],
    [65, 'CC-BY 4.0 (GeoName…'],
    [60, 'CC-BY 4.0 (Ge…'],
    [10, 'CC-BY 4.…'],
  ])('cuts the licence to fit %s columns', (columns, licence) => {
    const [head, line] = modelsTable([shipped], columns);
    expect(line).toBe(`city  tr      1.0.0    1,802  11.2 kB  ${licence}  phony`);
    expect(head!.indexOf('from')).toBe(line!.indexOf('phony'));
    if (columns !== undefined && columns > 50) expect([...line!].length).toBeLessThanOrEqual(columns);
  });
});
