import { describe, expect, it } from 'vitest';
import { holds, type Measured } from './Result.ts';

const ratio: Measured = {
  row: 'a',
  work: 'work',
  measured: '',
  value: 0.75,
  unit: '× C',
  larger: true,
  must: 0.6,
  aim: 1,
};

describe('holds', () => {
  it.each([
    ['larger is better, above', ratio, 'must', true],
    ['larger is better, at the bound', { ...ratio, value: 0.6 }, 'must', true],
    ['larger is better, below', { ...ratio, value: 0.59 }, 'must', false],
    ['the aim', ratio, 'aim', false],
    ['no aim', { row: 'h', work: '', measured: '', value: 1, unit: 's', larger: false, must: 3 }, 'aim', false],
    ['smaller is better, below', { ...ratio, larger: false, must: 3 }, 'must', true],
    ['smaller is better, above', { ...ratio, larger: false, must: 0.7 }, 'must', false],
    ['no number', { ...ratio, value: Number.NaN }, 'must', false],
    ['skipped', { row: 'b', work: '', skipped: 'no C compiler' }, 'must', true],
  ] as const)('%s', (_, result, bound, expected) => {
    expect(holds(result, bound)).toBe(expected);
  });
});
