import { describe, expect, it } from 'vitest';
import { countHybrid, trainHybrid } from '../../tests/support/trainHybrid.ts';
import { volume } from '../../tests/support/volume.ts';
import { HybridAutomaton } from './HybridAutomaton.ts';
import { HybridProbabilities } from './HybridProbabilities.ts';

const rows = ['Ada Inc', 'Bob Inc', 'Abo Ltd', 'Oda Ltd', 'Bo of Inc', 'AB Inc', 'BA Ltd', 'da Inc'];

function modelOf(settings: object): [HybridAutomaton, HybridProbabilities] {
  const automaton = new HybridAutomaton(trainHybrid(rows, settings));
  return [automaton, new HybridProbabilities(automaton, countHybrid(rows, settings).tokenizer.settings)];
}

describe('HybridProbabilities', () => {
  it.each([
    ['smoothed', { minCount: 2, order: 2 }],
    ['unsmoothed', { minCount: 2, order: 3, smoothing: 'none' as const }],
    ['letters as graphemes', { minCount: 2, order: 2, unit: 'grapheme' as const }],
    ['no rare words', { minCount: 1, order: 2 }],
  ])('are those of the drawn values: %s', (_topic, settings) => {
    const [automaton, probabilities] = modelOf(settings);
    const draws = volume(40_000, 1_000_000);
    const counts = new Map<string, number>();
    for (let i = 0; i < draws; i++) {
      const text = automaton.text(automaton.walk([7, 8, 9, 10], i, 0, 0, 0));
      counts.set(text, (counts.get(text) ?? 0) + 1);
    }
    // A single capital letter can come of two classes: such texts have more derivations than the one that is measured.
    const common = Array.from(counts).filter(([text, count]) => count > 50 && !/\b[A-Z]\b/.test(text));
    expect(common.length).toBeGreaterThan(4);
    for (const [text, count] of common) {
      const expected = Math.exp(probabilities.logProbability(text)) * draws;
      expect(Math.abs(count - expected) / Math.sqrt(expected)).toBeLessThan(5);
    }
  });

  it('is a sum over words and letters, and adds up to no more than 1', () => {
    const [, probabilities] = modelOf({ minCount: 2, smoothing: 'none' });
    const sum = [...rows, 'Abo Inc', 'Oda Inc', 'Bob Ltd', 'Ada Ltd', 'BA Inc', 'AB Ltd']
      .map((text) => Math.exp(probabilities.logProbability(text)))
      .reduce((a, b) => a + b, 0);
    expect(sum).toBeGreaterThan(0.6);
    expect(sum).toBeLessThanOrEqual(1 + 1e-9);
  });

  it.each([
    ['nothing', ''],
    ['a letter that no rare word has', 'Zoe Inc'],
    ['a shape that no rare word has', '42 Inc'],
    ['a class with a space that came only without', 'Ada IX'],
  ])('is −Infinity for %s', (_topic, text) => {
    const [, probabilities] = modelOf({ minCount: 2 });
    expect(probabilities.logProbability(text)).toBe(Number.NEGATIVE_INFINITY);
  });

  it('gives room to what was never seen', () => {
    const [, probabilities] = modelOf({ minCount: 2 });
    expect(probabilities.logProbability('Oboda Ltd')).toBeGreaterThan(-30);
    expect(probabilities.logProbability('Bo of Ltd')).toBeGreaterThan(-30);
  });
});
