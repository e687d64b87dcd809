import { PhonyError } from '../PhonyError.ts';
import type { ProductAutomaton } from './ProductAutomaton.ts';
import { ENDS, FORKS } from './ProductGraph.ts';

/** What part of all that came may still be under way when no more is counted. */
const NEGLIGIBLE = 1e-16;
const MOST_WORK = 2 ** 32;

/**
 * How likely a walk of the model, kept or not, is to end with n tokens as the constraints want it, for n from 0 to
 * `maxTokens`.
 */
export function productLengths(product: ProductAutomaton): Float64Array {
  const lengths = new Float64Array(product.automaton.tables.maxTokens + 1);
  passForward(product, (tokens, _condition, mass) => {
    lengths[tokens]! += mass;
  });
  return lengths;
}

/**
 * Tells of all ways to end: with how many tokens, in which constraint state (−1 where nothing was asked any more), and with what
 * probability; each perhaps in several parts. A forward pass over the product, one token at a time. (Compare `walkMasses`, which
 * asks for nothing.)
 * @param mostWork the most arcs, over all lengths, that are worth a look; the default takes some seconds
 * @throws PhonyError `CONSTRAINT_TOO_COSTLY` where walks are so long, and the product so large, that this would take more
 */
export function passForward(
  product: ProductAutomaton,
  onEnd: (tokens: number, condition: number, mass: number) => void,
  mostWork: number = MOST_WORK,
): void {
  const { graph, automaton, arcs, flows, backoffFlows } = product;
  const { firstArc } = automaton;
  const { probabilities, targets, arcsBelow, backoffs, leftBelow } = arcs;
  const { plain } = graph;
  const { maxTokens } = automaton.tables;
  if (product.mass === 0) return;
  // Longer contexts first: all that backs off to a node has done so before it is met. Plain states come last: nothing leads from
  // them to other nodes.
  const order = Array.from(graph.states.keys()).sort((a, b) => graph.states[b]! - graph.states[a]!);
  let now = new Float64Array(product.nodeCount);
  let next = new Float64Array(product.nodeCount);
  const excluded = new Float64Array(graph.arcCount);
  const excludedPlain = new Float64Array(automaton.arcCount);
  const arcCount = graph.arcCount + automaton.arcCount;
  now[product.start] = 1;
  let came = 0;
  for (let n = 0; n <= maxTokens; n++) {
    if (n * arcCount > mostWork) {
      throw new PhonyError(
        'CONSTRAINT_TOO_COSTLY',
        `constraints: walks over ${arcCount} arcs do not end within ${n} tokens; give fewer, or train on shorter rows`,
        { details: { tokens: n, arcs: arcCount } },
      );
    }
    let left = 0;
    const end = (condition: number, mass: number): void => {
      came += mass;
      onEnd(n, condition, mass);
    };
    const arrive = (target: number, mass: number): void => {
      next[target]! += mass;
      left += mass;
    };
    next.fill(0);
    excluded.fill(0);
    excludedPlain.fill(0);
    for (const place of order) {
      const mass = now[plain + place]!;
      if (mass === 0) continue;
      const state = graph.states[place]!;
      const from = graph.firstArcs[place]!;
      const first = firstArc[state]!;
      let down = 0;
      let shift = 0;
      if (backoffFlows[place]! > 0) {
        down = (mass * backoffs[state]!) / leftBelow[state]!;
        const below = graph.backoffs[place]!;
        now[below]! += down;
        shift = graph.firstArcs[below - plain]! - firstArc[automaton.suffixOf(state)]!;
      }
      for (let i = 0; i < firstArc[state + 1]! - first; i++) {
        if (down > 0) excluded[shift + arcsBelow[first + i]!]! += down;
        if (flows[from + i] === 0) continue;
        const target = graph.targets[from + i]!;
        const through = (mass - excluded[from + i]!) * probabilities[first + i]!;
        if (!(through > 0)) continue;
        if (target === ENDS) end(graph.conditions[place]!, through);
        else if (target > FORKS) arrive(target, through);
        else {
          const fork = FORKS - target;
          for (let branch = graph.firstBranches[fork]!; branch < graph.firstBranches[fork + 1]!; branch++) {
            arrive(graph.branches[branch]!, through * graph.branchProbabilities[branch]!);
          }
        }
      }
    }
    for (let state = plain - 1; state >= 0; state--) {
      const mass = now[state]!;
      if (mass === 0) continue;
      let down = 0;
      if (backoffs[state]! > 0) {
        down = (mass * backoffs[state]!) / leftBelow[state]!;
        now[automaton.suffixOf(state)]! += down;
      }
      for (let arc = firstArc[state]!; arc < firstArc[state + 1]!; arc++) {
        if (down > 0) excludedPlain[arcsBelow[arc]!]! += down;
        const through = (mass - excludedPlain[arc]!) * probabilities[arc]!;
        if (!(through > 0)) continue;
        if (targets[arc]! < 0) end(-1, through);
        else arrive(targets[arc]!, through);
      }
    }
    if (left <= NEGLIGIBLE * came) break;
    [now, next] = [next, now];
  }
}
