import { expect, test } from 'vitest';
import { luhnDigit } from '../../../checks/luhn.ts';
import { generateMersenne53Randomizer } from '../../randomizer/mersenneRandomizer.ts';
import { CardPattern } from './CardPattern.ts';

const randomizer = generateMersenne53Randomizer(1);
const draw = (pattern: string, count = 200): string[] => {
  const form = new CardPattern(pattern);
  return Array.from({ length: count }, () => form.draw(randomizer));
};

test.each([
  ['12#', /^12\d$/],
  ['1!##', /^1[2-9]\d\d$/],
  ['1#{3}-#', /^1\d{3}-\d$/],
  ['1#{2,4}', /^1\d{2,4}$/],
  ['2[221-720]', /^2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)$/],
  ['[08-11]', /^(?:08|09|10|11)$/],
  ['/ab #/', /^ab \d$/],
  ['x{3}', /^xxx$/],
])('%s', (pattern, form) => {
  for (const number of draw(pattern)) expect(number).toMatch(form);
});

test('all numbers of a range and all counts are drawn', () => {
  expect(new Set(draw('[08-11]'))).toEqual(new Set(['08', '09', '10', '11']));
  expect(new Set(draw('#{2,4}').map(({ length }) => length))).toEqual(new Set([2, 3, 4]));
});

test.each(['##L', '1-##-#L#', 'L###', '#L##-L'])('the digits of %s pass the check', (pattern) => {
  for (const number of draw(pattern)) {
    const digits = number.replace(/\D/g, '');
    expect(luhnDigit(digits.slice(0, -1)), number).toBe(digits.at(-1));
  }
});
