import { describe, expect, it } from 'vitest';
import { ArgumentError } from '../PhonyError.ts';
import { blockHash } from './blockHash.ts';
import { makeBlockList } from './makeBlockList.ts';
import { mergeBlockLists } from './mergeBlockLists.ts';

const hashes = (...texts: string[]): number[] => texts.map(blockHash).sort((a, b) => a - b);

describe('makeBlockList', () => {
  it('holds the hashes of what is folded, ascending, each once', () => {
    const list = makeBlockList({ words: ['Darn', 'DÂRN', 'hot -- dog'], parts: new Set(['Blasted', 'heck']) });
    expect({ ...list, words: [...list.words], parts: [...list.parts], heads: [...list.heads] }).toEqual({
      words: hashes('darn', 'hot dog'),
      parts: hashes('blasted', 'heck'),
      heads: hashes('blast', 'heck'),
      shortestPart: 4,
      longestPart: 7,
    });
  });

  it('is the same in any order', () => {
    expect(makeBlockList({ words: ['a', 'b', 'c'], parts: ['xyz', 'uvwxyz'] })).toEqual(
      makeBlockList({ words: ['c', 'A', 'b'], parts: ['UVWXYZ', 'xyz'] }),
    );
  });

  it('of nothing is empty', () => {
    const nothing = new Uint32Array(0);
    const empty = { words: nothing, parts: nothing, heads: nothing, shortestPart: 0, longestPart: 0 };
    expect(makeBlockList({})).toEqual(empty);
    expect(makeBlockList({ words: [], parts: undefined })).toEqual(empty);
    expect(makeBlockList({ parts: ['字母', 'x'.repeat(64)] })).toMatchObject({ shortestPart: 2, longestPart: 64 });
  });

  it.each<[topic: string, entries: object, words: string]>([
    ['a word of marks', { words: ['fine', '!?'] }, '"!?" in words has no letter'],
    ['an empty word', { words: [''] }, '"" in words'],
    ['a word of emoji', { words: ['😀'] }, '"😀" in words has no letter'],
    ['a number', { words: [7] }, '7 in words is no text'],
    ['a part of marks', { parts: ['--'] }, '"--" in parts has no letter'],
    ['a part of one letter', { parts: ['é!'] }, '"é!" in parts counts 1 of letters and digits; a part has 2 to 64'],
    ['a part of 65 letters', { parts: ['x'.repeat(65)] }, `"${'x'.repeat(65)}" in parts counts 65`],
    ['a part of two words', { parts: ['hot dog'] }, '"hot dog" in parts is of several words'],
    ['a text for words', { words: 'darn' }, 'words is "darn"; it must be a list'],
    ['null for parts', { parts: null }, 'parts is null; it must be a list'],
    ['an object for parts', { parts: { a: 1 } }, 'parts is {"a":1}'],
  ])('refuses %s', (_topic, entries, words) => {
    const attempt = (): unknown => makeBlockList(entries as object, 'here');
    expect(attempt).toThrow(ArgumentError);
    expect(attempt).toThrow(
      expect.objectContaining({ code: 'INVALID_BLOCK_LIST', message: expect.stringContaining(`here: ${words}`) }),
    );
  });

  it('says who refuses', () => {
    expect(() => makeBlockList({ words: ['.'] })).toThrow(/^makeBlockList: "\."/);
  });
});

describe('mergeBlockLists', () => {
  it('is the list of all entries', () => {
    const one = { words: ['darn', 'heck'], parts: ['blasted', 'xyz'] };
    const two = { words: ['heck', 'hot dog'], parts: ['blasting'] };
    const three = { words: ['zounds'] };
    const all = {
      words: [...one.words, ...two.words, ...three.words],
      parts: [...one.parts, ...two.parts],
    };
    const lists = [one, two, three].map((entries) => makeBlockList(entries));
    expect(mergeBlockLists(lists)).toEqual(makeBlockList(all));
    expect(mergeBlockLists([...lists].reverse())).toEqual(makeBlockList(all));
    expect(mergeBlockLists([lists[2]!])).toEqual(lists[2]);
    expect(mergeBlockLists([])).toEqual(makeBlockList({}));
  });
});
