import { describe, expect, it } from 'vitest';
import { type Constraints, normalizeConstraints } from './Constraints.ts';
import { meetsConstraints } from './meetsConstraints.ts';

describe('meetsConstraints', () => {
  it.each<[constraints: Constraints, met: string[], notMet: string[]]>([
    [{}, ['', 'a', ' '], []],
    [{ prefix: 'ab' }, ['ab', 'abc'], ['', 'a', 'ba', 'b']],
    [{ suffix: '😀' }, ['😀', 'a😀'], ['', 'a', '😀a']],
    [{ minLength: 2, maxLength: 3 }, ['ab', '😀😀😀'], ['a', 'abcd', '😀']],
    [{ minWords: 2 }, ['a b', ' a  b '], ['ab ', '']],
    [{ pattern: /^a+b?$/ }, ['a', 'aab'], ['b', 'aba', '']],
    [{ pattern: /a^/ }, [], ['', 'a', 'ab']],
    [{ prefix: 'a', suffix: 'b', maxLength: 3, pattern: /x/ }, ['axb'], ['ab', 'axxb', 'xb']],
  ])('%j', (constraints, met, notMet) => {
    const isMet = meetsConstraints(normalizeConstraints(constraints));
    expect(met.map((text) => isMet(text))).toEqual(met.map(() => true));
    expect(notMet.map((text) => isMet(text))).toEqual(notMet.map(() => false));
  });
});
