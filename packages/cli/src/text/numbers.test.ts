import { expect, it } from 'vitest';
import { formatBytes, formatCount, formatShare } from './numbers.ts';

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

it.each([
  [0, '0.0%'],
  [0.0004, '<0.1%'],
  [0.0005, '0.1%'],
  [0.12345, '12.3%'],
  [0.9994, '99.9%'],
  [0.9996, '>99.9%'],
  [1, '100.0%'],
])('tells the share %d', (share, text) => {
  expect(formatShare(share)).toBe(text);
});
