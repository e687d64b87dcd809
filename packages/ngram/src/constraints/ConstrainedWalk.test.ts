import { describe, expect, it } from 'vitest';
import { type TrainingSettings, trainTables } from '../../tests/support/trainTables.ts';
import { Automaton } from '../automaton/Automaton.ts';
import { checkTables } from '../automaton/checkTables.ts';
import { ArcTable } from './ArcTable.ts';
import { ConstrainedWalk } from './ConstrainedWalk.ts';
import type { Constraints } from './Constraints.ts';

function constrain(
  rows: readonly string[],
  constraints: Constraints,
  settings: TrainingSettings = {},
): ConstrainedWalk {
  const automaton = new Automaton(trainTables(rows, settings));
  return new ConstrainedWalk(automaton, new ArcTable(automaton), constraints);
}

const seenOnly: TrainingSettings = { order: 5, smoothing: 'none' };

describe('ConstrainedWalk', () => {
  it.each<[rows: string[], constraints: Constraints, excluding: string[]]>([
    [['abc'], { maxLength: 2 }, ['maxLength']],
    [['abc'], { minLength: 4 }, ['minLength']],
    [['abc'], { prefix: 'b' }, ['prefix']],
    [['abc'], { prefix: 'z', maxLength: 2 }, ['prefix']],
    [['abc'], { prefix: 'ab', maxLength: 2, minLength: 2 }, ['maxLength']],
    [['abc'], { prefix: 'ab', minLength: 4 }, ['minLength']],
    [['ab', 'cdef'], { minLength: 3, maxLength: 3 }, ['maxLength', 'minLength']],
    [['ab', 'cde'], { prefix: 'a', minLength: 3, maxLength: 9 }, ['minLength', 'prefix']],
    [['abcd', 'xy'], { prefix: 'a', minLength: 2, maxLength: 3 }, ['maxLength', 'prefix']],
    [['ab', 'abcd', 'xyz'], { prefix: 'a', minLength: 3, maxLength: 3 }, ['maxLength', 'minLength', 'prefix']],
  ])('of %j under %j names the smallest set that excludes everything', (rows, constraints, excluding) => {
    const walk = constrain(rows, constraints, seenOnly);
    expect(walk.probability).toBe(0);
    expect(walk.excluding).toEqual(excluding);
  });

  it('excludes nothing when something fits', () => {
    const walk = constrain(['abc', 'abd'], { prefix: 'ab', minLength: 3, maxLength: 3 }, seenOnly);
    expect(walk.probability).toBe(1);
    expect(walk.excluding).toEqual([]);
  });

  it('without constraints has probability 1', () => {
    expect(constrain(['abc', 'b'], {}).probability).toBeCloseTo(1, 12);
    expect(constrain(['abc', 'b'], { minLength: 0 }).probability).toBe(1);
  });

  it('spells a prefix that nobody has seen through back-off', () => {
    const walk = constrain(['abc', 'cab'], { prefix: 'ccccaaaa' }, { order: 4 });
    expect(walk.probability).toBeGreaterThan(0);
    expect(walk.probability).toBeLessThan(1e-3);
  });

  it('takes the last arc that fits where nothing is left behind the aim, as rounding or damage may have it', () => {
    // After "a" comes "a", or back-off to a context whose every token is ruled out: the end has an arc of weight 0 there.
    const automaton = new Automaton({
      order: 2,
      symbols: ['', '', 'a'],
      arcCounts: Uint8Array.of(3, 0, 1, 2),
      tokens: Uint8Array.of(0, 1, 2, 2, 0, 2),
      weights: Uint16Array.of(1, 0, 1, 1, 0, 1),
      backoffs: Uint16Array.of(0, 0, 0, 1),
      maxLength: 10,
    });
    checkTables(automaton.tables);
    const walk = new ConstrainedWalk(automaton, new ArcTable(automaton), { minLength: 4 });
    expect(walk.probability).toBeCloseTo(1 / 8, 9);
    for (let i = 0; i < 20; i++) expect(automaton.text(walk.walk([1, 2, 3, 4], i, 0, 0, 0))).toBe('a'.repeat(10));
  });

  it('has probability 0 where the model gives nothing but empty values', () => {
    const trained = trainTables(['a'], { order: 2 });
    const weights = trained.weights.slice();
    // After the start and after nothing only the end: arcs 0..2 are end, start and "a"; state 2, the start, has arc 3.
    weights[2] = 0;
    const automaton = new Automaton({ ...trained, weights, backoffs: trained.backoffs.map(() => 1) });
    const closed = new Automaton({
      ...automaton.tables,
      weights: weights.map((weight, arc) => (arc === 3 ? 0 : weight)),
    });
    const walk = new ConstrainedWalk(closed, new ArcTable(closed), {});
    expect(walk.probability).toBe(0);
    expect(walk.excluding).toEqual([]);
  });
});
