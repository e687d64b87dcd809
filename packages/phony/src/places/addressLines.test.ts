import { expect, test } from 'vitest';
import { addressLines, pairPattern } from './addressLines.ts';

const values = { street: '12 High Street', city: 'Ham', region: 'Kent', code: 'KEN', postal: 'AB1 2CD' };

test('lines are written in their order with what stands between their values', () => {
  expect(addressLines('{street}|{city}, {code} {postal}')(values, ', ')).toBe('12 High Street, Ham, KEN AB1 2CD');
  expect(addressLines('〒{postal}|{region}{city}{street}')(values, ' ')).toBe('〒AB1 2CD KentHam12 High Street');
});

test('what is missing is left out with what joined it, and so are lines without values', () => {
  const none = { ...values, street: undefined, region: undefined };
  expect(addressLines('{street}|{postal} {city}')(none, ', ')).toBe('AB1 2CD Ham');
  expect(addressLines('{street}|{region} {postal}|{city}')(none, '\n')).toBe('AB1 2CD\nHam');
  expect(addressLines('{city} {region}|Co. {region}|{postal}')(none, ', ')).toBe('Ham, AB1 2CD');
  expect(addressLines('Co. {region}')(values, ', ')).toBe('Co. Kent');
});

test('a pattern of two keeps their order', () => {
  expect(pairPattern('{number} {street}', 'street', 'number')('High Street', '12')).toBe('12 High Street');
  expect(pairPattern('{street}, nr. {number}.', 'street', 'number')('Strada Lungă', '5')).toBe('Strada Lungă, nr. 5.');
  expect(() => pairPattern('{street}', 'street', 'number')).toThrow('has no street and number');
  expect(() => addressLines('{street} behind')).toThrow('does not end with a field');
});
