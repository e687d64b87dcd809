import { describe, expect, it } from 'vitest';
import { handMade } from '../../tests/support/handMade.ts';
import { type TrainingSettings, trainTables } from '../../tests/support/trainTables.ts';
import { Automaton } from '../automaton/Automaton.ts';
import type { ModelTables } from '../automaton/ModelTables.ts';
import { LengthMasses } from '../lengths/LengthMasses.ts';
import type { Words4 } from '../random/hash128.ts';
import { ConstrainedWalk } from './ConstrainedWalk.ts';
import { type Constraints, normalizeConstraints } from './Constraints.ts';

const KEY: Words4 = [1, 2, 3, 4];

function constrain(tables: ModelTables, constraints: Constraints): ConstrainedWalk {
  const automaton = new Automaton(tables);
  return new ConstrainedWalk(automaton, new LengthMasses(automaton), normalizeConstraints(constraints));
}

const seenOnly: TrainingSettings = { order: 5, smoothing: 'none' };

describe('ConstrainedWalk', () => {
  it.each<[rows: string[], constraints: Constraints, excluding: string[]]>([
    [['abc'], { maxLength: 2 }, ['maxLength']],
    [['abc'], { minLength: 4 }, ['minLength']],
    [['abc'], { prefix: 'b' }, ['prefix']],
    [['abc'], { suffix: 'b' }, ['suffix']],
    [['abc'], { pattern: /ca/ }, ['pattern']],
    [['abc'], { pattern: /a^/ }, ['pattern']],
    [['abc'], { minWords: 2 }, ['minWords']],
    [['a b c'], { maxWords: 2 }, ['maxWords']],
    [['abc'], { prefix: 'z', maxLength: 2 }, ['maxLength']],
    [['abc'], { prefix: 'ab', maxLength: 2, minLength: 2 }, ['maxLength']],
    [['abc'], { prefix: 'ab', minLength: 4 }, ['minLength']],
    [['ab', 'cdef'], { minLength: 3, maxLength: 3 }, ['maxLength', 'minLength']],
    [['ab', 'cde'], { prefix: 'a', minLength: 3, maxLength: 9 }, ['minLength', 'prefix']],
    [['ab', 'cde'], { prefix: 'a', suffix: 'e' }, ['prefix', 'suffix']],
    [['abcd', 'xy'], { prefix: 'a', minLength: 2, maxLength: 3 }, ['maxLength', 'prefix']],
    [['ab', 'abcd', 'xyz'], { prefix: 'a', minLength: 3, maxLength: 3 }, ['maxLength', 'minLength', 'prefix']],
    // One that excludes everything by itself, though others do so together.
    [['ab', 'cd'], { maxLength: 1, prefix: 'a', suffix: 'd' }, ['maxLength']],
    [['ab', 'cd'], { prefix: 'a', suffix: 'd', pattern: /x/ }, ['pattern']],
  ])(
    'of %j under %j names constraints that exclude everything, none of them for nothing',
    (rows, constraints, excluding) => {
      const walk = constrain(trainTables(rows, seenOnly), constraints);
      expect(walk.probability).toBe(0);
      expect(walk.excluding).toEqual(excluding);
    },
  );

  it('excludes nothing when something fits', () => {
    const walk = constrain(trainTables(['abc', 'abd'], seenOnly), { prefix: 'ab', minLength: 3, maxLength: 3 });
    expect(walk.probability).toBe(1);
    expect(walk.excluding).toEqual([]);
  });

  it('without constraints has probability 1, and draws what the model draws', () => {
    const tables = trainTables(['abc', 'b']);
    for (const constraints of [{}, { minLength: 0 }, { minLength: 1, prefix: '' }]) {
      const walk = constrain(tables, constraints);
      expect([walk.probability, walk.way, walk.bytes]).toEqual([1, 'own walks', 0]);
      const automaton = new Automaton(tables);
      for (let i = 0; i < 20; i++) {
        const text = walk.text(walk.walk(KEY, i, 0, 0, 0));
        expect(text).toBe(automaton.text(automaton.walk(KEY, i, 0, 0, 0)));
      }
    }
  });

  it.each<[way: string, constraints: Constraints]>([
    ['own walks', { minLength: 2 }],
    ['product', { suffix: 'b' }],
    ['folded product', { minLength: 3, maxLength: 3 }],
  ])('emits what the model emits: %s', (way, constraints) => {
    for (const rows of [
      ['ab', 'abb', 'b', 'a'],
      ['😀b', 'bb', '😀'],
    ]) {
      const tables = trainTables(rows, { order: 2 });
      const walk = constrain(tables, constraints);
      if (rows[0] === 'ab') expect(walk.way).toBe(way);
      const count = walk.walk(KEY, 1, 2, 3, 4);
      expect(new Automaton(tables).text(count, walk.emitted)).toBe(walk.text(count));
      if (walk.way !== 'own walks') expect(walk.bytes).toBeGreaterThan(100);
    }
  });

  it('counts tokens where the model goes on for ages, and gives no value beyond its maximum', () => {
    const ages = handMade(2, 'ab', {
      '': [{ $: 1, a: 60_000, b: 60_000 }, 0],
      '^': [{ a: 1 }, 0],
      a: [{ $: 1, a: 60_000, b: 60_000 }, 0],
      b: [{ $: 1, a: 60_000, b: 60_000 }, 0],
    });
    const walk = constrain(ages, { suffix: 'b' });
    expect(walk.way).toBe('folded product');
    // Of one token only "a"; of each further length half end in "b".
    expect(walk.probability).toBeCloseTo(0.45, 3);
    for (let i = 0; i < 100; i++) expect(walk.walk(KEY, i, 0, 0, 0)).toBeLessThanOrEqual(10);
  });

  it('has probability 0 where the model gives nothing but empty values', () => {
    const empty = handMade(2, 'a', { '': [{ $: 1, a: 1 }, 0], '^': [{ $: 1 }, 0], a: [{ $: 1 }, 0] });
    const none = constrain(empty, {});
    expect([none.probability, none.excluding]).toEqual([0, []]);
    const some = constrain(empty, { suffix: 'a', maxLength: 3 });
    expect([some.probability, some.excluding.length]).toEqual([0, 1]);
  });
});
