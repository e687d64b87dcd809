import { trainModel } from '@phonyland/language-generator';
import { describe, expect, it } from 'vitest';
import { ROWS } from '../../tests/support/testRegistry.ts';
import { contextOf, contextText } from './contextOf.ts';
import { contextState } from './contextState.ts';
import { graphAround } from './graphAround.ts';
import type { ModelGraph } from './ModelGraph.ts';

const names = trainModel(ROWS, { name: 'names', order: 3 });
const words = trainModel(['red car', 'red cat', 'blue car'], { name: 'words', tokenizer: 'word' });
const hybrid = trainModel(['Ada Inc', 'Bo Inc', 'Cy Inc'], { name: 'hybrid', tokenizer: 'hybrid' });
const shownContext = (model: typeof names, context: string): string =>
  contextText(model.automaton, contextOf(model.automaton, contextState(model, context)));

describe('contextState', () => {
  it.each([
    ['letters anywhere', names, 'an', 'an'],
    ['the start', names, '^', '^'],
    ['letters at the start', names, '^A', '^A'],
    ['the longest end that is known', names, 'Lorean', 'an'],
    ['letters that never stand together', names, 'An', 'An'],
    ['nothing', names, '', '∅'],
    ['a word in the middle', words, 'car', '␣car'],
    ['a word at the start', words, '^red', '^red'],
    ['a word that is spelled', hybrid, '^Dora', '^<capitalized>'],
    ['a spelled word in the middle', hybrid, 'Inc', '␣Inc'],
  ])('%s', (_, model, context, shown) => {
    expect(shownContext(model, context)).toBe(shown);
  });

  it('goes back from every state to the context that leads there', () => {
    const { automaton } = names;
    for (const context of ['^', 'a', 'an', 'la', '^A', '^D', 'rl']) {
      const state = contextState(names, context);
      expect(contextOf(automaton, state)).toEqual(
        Array.from(context, (letter) => (letter === '^' ? 1 : automaton.tables.symbols.indexOf(letter))),
      );
    }
  });

  it.each([
    [names, 'a7', '"7"'],
    [words, 'red bus', '" bus"'],
  ])('refuses what is unknown', (model, context, symbol) => {
    expect(() => contextState(model, context)).toThrow(
      expect.objectContaining({ code: 'UNKNOWN_CONTEXT', message: expect.stringContaining(symbol) }),
    );
  });
});

describe('graphAround', () => {
  const from = ({ arcs }: ModelGraph, id: string): ModelGraph['arcs'] => arcs.filter((arc) => arc.from === id);

  it('has the likeliest arcs with the probabilities of the model, and the rest as one', () => {
    const graph = graphAround(names, 'an', { depth: 2, arcs: 3 });
    const { automaton } = names;
    const state = contextState(names, 'an');
    const own = from(graph, `s${state}`);
    expect(graph.nodes[0]).toEqual({ id: `s${state}`, label: 'an', kind: 'focus' });
    for (const { label, probability } of own.filter((arc) => arc.label !== '')) {
      expect(automaton.stepProbability(state, automaton.tables.symbols.indexOf(label))).toBeCloseTo(probability, 12);
    }
    const plain = own.filter(({ to, backsOff }) => !backsOff && !to.startsWith('rest')).map((arc) => arc.probability);
    expect(plain).toHaveLength(3);
    expect([...plain].sort((a, b) => b - a)).toEqual(plain);
    expect(graph.nodes.some(({ kind }) => kind === 'rest')).toBe(true);
  });

  it('gives of each state all that comes', () => {
    const graph = graphAround(names, '^', { depth: 3, arcs: 2 });
    const drawn = new Set(graph.arcs.map((arc) => arc.from));
    expect(drawn.size).toBeGreaterThan(3);
    for (const id of drawn) {
      expect(from(graph, id).reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1, 9);
    }
    const ids = new Set(graph.nodes.map(({ id }) => id));
    for (const arc of graph.arcs) expect(ids.has(arc.from) && ids.has(arc.to)).toBe(true);
  });

  it('backs off to the shorter context', () => {
    const graph = graphAround(names, 'an', { depth: 1, arcs: 1 });
    const [backoff] = graph.arcs.filter(({ backsOff }) => backsOff);
    expect(graph.nodes.find(({ id }) => id === backoff?.to)).toMatchObject({ label: 'n', kind: 'state' });
    const plain = trainModel(['ab', 'ac'], { smoothing: 'none' });
    expect(graphAround(plain, '^', { depth: 2, arcs: 9 }).arcs.some(({ backsOff }) => backsOff)).toBe(false);
  });

  it('ends in one place', () => {
    const plain = trainModel(['ab', 'ac'], { smoothing: 'none' });
    const { nodes, arcs } = graphAround(plain, '^', { depth: 3, arcs: 9 });
    const shown = arcs.map(({ from, to, probability }) => {
      const label = (id: string): string => nodes.find((node) => node.id === id)!.label;
      return `${label(from)}→${label(to)} ${probability}`;
    });
    expect(shown).toEqual(['^→^a 1', '^a→^ab 0.5', '^a→^ac 0.5', '^ab→end 1', '^ac→end 1']);
  });

  it('refuses what is no picture', () => {
    expect(() => graphAround(trainModel(ROWS, { order: 5 }), '^', { depth: 9, arcs: 50 })).toThrow(
      expect.objectContaining({ code: 'GRAPH_TOO_LARGE', message: expect.stringContaining('--depth 9') }),
    );
  });
});
