import { describe, expect, it } from 'vitest';
import { trainTables } from '../../tests/support/trainTables.ts';
import { END, START } from '../counts/NGramCounts.ts';
import { Automaton } from './Automaton.ts';
import { logProbability } from './logProbability.ts';

describe('logProbability', () => {
  const automaton = new Automaton(trainTables(['ab', 'ab', 'b'], { order: 2, smoothing: 'none', maxLength: 3 }));
  const [a, b] = [2, 3];

  it('is the logarithm of the product of the steps', () => {
    // Repeated rows weigh: "a" begins two rows of three.
    expect(logProbability(automaton, [a, b])).toBeCloseTo(Math.log(2 / 3), 4);
    expect(logProbability(automaton, [b])).toBeCloseTo(Math.log(1 / 3), 4);
  });

  it.each([
    ['the empty value', []],
    ['what was never seen', [b, b]],
    ['what does not end there', [a]],
    ['an unknown token', [a, 99]],
    ['the start', [START]],
    ['the end', [a, b, END]],
  ])('is −∞ for %s', (_topic, tokens) => {
    expect(logProbability(automaton, tokens)).toBe(Number.NEGATIVE_INFINITY);
  });

  it('takes the end for certain at the hard maximum length, and nothing beyond', () => {
    const endless = new Automaton(trainTables(['aaaa'], { order: 1, maxLength: 2 }));
    const one = endless.stepProbability(0, a);
    const end = endless.stepProbability(0, END);
    expect(logProbability(endless, [a, a])).toBeCloseTo(Math.log((one * one) / (1 - end)), 12);
    expect(logProbability(endless, [a, a, a])).toBe(Number.NEGATIVE_INFINITY);
  });

  it('is −∞ for everything where the model gives nothing but empty values', () => {
    const tables = trainTables(['ab'], { order: 1 });
    const empty = new Automaton({
      ...tables,
      weights: tables.weights.map((weight, arc) => (arc === END ? weight : 0)),
    });
    expect(logProbability(empty, [a])).toBe(Number.NEGATIVE_INFINITY);
    expect(logProbability(empty, [b])).toBe(Number.NEGATIVE_INFINITY);
  });
});
