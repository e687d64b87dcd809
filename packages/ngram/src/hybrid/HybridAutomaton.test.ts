import { describe, expect, it } from 'vitest';
import { COMPANIES } from '../../tests/support/companies.ts';
import { trainHybrid } from '../../tests/support/trainHybrid.ts';
import { trainTables } from '../../tests/support/trainTables.ts';
import { Automaton } from '../automaton/Automaton.ts';
import { hash128, type Words4 } from '../random/hash128.ts';
import { HybridAutomaton } from './HybridAutomaton.ts';
import type { HybridTables } from './HybridTables.ts';
import { classOfSymbol } from './wordClasses.ts';

const KEY: Words4 = [1, 2, 3, 4];
const companies = trainHybrid(COMPANIES);

function draw(automaton: HybridAutomaton, index: number, key = KEY): string {
  return automaton.text(automaton.walk(key, index, 0, 0, 0));
}

describe('HybridAutomaton', () => {
  it('spells each class token in turn, from a stream of its own', () => {
    const automaton = new HybridAutomaton(companies);
    const words = new Automaton(companies.words);
    let spelledTwice = 0;
    for (let i = 0; i < 300; i++) {
      const tokens = words.walk(KEY, i, 5, 6, 7);
      let spelled = 0;
      const texts = Array.from(words.emitted.subarray(0, tokens), (token) => {
        const symbol = companies.words.symbols[token]!;
        const known = classOfSymbol(symbol);
        if (known === undefined) return symbol;
        const spelling = new Automaton(companies.spellings[known.shape]!);
        const key = hash128(KEY, Int32Array.of(0x7370656c, spelled++), 8);
        return (known.spaced ? ' ' : '') + spelling.text(spelling.walk(key, i, 5, 6, 7));
      });
      if (spelled > 1) spelledTwice++;
      expect(automaton.text(automaton.walk(KEY, i, 5, 6, 7))).toBe(texts.join(''));
    }
    expect(spelledTwice).toBeGreaterThan(4);
  });

  it('gives the same value at an address whatever was drawn before', () => {
    const automaton = new HybridAutomaton(companies);
    const other: Words4 = [5, 6, 7, 8];
    const [first, second] = [draw(automaton, 7), draw(automaton, 7, other)];
    for (let i = 0; i < 50; i++) draw(automaton, i, i % 2 === 0 ? KEY : other);
    expect([draw(automaton, 7), draw(automaton, 7, other)]).toEqual([first, second]);
    expect(first).not.toBe(second);
    expect(draw(new HybridAutomaton(companies), 7, other)).toBe(second);
  });

  it.each([
    ['of code points beyond U+FFFF', ['𝔄𝔡𝔞 Inc', '𝔅𝔬𝔟 Inc', '𝔅𝔞𝔡 Inc'], 'codePoint', false],
    ['of several code points', ['नमस्ते Inc', 'किताब Inc', 'नदी Inc'], 'grapheme', true],
  ] as const)('spells letters %s', (_topic, rows, unit, emitsUnits) => {
    const automaton = new HybridAutomaton(trainHybrid(rows, { unit }));
    const letters = new Set(rows.join(''));
    expect(automaton.emitsUnits).toBe(emitsUnits);
    for (let i = 0; i < 100; i++) {
      const text = draw(automaton, i);
      expect(Array.from(text).filter((letter) => !letters.has(letter))).toEqual([]);
    }
  });

  it('gives the words alone where all are frequent, of one letter or of more', () => {
    for (const rows of [
      ['a', 'b', 'c'],
      ['one two', 'three'],
    ]) {
      const automaton = new HybridAutomaton(trainHybrid(rows, { minCount: 1, smoothing: 'none' }));
      const values = Array.from({ length: 60 }, (_, i) => draw(automaton, i));
      expect(new Set(values)).toEqual(new Set(rows));
      expect(automaton.spellings.size).toBe(0);
    }
  });

  it('holds values longer than any before', () => {
    const long = `${'abc'.repeat(40)} ${'xyz'.repeat(60)}`;
    const automaton = new HybridAutomaton(trainHybrid([long], { smoothing: 'none', minCount: 1 }));
    expect(draw(automaton, 0)).toBe(long);
    const spelled = new HybridAutomaton(trainHybrid([long, `x ${long}`], { minCount: 3 }));
    const longest = Math.max(...Array.from({ length: 50 }, (_, i) => draw(spelled, i).length));
    expect(longest).toBeGreaterThan(200);
    expect(draw(spelled, 3)).toBe(draw(spelled, 3));
  });

  it('refuses a value that no machine should hold', () => {
    const symbols = ['', '', '<letters>'];
    const spelling = trainTables(['a'], { order: 1, smoothing: 'none' });
    const huge: HybridTables = {
      words: { ...trainTables(['a'], { order: 2, smoothing: 'none' }), symbols },
      spellings: { letters: { ...spelling, symbols: ['', '', 'a'.repeat(2 ** 20 + 1)] } },
    };
    expect(() => draw(new HybridAutomaton(huge), 0)).toThrow(
      expect.objectContaining({ code: 'MODEL_INCONSISTENT', message: expect.stringContaining('1048576 UTF-16 units') }),
    );
  });

  it('tells how many bytes walking takes', () => {
    const automaton = new HybridAutomaton(companies);
    const before = automaton.bytes;
    for (let i = 0; i < 100; i++) draw(automaton, i);
    expect(automaton.bytes).toBeGreaterThan(before);
    expect(before).toBeGreaterThan(automaton.words.bytes);
  });

  it('gives up where spellings throw nearly everything away', () => {
    const letters = (i: number): string => i.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)]!);
    // Long words: a walk over one takes many steps.
    const word = (i: number): string => `W${letters(i * 7919).repeat(12)}`;
    const rows = Array.from({ length: 5 }, (_, row) =>
      Array.from({ length: 300 }, (_, i) => word(row * 300 + i)).join(' '),
    );
    const { words, spellings } = trainHybrid(rows);
    const capitalized = spellings.capitalized!;
    // One walk in 1,000 is kept: no single word gives up, but hundreds of them would take long.
    const acceptances = new Uint16Array(capitalized.maxTokens + 1).fill(65);
    acceptances[capitalized.maxTokens] = 65535;
    const automaton = new HybridAutomaton({
      words,
      spellings: { ...spellings, capitalized: { ...capitalized, acceptances } },
    });
    const drawAll = (): void => {
      for (let i = 0; i < 20; i++) draw(automaton, i);
    };
    expect(drawAll).toThrow(
      expect.objectContaining({ code: 'MODEL_INCONSISTENT', message: expect.stringMatching(/spellings/) }),
    );
  });
});
