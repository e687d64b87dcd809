import { RandomStream } from '@phonyland/language-generator';
import { expect, test } from 'vitest';
import { drawImei } from './imei.ts';
import { luhnDigit } from './luhn.ts';

test('an IMEI has 15 digits, a reporting body and a check digit', () => {
  const bodies = new Set<string>();
  for (let i = 0; i < 200; i++) {
    const imei = drawImei(new RandomStream([1, 2, 3, 4], i, 0, 0, 0));
    expect(imei).toMatch(/^(01|35|86|99)\d{13}$/);
    expect(luhnDigit(imei.slice(0, 14))).toBe(imei[14]);
    bodies.add(imei.slice(0, 2));
  }
  expect(bodies.size).toBe(4);
});
