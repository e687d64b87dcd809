import type { ArcTable } from '../automaton/ArcTable.ts';
import type { Automaton } from '../automaton/Automaton.ts';
import { PhonyError } from '../PhonyError.ts';

/** What may still be under way when no more is counted: far below what sums of doubles can tell. */
const NEGLIGIBLE = 1e-17;
/** The most arcs and states, over all lengths, that are worth a look: some seconds at the outside. */
const MOST_WORK = 2 ** 30;

/**
 * How likely a walk, kept or not, is to end after n tokens, for n from 0 to `maxTokens`: a forward pass over the automaton, one step at a
 * time.
 * @throws PhonyError `MODEL_TOO_LARGE` where walks are so long, and the model so large, that this would take minutes
 */
export function walkMasses(automaton: Automaton, arcs: ArcTable): Float64Array {
  const { firstArc, stateCount, arcCount } = automaton;
  const { probabilities, targets, arcsBelow, backoffs, leftBelow } = arcs;
  const { maxTokens } = automaton.tables;
  const masses = new Float64Array(maxTokens + 1);
  let now = new Float64Array(stateCount);
  let next = new Float64Array(stateCount);
  // What passes through a state on its way down must not take the arcs that the longer context has.
  const excluded = new Float64Array(arcCount);
  now[automaton.start] = 1;
  let work = 0;
  for (let n = 0; n <= maxTokens; n++) {
    let left = 0;
    work += stateCount + arcCount;
    if (work > MOST_WORK) {
      throw new PhonyError(
        'MODEL_TOO_LARGE',
        `walks over ${stateCount} states and ${arcCount} arcs do not end within ${n} tokens; train on shorter rows or with a lower order`,
        { details: { tokens: n, states: stateCount, arcs: arcCount } },
      );
    }
    excluded.fill(0);
    next.fill(0);
    // A suffix is shorter than its state and comes before it: backwards, all that backs off to a state has done so before it is met.
    for (let state = stateCount - 1; state >= 0; state--) {
      const mass = now[state]!;
      if (mass === 0) continue;
      const to = firstArc[state + 1]!;
      let down = 0;
      if (backoffs[state]! > 0) {
        down = (mass * backoffs[state]!) / leftBelow[state]!;
        now[automaton.suffixOf(state)]! += down;
      }
      for (let arc = firstArc[state]!; arc < to; arc++) {
        if (down > 0) excluded[arcsBelow[arc]!]! += down;
        const through = (mass - excluded[arc]!) * probabilities[arc]!;
        if (!(through > 0)) continue;
        const target = targets[arc]!;
        if (target < 0) masses[n]! += through;
        else {
          next[target]! += through;
          left += through;
        }
      }
    }
    if (left < NEGLIGIBLE) break;
    [now, next] = [next, now];
  }
  return masses;
}
