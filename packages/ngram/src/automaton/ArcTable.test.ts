import { describe, expect, it } from 'vitest';
import { trainTables } from '../../tests/support/trainTables.ts';
import { END } from '../counts/boundaries.ts';
import { ArcTable } from './ArcTable.ts';
import { Automaton, ROOT } from './Automaton.ts';

describe('ArcTable', () => {
  const automaton = new Automaton(trainTables(['ab', 'abba', 'ba', 'cab'], { order: 4 }));
  const arcs = new ArcTable(automaton);
  const { tokens } = automaton.tables;

  it('spells out each step as stepProbability gives it', () => {
    for (let state = 0; state < automaton.stateCount; state++) {
      for (let arc = automaton.firstArc[state]!; arc < automaton.firstArc[state + 1]!; arc++) {
        expect(arcs.probabilities[arc]).toBe(automaton.stepProbability(state, tokens[arc]!));
        expect(arcs.targets[arc]).toBe(tokens[arc] === END ? -1 : automaton.targetOf(state, arc));
        expect(arcs.arcsBelow[arc]).toBe(
          state === ROOT ? -1 : automaton.arcOf(automaton.suffixOf(state), tokens[arc]!),
        );
      }
    }
  });

  it('leaves to each back-off what adds up to 1 with the arcs', () => {
    for (let state = 0; state < automaton.stateCount; state++) {
      const from = automaton.firstArc[state]!;
      const to = automaton.firstArc[state + 1]!;
      if (from === to) continue;
      let sum = arcs.backoffs[state]!;
      let below = 1;
      for (let arc = from; arc < to; arc++) {
        sum += arcs.probabilities[arc]!;
        if (state !== ROOT) below -= arcs.probabilities[arcs.arcsBelow[arc]!]!;
      }
      expect(sum).toBeCloseTo(1, 12);
      expect(arcs.leftBelow[state]).toBeCloseTo(below, 12);
    }
  });

  it('refuses tables whose back-off is not exact', () => {
    const { tables } = automaton;
    // Let the last arc of the start's state, which the empty context knows, stand in a deeper state only.
    const deep = Array.from(tables.arcCounts, (count) => count > 0).lastIndexOf(true);
    const last = automaton.firstArc[deep + 1]! - 1;
    const broken = { ...tables, tokens: tables.tokens.slice() };
    broken.tokens[last] = tables.symbols.length - 1;
    expect(() => new ArcTable(new Automaton(broken))).toThrow(
      expect.objectContaining({
        code: 'MODEL_INCONSISTENT',
        message: expect.stringMatching(/leaves state \d+ but not/),
      }),
    );
  });
});
