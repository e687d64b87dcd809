import { describe, expect, it } from 'vitest';
import { trainTables } from '../../tests/support/trainTables.ts';
import { Automaton, START_STATE } from '../automaton/Automaton.ts';
import { PhonyError } from '../PhonyError.ts';
import { ArcTable } from './ArcTable.ts';
import { LengthMasses } from './LengthMasses.ts';

function masses(min: number, max: number, maxLength = 6, tokenizer: 'character' | 'word' = 'character'): LengthMasses {
  const rows = tokenizer === 'word' ? ['aaa bbb', 'ccc'] : ['ab', 'abc', 'b'];
  const automaton = new Automaton(trainTables(rows, { maxLength, tokenizer, order: 2 }));
  return new LengthMasses(automaton, new ArcTable(automaton), min, max, 0);
}

describe('LengthMasses', () => {
  it('of all lengths is 1 but for the empty value', () => {
    const automaton = new Automaton(trainTables(['ab', 'abc', 'b'], { maxLength: 6, order: 2 }));
    const all = new LengthMasses(automaton, new ArcTable(automaton), 1, Number.POSITIVE_INFINITY, 0);
    expect(all.at(0, START_STATE)).toBeCloseTo(1 - automaton.stepProbability(START_STATE, 0), 12);
    expect(all.at(1, START_STATE)).toBe(1);
  });

  it('takes a maximum beyond the hard maximum for none', () => {
    expect(masses(1, 7).at(0, START_STATE)).toBe(masses(1, Number.POSITIVE_INFINITY).at(0, START_STATE));
    expect(masses(1, 6).at(0, START_STATE)).toBe(masses(1, Number.POSITIVE_INFINITY).at(0, START_STATE));
    expect(masses(1, 5).at(0, START_STATE)).toBeLessThan(masses(1, 6).at(0, START_STATE));
  });

  it('is 0 for a minimum above the hard maximum', () => {
    expect(masses(6, 6).at(0, START_STATE)).toBeGreaterThan(0);
    expect(masses(7, Number.POSITIVE_INFINITY).at(0, START_STATE)).toBe(0);
    expect(masses(1000, 2000).at(0, START_STATE)).toBe(0);
  });

  it('knows that the last word may pass the hard maximum, but not the constraint', () => {
    // The longest word has 4 code points with its space: 5 + 4 = 9 is the longest value.
    const of = (max: number): number => masses(1, max, 6, 'word').at(0, START_STATE);
    expect(of(9)).toBe(of(Number.POSITIVE_INFINITY));
    expect(of(6)).toBeLessThan(of(9));
    expect(masses(7, 9, 6, 'word').at(0, START_STATE)).toBeGreaterThan(0);
    expect(masses(10, 99, 6, 'word').at(0, START_STATE)).toBe(0);
  });

  it('has no mass beyond the maximum', () => {
    expect(masses(1, 3).at(4, START_STATE)).toBe(0);
    expect(masses(4, 5).at(3, START_STATE)).toBeGreaterThan(0);
  });

  it('refuses what no memory would hold', () => {
    const attempt = (): unknown => masses(2 ** 24, 2 ** 24, 2 ** 24);
    expect(attempt).toThrow(PhonyError);
    expect(attempt).toThrow(
      expect.objectContaining({
        code: 'CONSTRAINT_TOO_COSTLY',
        message: expect.stringMatching(/lengths from 0 to 16777215 .* give a smaller minLength or maxLength/),
      }),
    );
  });
});
