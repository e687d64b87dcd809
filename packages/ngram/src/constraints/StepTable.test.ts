import { describe, expect, it } from 'vitest';
import { ConditionStates, DEAD } from './ConditionStates.ts';
import { StepTable } from './StepTable.ts';
import { beginsWith } from './textAutomata.ts';

describe('StepTable', () => {
  it('steps by whole tokens, and computes each step once', () => {
    const states = new ConditionStates([beginsWith('ab😀')]);
    const table = new StepTable(states, ['', '', 'a', 'ab', 'b😀', '😀x']);
    let computed = 0;
    const { advance } = states;
    states.advance = (...args) => {
      computed++;
      return advance.apply(states, args);
    };
    const twice = [1, 2].map(() => {
      const a = table.step(states.start, 2);
      const ab = table.step(states.start, 3);
      return [table.step(a, 4), table.step(ab, 5), table.step(a, 2), table.step(states.start, 0)];
    });
    expect(twice[0]).toEqual(twice[1]);
    expect(computed).toBe(6);
    const [spelled, passed, wrong, nothing] = twice[0]!;
    expect(spelled).toBe(passed);
    expect(states.accepts(spelled!)).toBe(true);
    expect(wrong).toBe(DEAD);
    expect(nothing).toBe(states.start);
  });
});
