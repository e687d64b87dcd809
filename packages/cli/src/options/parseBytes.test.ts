import { expect, it } from 'vitest';
import { parseBytes } from './parseBytes.ts';

it.each([
  ['50000', 50_000],
  ['50k', 50_000],
  ['50kB', 50_000],
  ['50 kB', 50_000],
  ['2MB', 2_000_000],
  ['7B', 7],
  ['0', 0],
  [undefined, undefined],
])('%j is %j', (text, bytes) => {
  expect(parseBytes('--max-bytes', text)).toBe(bytes);
});

it.each(['', 'kB', '1.5MB', '-1', '1e3', '5GB', '5constructor', '9007199254740992', '10kb x'])('refuses %j', (text) => {
  expect(() => parseBytes('--max-bytes', text)).toThrow(
    expect.objectContaining({ code: 'INVALID_OPTION', message: expect.stringContaining('--max-bytes') }),
  );
});
