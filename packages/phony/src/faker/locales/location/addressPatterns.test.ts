import { expect, test } from 'vitest';
import { addressPatterns } from './addressPatterns.ts';

test.each([
  ['en-US', '{{location.buildingNumber}} {{location.street}}', ' {{location.secondaryAddress}}'],
  ['de', '{{location.street}} {{location.buildingNumber}}', ', {{location.secondaryAddress}}'],
  ['zh', '{{location.street}}{{location.buildingNumber}}号', '{{location.secondaryAddress}}'],
])('%s', (tag, normal, flat) => {
  const { street, postal } = addressPatterns(tag);
  expect(street).toEqual({ normal, full: normal + flat });
  expect(postal).toHaveLength(2);
  for (const pattern of postal) expect(pattern.replace(/\{\{.*?\}\}/g, '')).not.toMatch(/[{}|]/);
});

test('lines stand as in the country', () => {
  expect(addressPatterns('en-US').postal[0]).toBe(
    '{{location.streetAddress}}\n{{location.city}}, {{location.state({"abbreviated":true})}} {{location.zipCode}}',
  );
  expect(addressPatterns('en-AU').street.full).toBe(
    '{{location.secondaryAddress}}, {{location.buildingNumber}} {{location.street}}',
  );
});
