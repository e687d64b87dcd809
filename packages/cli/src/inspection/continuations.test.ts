import { trainModel } from '@phonyland/language-generator';
import { describe, expect, it } from 'vitest';
import { ROWS } from '../../tests/support/testRegistry.ts';
import { continuations } from './continuations.ts';
import { continuationLines } from './continuationsText.ts';

const model = trainModel(ROWS, { name: 'names', order: 3 });

describe('continuations', () => {
  it('tells what comes next, with the probabilities of the model', () => {
    const { probability, next, rest } = continuations(model, 'Al', 3);
    expect(probability).toBe(model.probability({ prefix: 'Al' }));
    expect(next).toHaveLength(3);
    for (const { text, probability: share } of next) {
      const whole =
        text === '' ? model.probability({ prefix: 'Al', maxLength: 2 }) : model.probability({ prefix: `Al${text}` });
      expect(share).toBeCloseTo(whole / probability, 12);
    }
    expect(next.map(({ text }) => text)).toContain('a');
    expect(next.reduce((sum, { probability: share }) => sum + share, rest)).toBeCloseTo(1, 9);
    expect([...next].sort((a, b) => b.probability - a.probability)).toEqual(next);
  });

  it('knows the end of a value', () => {
    const plain = trainModel(['ab', 'abc'], { smoothing: 'none' });
    const { next, rest } = continuations(plain, 'ab', 8);
    expect(next.map(({ text }) => text).sort()).toEqual(['', 'c']);
    expect(next[0]!.probability + next[1]!.probability).toBeCloseTo(1, 9);
    expect(rest).toBeLessThan(1e-9);
  });

  it('begins with nothing, and with what is not composed', () => {
    expect(continuations(model, '', 8)).toMatchObject({ probability: 1 });
    const accented = trainModel(['Éa', 'Éb'], { smoothing: 'none' });
    const found = continuations(accented, 'E\u0301', 8);
    expect(found.next.map(({ text }) => text).sort()).toEqual(['a', 'b']);
  });

  it('works for models of words', () => {
    const words = trainModel(['red car', 'red cat', 'blue car'], { tokenizer: 'word', smoothing: 'none' });
    const { next } = continuations(words, 'red ca', 8);
    expect(next.map(({ text }) => text).sort()).toEqual(['r', 't']);
  });

  it('refuses a beginning that no value has', () => {
    expect(() => continuations(model, 'Qx', 8)).toThrow(expect.objectContaining({ code: 'UNSATISFIABLE' }));
  });
});

describe('continuationLines', () => {
  it('draws bars, the end and the rest', () => {
    const next = [
      { text: 'a', probability: 0.5 },
      { text: ' ', probability: 0.25 },
      { text: '', probability: 0.125 },
    ];
    expect(continuationLines({ prefix: 'x', probability: 1, next, rest: 0.125 }, '#')).toEqual([
      `a       50.0%  ${'#'.repeat(40)}`,
      `␣       25.0%  ${'#'.repeat(20)}`,
      `(end)   12.5%  ${'#'.repeat(10)}`,
      `others  12.5%  ${'#'.repeat(10)}`,
    ]);
    expect(continuationLines({ prefix: 'x', probability: 1, next, rest: 1e-12 }, '#')).toHaveLength(3);
  });
});
