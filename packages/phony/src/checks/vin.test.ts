import { expect, test } from 'vitest';
import { VIN_CHARACTERS, vinDigit } from './vin.ts';

test.each([
  ['1M8GDM9AXKP042788', 'X'],
  ['11111111111111111', '1'],
  ['5GZCZ43D13S812715', '1'],
  ['1HGCM82633A004352', '3'],
])('%s has the check digit %s', (vin, expected) => {
  expect(vinDigit(vin)).toBe(expected);
  expect(vinDigit(`${vin.slice(0, 8)}0${vin.slice(9)}`)).toBe(expected);
});

test('every character counts', () => {
  expect(VIN_CHARACTERS).toHaveLength(33);
  for (const sign of VIN_CHARACTERS) expect(vinDigit(sign.repeat(17))).toMatch(/^[0-9X]$/);
});
