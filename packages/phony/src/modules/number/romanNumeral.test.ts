import { expect, it } from 'vitest';
import { romanNumeral } from './romanNumeral.ts';

it.each([
  [1, 'I'],
  [3, 'III'],
  [4, 'IV'],
  [9, 'IX'],
  [14, 'XIV'],
  [40, 'XL'],
  [90, 'XC'],
  [400, 'CD'],
  [888, 'DCCCLXXXVIII'],
  [1066, 'MLXVI'],
  [1994, 'MCMXCIV'],
  [2026, 'MMXXVI'],
  [3999, 'MMMCMXCIX'],
])('%d is %s', (number, text) => {
  expect(romanNumeral(number)).toBe(text);
});

it('says what its signs add up to, for every number', () => {
  const values: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };
  for (let number = 1; number <= 3999; number++) {
    const text = romanNumeral(number);
    const signs = Array.from(text, (sign) => values[sign]!);
    expect(signs.reduce((sum, value, i) => sum + (value < (signs[i + 1] ?? 0) ? -value : value), 0)).toBe(number);
    expect(text).toMatch(/^M{0,3}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})$/);
  }
});
