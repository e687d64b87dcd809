import { END } from '../counts/boundaries.ts';
import { type Automaton, ROOT } from './Automaton.ts';
import { notClosed } from './checkTables.ts';

/**
 * All arcs of an automaton with their probabilities and ends, spelled out: what inference over the whole model needs and
 * sampling does not. About 17 bytes an arc, made at the first constraint that asks for it.
 */
export class ArcTable {
  /** Of each arc within its state, as sampled. */
  readonly probabilities: Float64Array;
  /** The state each arc leads to; −1 for the end. */
  readonly targets: Int32Array;
  /** The arc of the state's suffix for the same token; −1 in the empty context. */
  readonly arcsBelow: Int32Array;
  /** Of each state's back-off arc. */
  readonly backoffs: Float64Array;
  /** What each state's suffix leaves to tokens without an arc in the state: the condition under which it is backed off to. */
  readonly leftBelow: Float64Array;

  constructor(automaton: Automaton) {
    const { tokens } = automaton.tables;
    const { firstArc, stateCount, arcCount } = automaton;
    this.probabilities = new Float64Array(arcCount);
    this.targets = new Int32Array(arcCount);
    this.arcsBelow = new Int32Array(arcCount);
    this.backoffs = new Float64Array(stateCount);
    this.leftBelow = new Float64Array(stateCount);
    const allUnits = new Float64Array(arcCount);
    const totals = new Float64Array(stateCount);
    for (let state = 0; state < stateCount; state++) {
      const from = firstArc[state]!;
      const to = firstArc[state + 1]!;
      if (from === to && automaton.suffixOf(state) < 0) continue;
      const { units, backoff, total } = automaton.unitsOf(state);
      const suffix = automaton.suffixOf(state);
      totals[state] = total;
      // In whole units, which know no rounding.
      let left = totals[suffix]!;
      for (let arc = from; arc < to; arc++) {
        allUnits[arc] = units[arc - from]!;
        this.probabilities[arc] = units[arc - from]! / total;
        this.targets[arc] = tokens[arc] === END ? -1 : automaton.targetOf(state, arc);
        const arcBelow = state === ROOT ? -1 : automaton.arcOf(suffix, tokens[arc]!);
        if (state !== ROOT && arcBelow < 0) throw notClosed(arc, state, suffix);
        this.arcsBelow[arc] = arcBelow;
        if (state !== ROOT) left -= allUnits[arcBelow]!;
      }
      this.backoffs[state] = backoff === 0 ? 0 : backoff / total;
      this.leftBelow[state] = state === ROOT ? 1 : left / totals[suffix]!;
    }
  }
}
