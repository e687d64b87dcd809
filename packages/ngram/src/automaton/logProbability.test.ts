import { describe, expect, it } from 'vitest';
import { trainTables } from '../../tests/support/trainTables.ts';
import { END, START } from '../counts/boundaries.ts';
import { LengthMasses } from '../lengths/LengthMasses.ts';
import { Automaton } from './Automaton.ts';
import { logProbability } from './logProbability.ts';

describe('logProbability', () => {
  const automaton = new Automaton(trainTables(['ab', 'ab', 'b'], { order: 2, smoothing: 'none', maxTokens: 3 }));
  const [a, b] = [2, 3];

  it('is the logarithm of the product of the steps', () => {
    // Repeated rows weigh: "a" begins two rows of three.
    expect(logProbability(automaton, [a, b], 1)).toBeCloseTo(Math.log(2 / 3), 4);
    expect(logProbability(automaton, [b], 1)).toBeCloseTo(Math.log(1 / 3), 4);
  });

  it('takes into account how many walks are kept, and how many of that length', () => {
    const acceptances = Uint16Array.of(0, 65_535, 16_383, 0);
    const fitted = new Automaton({ ...automaton.tables, acceptances });
    const { kept } = new LengthMasses(fitted);
    expect(kept).toBeCloseTo(1 / 3 + 2 / 3 / 4, 4);
    expect(logProbability(fitted, [b], kept)).toBeCloseTo(Math.log(2 / 3), 4);
    expect(logProbability(fitted, [a, b], kept)).toBeCloseTo(Math.log(1 / 3), 4);
  });

  it.each([
    ['the empty value', []],
    ['what was never seen', [b, b]],
    ['what does not end there', [a]],
    ['an unknown token', [a, 99]],
    ['the start', [START]],
    ['the end', [a, b, END]],
  ])('is −∞ for %s', (_topic, tokens) => {
    expect(logProbability(automaton, tokens, 1)).toBe(Number.NEGATIVE_INFINITY);
  });

  it('is −∞ beyond the hard maximum length', () => {
    const short = new Automaton(trainTables(['aaaa'], { order: 1, maxTokens: 2, acceptances: 'flat' }));
    const one = short.stepProbability(0, a);
    const end = short.stepProbability(0, END);
    const { kept } = new LengthMasses(short);
    expect(kept).toBeCloseTo(one * end + one * one * end, 12);
    expect(logProbability(short, [a, a], kept)).toBeCloseTo(Math.log((one * one * end) / kept), 12);
    expect(logProbability(short, [a, a, a], kept)).toBe(Number.NEGATIVE_INFINITY);
  });

  it('is −∞ for everything where the model gives nothing but empty values', () => {
    const tables = trainTables(['ab'], { order: 1 });
    const empty = new Automaton({
      ...tables,
      weights: tables.weights.map((weight, arc) => (arc === END ? weight : 0)),
    });
    const { kept } = new LengthMasses(empty);
    expect(kept).toBe(0);
    expect(logProbability(empty, [a], kept)).toBe(Number.NEGATIVE_INFINITY);
    expect(logProbability(empty, [b], kept)).toBe(Number.NEGATIVE_INFINITY);
  });
});
