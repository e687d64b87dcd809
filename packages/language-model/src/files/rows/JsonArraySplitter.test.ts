import { describe, expect, it } from 'vitest';
import { JsonArraySplitter } from './JsonArraySplitter.ts';

function split(text: string, size: number): { items: [json: string, offset: number][]; rest: string | undefined } {
  const splitter = new JsonArraySplitter();
  const bytes = Buffer.from(text);
  const items: [string, number][] = [];
  for (let i = 0; i < bytes.length; i += size) {
    for (const { json, offset } of splitter.push(bytes.subarray(i, i + size))) items.push([json, offset]);
  }
  return { items, rest: splitter.rest()?.json };
}

describe('JsonArraySplitter', () => {
  it.each<[text: string, items: [string, number][], rest: string | undefined]>([
    ['', [], undefined],
    [' [ ] ', [], undefined],
    [
      '["ü", 2]',
      [
        ['"ü"', 1],
        [' 2', 6],
      ],
      undefined,
    ],
    [
      '["a,]\\"[", {"b":[1,"}"]} ]\n',
      [
        ['"a,]\\"["', 1],
        [' {"b":[1,"}"]} ', 10],
      ],
      undefined,
    ],
    ['["a\\\\","b"', [['"a\\\\"', 1]], '"b"'],
    ['["a", ', [['"a"', 1]], ' '],
    ['["a"}', [], '"a"}'],
  ])('cuts %j', (text, items, rest) => {
    for (const size of [1, 2, 3, 100]) {
      expect(split(text, size)).toEqual({ items, rest });
    }
  });

  it.each([
    [' "a"', 1, 'not an array'],
    ['["a",]', 5, '"]" is not expected'],
    ['[,"a"]', 1, '"," is not expected'],
    ['["a",,"b"]', 5, '"," is not expected'],
    ['["a"] ["b"]', 6, '"[" is not expected'],
    ['[]]', 2, '"]" is not expected'],
  ])('refuses %j', (text, offset, message) => {
    for (const size of [1, 2, 100]) {
      expect(() => split(text, size)).toThrow(
        expect.objectContaining({ offset, message: expect.stringContaining(message) }),
      );
    }
  });
});
