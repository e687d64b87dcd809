import { expect, it } from 'vitest';
import { parseCount } from './parseCount.ts';

it.each([
  [undefined, undefined, undefined],
  ['0', undefined, 0],
  [undefined, '007', 7],
  ['5', '05', 5],
  ['9007199254740991', undefined, Number.MAX_SAFE_INTEGER],
])('%j and -n %j is %j', (argument, option, count) => {
  expect(parseCount(argument, option)).toBe(count);
});

it.each(['-1', '1.5', '1e3', '', ' 1', '9007199254740992', 'NaN'])('refuses %j', (text) => {
  expect(() => parseCount(text, undefined)).toThrow(expect.objectContaining({ code: 'INVALID_COUNT' }));
});

it('refuses two counts', () => {
  expect(() => parseCount('1', '2')).toThrow(expect.objectContaining({ code: 'COUNT_TWICE' }));
});
