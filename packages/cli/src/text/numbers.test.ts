import { expect, it } from 'vitest';
import { formatBytes, formatCount } from './numbers.ts';

it.each([
  [0, '0'],
  [999, '999'],
  [1000, '1,000'],
  [1234567, '1,234,567'],
])('counts %d', (count, text) => {
  expect(formatCount(count)).toBe(text);
});

it.each([
  [0, '0 B'],
  [999, '999 B'],
  [1000, '1.0 kB'],
  [12_345, '12.3 kB'],
  [999_949, '999.9 kB'],
  [999_950, '1.0 MB'],
  [5e15, '5000.0 TB'],
])('measures %d bytes', (bytes, text) => {
  expect(formatBytes(bytes)).toBe(text);
});
