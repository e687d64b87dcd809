import { describe, expect, it } from 'vitest';
import { trainTables } from '../../tests/support/trainTables.ts';
import { Automaton, ROOT } from '../automaton/Automaton.ts';
import type { ModelTables } from '../automaton/ModelTables.ts';
import { END } from '../counts/boundaries.ts';
import { OutcomeTable } from './OutcomeTable.ts';

const tables = trainTables(['ab', 'abba', 'ba', 'cab', 'dc'], { order: 4 });

describe('OutcomeTable', () => {
  it('makes each step as likely as stepProbability does', () => {
    const automaton = new Automaton(tables);
    const outcomes = new OutcomeTable(automaton);
    const open = [automaton.stateAfter(ROOT, 2), automaton.stateAfter(automaton.stateAfter(ROOT, 2), 3)];
    for (const state of open) {
      expect(outcomes.open(state)).toBe(outcomes.totals[state]);
      expect(outcomes.openBelow(state)).toBe(outcomes.leftBelow[state]);
      const suffix = automaton.suffixOf(state);
      const to = automaton.firstArc[state + 1]!;
      const backoff = 1 - outcomes.upTo[to - 1]! / outcomes.totals[state]!;
      const cuts = Array.from(outcomes.arcsBelow.subarray(automaton.firstArc[state]!, to));
      let left = 0;
      for (let arc = automaton.firstArc[suffix]!; arc < automaton.firstArc[suffix + 1]!; arc++) {
        const cut = cuts.indexOf(arc);
        if (cut >= 0) {
          expect(outcomes.leftUpTo[automaton.firstArc[state]! + cut]).toBe(left);
          continue;
        }
        const token = tables.tokens[arc]!;
        const units = outcomes.upTo[arc]! - (arc === automaton.firstArc[suffix] ? 0 : outcomes.upTo[arc - 1]!);
        left += units;
        const probability = (backoff * units) / outcomes.leftBelow[state]!;
        expect(probability).toBeCloseTo(automaton.stepProbability(state, token), 12);
      }
      expect(left).toBeLessThanOrEqual(outcomes.leftBelow[state]!);
    }
  });

  it('finds where arcs lead to, the first time and again', () => {
    const automaton = new Automaton(tables);
    const outcomes = new OutcomeTable(automaton);
    for (let arc = automaton.firstArc[ROOT]!; arc < automaton.firstArc[ROOT + 1]!; arc++) {
      const token = tables.tokens[arc]!;
      if (token === END) continue;
      expect(outcomes.targetOf(ROOT, arc)).toBe(automaton.targetOf(ROOT, arc));
      expect(outcomes.targetOf(ROOT, arc)).toBe(automaton.targetOf(ROOT, arc));
    }
  });

  it('refuses a shorter context that does not know an arc of the longer one', () => {
    const tokens = tables.tokens.slice();
    const deep = Array.from(tables.arcCounts, (count) => count > 0).lastIndexOf(true);
    const sound = new Automaton(tables);
    tokens[sound.firstArc[deep + 1]! - 1] = tables.symbols.length - 1;
    const broken = new Automaton({ ...tables, tokens });
    const context = contextOf(sound, deep);
    let state = ROOT;
    for (const token of context) state = broken.stateAfter(state, token);
    expect(state).toBe(deep);
    expect(() => new OutcomeTable(broken).openBelow(state)).toThrow(
      expect.objectContaining({
        code: 'MODEL_INCONSISTENT',
        message: expect.stringMatching(/leaves state \d+ but not/),
      }),
    );
  });

  it('refuses a state without a way on', () => {
    const state = 3;
    const { firstArc } = new Automaton(tables);
    const weights = tables.weights.slice().fill(0, firstArc[state]!, firstArc[state + 1]!);
    const backoffs = tables.backoffs.slice();
    backoffs[state] = 0;
    const automaton = new Automaton({ ...tables, weights, backoffs });
    automaton.stateAfter(ROOT, 2);
    expectNothingLeft(() => new OutcomeTable(automaton).open(state), state);
  });

  it('refuses a back-off whose shorter context only has what the longer one has too', () => {
    // "a" has arcs for all tokens that the empty context gives, one of them never taken.
    const only: ModelTables = trainTables(['a', 'aa', 'aaa'], { order: 2 });
    const { firstArc } = new Automaton(only);
    const weights = only.weights.slice();
    weights[firstArc[3]!] = 0;
    const backoffs = only.backoffs.slice();
    backoffs[3] = 1;
    const automaton = new Automaton({ ...only, weights, backoffs });
    automaton.stateAfter(ROOT, 2);
    expect(new OutcomeTable(automaton).open(3)).toBeGreaterThan(0);
    expectNothingLeft(() => new OutcomeTable(automaton).openBelow(3), ROOT);
  });
});

/** The tokens that lead from the empty context to a state: states are arcs, so their parents tell. */
function contextOf(automaton: Automaton, state: number): number[] {
  const context: number[] = [];
  for (let at = state; at !== ROOT; ) {
    const arc = at - 1;
    context.unshift(automaton.tables.tokens[arc]!);
    at = 0;
    while (automaton.firstArc[at + 1]! <= arc) at++;
  }
  return context;
}

function expectNothingLeft(action: () => void, state: number): void {
  expect(action).toThrow(
    expect.objectContaining({
      code: 'MODEL_INCONSISTENT',
      message: expect.stringContaining(`state ${state}, which has nothing left to give`),
      details: { state },
    }),
  );
}
