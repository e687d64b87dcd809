import { describe, expect, it } from 'vitest';
import { enumerateWalks } from '../../tests/support/enumerateWalks.ts';
import { trainTables } from '../../tests/support/trainTables.ts';
import { Automaton } from '../automaton/Automaton.ts';
import { LengthMasses } from './LengthMasses.ts';

const rows = ['ab', 'abba', 'ba', 'cab'];

describe('LengthMasses', () => {
  it('keeps all walks but the empty one where acceptance is flat', () => {
    const automaton = new Automaton(trainTables(rows, { order: 1, acceptances: 'flat', maxTokens: 500 }));
    const { kept, walks } = new LengthMasses(automaton);
    expect(walks[0]).toBeGreaterThan(0.1);
    expect(kept).toBeCloseTo(1 - walks[0]!, 12);
  });

  it('weighs each length with the chance that it is kept', () => {
    const trained = trainTables(rows, { order: 2, maxTokens: 5 });
    const acceptances = Uint16Array.of(65_535, 100, 65_535, 0, 32_767, 9);
    const automaton = new Automaton({ ...trained, acceptances });
    let sum = 0;
    for (const { tokens, probability } of enumerateWalks(automaton)) {
      if (tokens.length > 0) sum += (probability * (acceptances[tokens.length]! + 1)) / 65536;
    }
    const { kept, arcs } = new LengthMasses(automaton);
    expect(kept).toBeCloseTo(sum, 12);
    expect(arcs.probabilities).toHaveLength(automaton.arcCount);
  });
});
