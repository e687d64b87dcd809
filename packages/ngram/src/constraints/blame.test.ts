import { describe, expect, it } from 'vitest';
import { blame } from './blame.ts';
import { CONSTRAINT_NAMES, type Constraints } from './Constraints.ts';

const given: Constraints = { maxLength: 3, minLength: 2, pattern: '/x/', prefix: 'a', suffix: 'b' };

/** Everything is excluded by any of these sets. */
function excludedBy(...sets: (keyof Constraints)[][]): (fewer: Constraints) => boolean {
  return (fewer) => sets.some((set) => set.every((name) => fewer[name] !== undefined));
}

describe('blame', () => {
  it.each<[topic: string, sets: (keyof Constraints)[][], blamed: (keyof Constraints)[]]>([
    ['one by itself', [['pattern']], ['pattern']],
    ['the first of several by themselves', [['suffix'], ['prefix']], ['prefix']],
    ['one by itself, though two do so together', [['maxLength', 'prefix'], ['suffix']], ['suffix']],
    ['two together', [['minLength', 'prefix']], ['minLength', 'prefix']],
    ['all', [['maxLength', 'minLength', 'pattern', 'prefix', 'suffix']], CONSTRAINT_NAMES.filter((n) => n in given)],
  ])('names %s', (_topic, sets, blamed) => {
    expect(blame(given, excludedBy(...sets))).toEqual(blamed);
  });

  it('asks nothing where there is only one, or none', () => {
    const never = (): boolean => {
      throw new Error('asked');
    };
    expect(blame({ prefix: 'a' }, never)).toEqual(['prefix']);
    expect(blame({}, never)).toEqual([]);
  });
});
