import { ArgumentError, END, type LanguageModel } from '@phonyland/language-generator';
import { cut } from '../text/cut.ts';
import { printable } from '../text/printable.ts';
import { contextOf, contextText } from './contextOf.ts';
import { contextState } from './contextState.ts';
import type { GraphArc, GraphNode, ModelGraph } from './ModelGraph.ts';

/** More states than this are no picture, and laying them out takes long. */
const MOST_NODES = 300;
const LONGEST_LABEL = 24;
const END_ID = 'end';

/** How much of a graph is drawn. */
export interface GraphExtent {
  /** How many steps from the context. */
  readonly depth: number;
  /** How many arcs of each state, the likeliest first; the others are drawn as one. */
  readonly arcs: number;
}

/**
 * The states of a model around a context: its likeliest arcs, theirs, and so on to a depth, each with the arc that backs off. Of a hybrid
 * model it is the automaton of words.
 * @param context see `contextState`
 * @throws ArgumentError `UNKNOWN_CONTEXT`, `GRAPH_TOO_LARGE`
 */
export function graphAround(model: LanguageModel, context: string, { depth, arcs: most }: GraphExtent): ModelGraph {
  const { automaton, metadata } = model;
  const { tokens } = automaton.tables;
  const focus = contextState(model, context);
  const nodes = new Map<string, GraphNode>();
  const arcs: GraphArc[] = [];
  const shown = (state: number): string =>
    cut(printable(contextText(automaton, contextOf(automaton, state))), LONGEST_LABEL);
  const add = (node: GraphNode): void => {
    if (!nodes.has(node.id)) nodes.set(node.id, node);
    if (nodes.size > MOST_NODES) throw tooLarge(depth, most);
  };
  const addState = (state: number): string => {
    const id = `s${state}`;
    add({ id, label: shown(state), kind: state === focus ? 'focus' : 'state' });
    return id;
  };
  const expanded = new Set<number>();
  let layer = [focus];
  addState(focus);
  for (let step = 0; step < depth; step++) {
    const next: number[] = [];
    for (const state of layer) {
      if (expanded.has(state)) continue;
      expanded.add(state);
      const from = `s${state}`;
      const first = automaton.firstArc[state]!;
      const { units, backoff, total } = automaton.unitsOf(state);
      const count = automaton.firstArc[state + 1]! - first;
      const own = Array.from({ length: count }, (_, i) => ({ arc: first + i, probability: units[i]! / total }))
        .filter(({ probability }) => probability > 0)
        .sort((a, b) => b.probability - a.probability || a.arc - b.arc);
      for (const { arc, probability } of own.slice(0, most)) {
        const token = tokens[arc]!;
        if (token === END) {
          add({ id: END_ID, label: 'end', kind: 'end' });
          arcs.push({ from, to: END_ID, label: '', probability, backsOff: false });
          continue;
        }
        const target = automaton.targetOf(state, arc);
        const label = cut(printable(contextText(automaton, [token])), LONGEST_LABEL);
        arcs.push({ from, to: addState(target), label, probability, backsOff: false });
        next.push(target);
      }
      const others = own.slice(most);
      if (others.length > 0) {
        const id = `rest${state}`;
        const probability = others.reduce((sum, { probability: one }) => sum + one, 0);
        add({ id, label: `${others.length} more`, kind: 'rest' });
        arcs.push({ from, to: id, label: '', probability, backsOff: false });
      }
      if (backoff > 0) {
        const to = addState(automaton.suffixOf(state));
        arcs.push({ from, to, label: '', probability: backoff / total, backsOff: true });
      }
    }
    layer = next;
  }
  return { model: printable(metadata.name), focus: shown(focus), depth, nodes: [...nodes.values()], arcs };
}

function tooLarge(depth: number, arcs: number): ArgumentError {
  return new ArgumentError(
    'GRAPH_TOO_LARGE',
    `the graph has more than ${MOST_NODES} states with --depth ${depth} and --arcs ${arcs}; give smaller ones`,
  );
}
