import { describe, expect, it } from 'vitest';
import { trainTables } from '../../tests/support/trainTables.ts';
import { ArcTable } from '../automaton/ArcTable.ts';
import { Automaton } from '../automaton/Automaton.ts';
import { END } from '../counts/boundaries.ts';
import { DEAD } from './ConditionStates.ts';
import { ConstraintAutomaton } from './ConstraintAutomaton.ts';
import type { Constraints } from './Constraints.ts';
import { ENDS, ProductGraph } from './ProductGraph.ts';
import type { TokenConstraint } from './TokenConstraint.ts';

const automaton = new Automaton(trainTables(['ab', 'abba', 'ba', 'cab'], { order: 3 }));
const arcs = new ArcTable(automaton);
const { symbols, tokens } = automaton.tables;

function graphOf(constraints: Constraints): ProductGraph {
  return new ProductGraph(automaton, arcs, new ConstraintAutomaton(symbols, constraints));
}

describe('ProductGraph', () => {
  it('is the model itself where nothing is asked', () => {
    const graph = graphOf({});
    expect([graph.start, graph.states.length, graph.arcCount]).toEqual([automaton.start, 0, 0]);
    expect(graph.order).toEqual([]);
  });

  it('has no start where nothing is accepted', () => {
    const graph = graphOf({ pattern: '/a^/' });
    expect([graph.start, graph.states.length]).toEqual([DEAD, 0]);
  });

  it('has an arc for each arc of a state, in the same order, and goes over to the model where nothing is asked any more', () => {
    const graph = graphOf({ prefix: 'a' });
    // The start, and what it backs off to: after an "a" all is free.
    expect(graph.start).toBe(graph.plain);
    expect(graph.states.slice(0, 1)).toEqual([automaton.start]);
    for (let place = 0; place < graph.states.length; place++) {
      const state = graph.states[place]!;
      const from = automaton.firstArc[state]!;
      for (let arc = from; arc < automaton.firstArc[state + 1]!; arc++) {
        const target = graph.targets[graph.firstArcs[place]! + arc - from]!;
        if (symbols[tokens[arc]!] === 'a') expect(target).toBe(arcs.targets[arc]);
        else expect(target).toBe(DEAD);
      }
    }
  });

  it('ends where the constraints accept', () => {
    const graph = graphOf({ suffix: 'b' });
    let ends = 0;
    for (let place = 0; place < graph.states.length; place++) {
      const from = automaton.firstArc[graph.states[place]!]!;
      for (let arc = from; arc < automaton.firstArc[graph.states[place]! + 1]!; arc++) {
        const target = graph.targets[graph.firstArcs[place]! + arc - from]!;
        if (tokens[arc] !== END) {
          expect(target).not.toBe(ENDS);
          continue;
        }
        // Whether "b" was last, as the state's own context tells where it is not empty.
        const last = automaton.tokenOf(graph.states[place]!);
        if (last > 1) expect(target).toBe(symbols[last] === 'b' ? ENDS : DEAD);
        if (target === ENDS) ends++;
      }
    }
    expect(ends).toBeGreaterThan(1);
  });

  it('backs off to the suffix under the same condition', () => {
    const graph = graphOf({ suffix: 'ab' });
    graph.backoffs.forEach((below, place) => {
      const state = graph.states[place]!;
      if (arcs.backoffs[state] === 0) {
        expect(below).toBe(DEAD);
        return;
      }
      expect(graph.states[below - graph.plain]).toBe(automaton.suffixOf(state));
      expect(graph.conditions[below - graph.plain]).toBe(graph.conditions[place]);
    });
  });

  it('orders nodes so that each comes after all it leads to, but for circles', () => {
    const graph = graphOf({ maxLength: 4 });
    expect([...graph.order].sort((x, y) => x - y)).toEqual(Array.from(graph.states.keys()));
    const placeInOrder = new Map(graph.order.map((place, at) => [place, at]));
    // A maximum length makes no circles.
    for (let place = 0; place < graph.states.length; place++) {
      const from = automaton.firstArc[graph.states[place]!]!;
      const count = automaton.firstArc[graph.states[place]! + 1]! - from;
      const first = graph.firstArcs[place]!;
      for (const target of [...graph.targets.subarray(first, first + count), graph.backoffs[place]!]) {
        if (target < graph.plain) continue;
        expect(placeInOrder.get(target - graph.plain)!).toBeLessThan(placeInOrder.get(place)!);
      }
    }
  });

  it('refuses what no machine would hold', () => {
    const rows = Array.from({ length: 20_000 }, (_, i) => String.fromCodePoint(0x4e00 + i));
    const large = new Automaton(trainTables(rows, { order: 1, acceptances: 'flat' }));
    // A chain without end, each of whose nodes has an arc for each letter.
    const chain: TokenConstraint = {
      start: 0,
      step: (state, token) => (token === 2 ? state + 1 : DEAD),
      accepts: () => true,
      isFree: () => false,
      tokensOf: () => 0,
    };
    const build = (): ProductGraph => new ProductGraph(large, new ArcTable(large), chain);
    expect(build).toThrow(
      expect.objectContaining({
        code: 'CONSTRAINT_TOO_COSTLY',
        message: expect.stringMatching(/they need more than 16777216 arcs; give fewer, or smaller bounds/),
      }),
    );
  });
});
