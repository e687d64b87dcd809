import { expect, it } from 'vitest';
import { gather, parseWords } from './parseWords.ts';

it.each([
  [undefined, undefined],
  [['darn'], ['darn']],
  [
    ['darn,heck', '*blast*'],
    ['darn', 'heck', '*blast*'],
  ],
  [[' hot dog , darn,'], ['hot dog', 'darn']],
])('%j are %j', (texts, words) => {
  expect(parseWords('--block', texts)).toEqual(words);
});

it.each([[['']], [['darn', ' , ']]])('refuses %j', (texts) => {
  expect(() => parseWords('--block', texts)).toThrow(
    expect.objectContaining({ code: 'INVALID_OPTION', message: expect.stringContaining('--block') }),
  );
});

it('gathers what is given several times', () => {
  expect(gather('b', gather('a'))).toEqual(['a', 'b']);
});
