import { trainModel } from '@phonyland/language-model';
import { describe, expect, it } from 'vitest';
import { errorOf } from '../../../tests/support/codeOf.ts';
import { MODEL } from '../../../tests/support/testModel.ts';
import { splitBlocked } from './blockedList.ts';
import { type BlockedOption, readBlocked } from './blockedOption.ts';

const withList = trainModel(['a', 'b'], { blocked: { words: ['darn'], parts: ['blast'] } });

describe('readBlocked', () => {
  it.each<[option: BlockedOption | undefined, canonical: unknown]>([
    [undefined, undefined],
    [true, undefined],
    [[], undefined],
    [false, false],
    [['heck'], ['heck']],
    [
      ['Zoë', '*BLÁST*', 'heck', 'HECK!', 'hot--dog'],
      ['*blast*', 'heck', 'hot dog', 'zoe'],
    ],
  ])('makes of %j the option %j, whatever the model', (option, canonical) => {
    expect(readBlocked('p', MODEL, option).option).toEqual(canonical);
    expect(readBlocked('p', withList, option).option).toEqual(canonical);
  });

  it("blocks the model's own list unless it is taken away, and a list beside it", () => {
    const blocks = (option: BlockedOption | undefined, text: string, model = withList): boolean =>
      readBlocked('p', model, option).words?.blocksText(text) ?? false;
    for (const text of ['darn', 'sandblasting']) {
      expect([undefined, true, [], false, ['heck']].map((option) => blocks(option, text))).toEqual([
        ...[true, true, true, false, true],
      ]);
    }
    expect(blocks(['heck', '*blight*'], 'what the heck')).toBe(true);
    expect(blocks(['heck', '*blight*'], 'heckler')).toBe(false);
    expect(blocks(['heck', '*blight*'], 'unblighted', MODEL)).toBe(true);
    expect(blocks(['heck'], 'darn', MODEL)).toBe(false);
    expect(readBlocked('p', MODEL, true).words).toBeUndefined();
    expect(readBlocked('p', withList, true).words).toBe(withList.blockedWords);
  });

  it.each<[topic: string, option: unknown, code: string, words: string]>([
    ['a text', 'darn', 'INVALID_OPTIONS', 'p: blocked is "darn"; it must be true, false or a list'],
    ['null', null, 'INVALID_OPTIONS', 'blocked is null'],
    ['a number', 1, 'INVALID_OPTIONS', 'blocked is 1'],
    ['a list of numbers', [1], 'INVALID_BLOCK_LIST', 'p: blocked: 1 in words is no text'],
    ['a list of null', [null], 'INVALID_BLOCK_LIST', 'null in words is no text'],
    ['a word of marks', ['?!'], 'INVALID_BLOCK_LIST', '"?!" in words has no letter'],
    ['an empty word', [''], 'INVALID_BLOCK_LIST', '"" in words'],
    ['an asterisk before', ['*darn'], 'INVALID_BLOCK_LIST', '"*darn" has an asterisk on one side only; write "darn"'],
    ['an asterisk behind', ['darn*'], 'INVALID_BLOCK_LIST', 'write "darn" for the word, "*darn*" for a part'],
    ['an asterisk alone', ['*'], 'INVALID_BLOCK_LIST', '"*" has an asterisk'],
    ['two asterisks alone', ['**'], 'INVALID_BLOCK_LIST', '"" in parts has no letter'],
    ['a part of one letter', ['*a*'], 'INVALID_BLOCK_LIST', '"a" in parts counts 1'],
    ['a part of two words', ['*hot dog*'], 'INVALID_BLOCK_LIST', '"hot dog" in parts is of several words'],
  ])('refuses %s', (_topic, option, code, words) => {
    const error = errorOf(() => readBlocked('p', MODEL, option as BlockedOption));
    expect(error.code).toBe(code);
    expect(error.message).toContain(words);
  });
});

it('splits words from parts', () => {
  expect(splitBlocked('p', ['a', '*bc*', 'd*e'])).toEqual({ words: ['a', 'd*e'], parts: ['bc'] });
});
