import { expect, it } from 'vitest';
import { parseInteger } from './parseInteger.ts';

it.each([
  ['5', 5],
  ['-3', -3],
  ['+3', 3],
  [undefined, undefined],
])('%j is %j', (text, value) => {
  expect(parseInteger('--order', text)).toBe(value);
});

it.each(['', '1.5', '1e3', '0x10', 'five', ' 5', '9007199254740993'])('refuses %j', (text) => {
  expect(() => parseInteger('--order', text)).toThrow(
    expect.objectContaining({ code: 'INVALID_OPTION', message: expect.stringContaining('--order') }),
  );
});
