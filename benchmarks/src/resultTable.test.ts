import { describe, expect, it } from 'vitest';
import type { Measured, Result } from './measure/Result.ts';
import { resultLine, resultTable } from './resultTable.ts';

const ratio: Measured = {
  row: 'b',
  work: 'bytes',
  measured: 'phony 6.00 M/s',
  value: 0.8,
  unit: '× C',
  larger: true,
  must: 0.75,
  aim: 1,
};

describe('resultLine', () => {
  it.each<[topic: string, result: Result, line: string]>([
    ['between the bounds', ratio, 'b | bytes | phony 6.00 M/s | 0.80 × C | ≥ 0.75 | ≥ 1'],
    ['missed', { ...ratio, value: 0.7 }, 'b | bytes | phony 6.00 M/s | 0.70 × C **missed** | ≥ 0.75 | ≥ 1'],
    ['aim met', { ...ratio, value: 1 }, 'b | bytes | phony 6.00 M/s | 1.00 × C (aim met) | ≥ 0.75 | ≥ 1'],
    [
      'no aim',
      { row: 'h', work: 'w', measured: 'm', value: 262, unit: 'MB', larger: false, must: 700 },
      'h | w | m | 262.00 MB | ≤ 700 | ',
    ],
    ['skipped', { row: 'b', work: 'bytes', skipped: 'no C compiler' }, 'b | bytes | skipped: no C compiler |  |  | '],
  ])('%s', (_, result, line) => {
    expect(resultLine(result)).toBe(line);
  });
});

describe('resultTable', () => {
  it('has a line for each result under its head', () => {
    expect(resultTable([ratio, ratio]).split('\n')).toHaveLength(4);
  });
});
