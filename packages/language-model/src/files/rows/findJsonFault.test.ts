import { describe, expect, it } from 'vitest';
import { findJsonFault, notExpected } from './findJsonFault.ts';

describe('findJsonFault', () => {
  it.each([
    ['{"a":}', 5, '"}" is not expected here'],
    [' "ü" "b"', 6, 'a quote is not expected here'],
    ['"ü\\x"', 4, '"x" is not expected here'],
    ['{"a" 1}', 5, '"1" is not expected here'],
    ['[1,]', 3, '"]" is not expected here'],
    ['01', 1, '"1" is not expected here'],
    ['"a\u0001"', 2, '"\\u0001" is not expected here'],
    ['𝄞', 0, '"𝄞" is not expected here'],
    ['\u00a0"a"', 0, '"\u00a0" is not expected here'],
  ])('finds the byte in %j', async (json, offset, why) => {
    expect(() => JSON.parse(json)).toThrow(SyntaxError);
    expect(await findJsonFault(json)).toEqual({ why, offset, tooEarly: false });
  });

  it.each([[''], ['"a'], ['["ü"'], ['{"a":1'], ['tru'], ['-'], ['1.'], ['"\\u12']])(
    'tells that %j would go on',
    async (json) => {
      const offset = Buffer.byteLength(json);
      expect(await findJsonFault(json)).toEqual({ why: 'the text ends too early', offset, tooEarly: true });
    },
  );

  it.each([['"a"'], [' {"a":[1,2.5e-3,null,true]} '], ['7']])('finds nothing wrong with %j', async (json) => {
    expect(await findJsonFault(json)).toBeUndefined();
  });

  it('names the character at a byte', () => {
    expect(notExpected(Buffer.from('aé"'), 1)).toBe('"é" is not expected here');
    expect(notExpected(Buffer.from('aé"'), 3)).toBe('a quote is not expected here');
  });
});
