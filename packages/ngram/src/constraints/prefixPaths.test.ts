import { describe, expect, it } from 'vitest';
import { trainTables } from '../../tests/support/trainTables.ts';
import { Automaton } from '../automaton/Automaton.ts';
import { PhonyError } from '../PhonyError.ts';
import { prefixPaths } from './prefixPaths.ts';

describe('prefixPaths', () => {
  it('of no prefix is the start', () => {
    const automaton = new Automaton(trainTables(['ab']));
    expect(prefixPaths(automaton, '')).toEqual([
      { tokens: [], state: automaton.startState(), length: 0, probability: 1 },
    ]);
  });

  it('of characters is one way at most', () => {
    const automaton = new Automaton(trainTables(['ab', '😀b'], { smoothing: 'none' }));
    const [path, ...others] = prefixPaths(automaton, '😀b');
    expect(others).toEqual([]);
    expect(path).toMatchObject({ tokens: [4, 3], length: 2 });
    expect(path!.probability).toBeCloseTo(0.5, 4);
    expect(prefixPaths(automaton, 'ba')).toEqual([]);
    expect(prefixPaths(automaton, 'x')).toEqual([]);
  });

  it('of words is every way to spell it, the last word reaching beyond', () => {
    const tables = trainTables(['-', '--', '---', 'a--', 'ab'], { tokenizer: 'word', order: 2 });
    const ways = prefixPaths(new Automaton(tables), 'a--').map(({ tokens, length }) => ({
      text: tokens.map((token) => tables.symbols[token]!),
      length,
    }));
    expect(ways).toEqual(
      expect.arrayContaining([
        { text: ['a', '--'], length: 3 },
        { text: ['a', '---'], length: 4 },
        { text: ['a', '-', '-'], length: 3 },
        { text: ['a', '-', '--'], length: 4 },
        { text: ['a', '-', '---'], length: 5 },
      ]),
    );
    expect(ways).toHaveLength(5);
  });

  it('does not go beyond the hard maximum length, where every value ends', () => {
    const automaton = new Automaton(trainTables(['ab', 'ba'], { maxLength: 3 }));
    expect(prefixPaths(automaton, 'aba')).toHaveLength(1);
    expect(prefixPaths(automaton, 'abab')).toEqual([]);
  });

  it('refuses a prefix with too many ways', () => {
    const rows = Array.from({ length: 8 }, (_, i) => '-'.repeat(i + 1));
    const automaton = new Automaton(trainTables(rows, { tokenizer: 'word', order: 2, maxLength: 100 }));
    const attempt = (): unknown => prefixPaths(automaton, '-'.repeat(24));
    expect(attempt).toThrow(PhonyError);
    expect(attempt).toThrow(
      expect.objectContaining({
        code: 'PREFIX_TOO_AMBIGUOUS',
        message: expect.stringMatching(/can begin with "-{24}" in more than 65536 ways; give a longer prefix/),
      }),
    );
  });
});
