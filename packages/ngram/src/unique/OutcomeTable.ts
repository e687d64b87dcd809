import { type Automaton, ROOT } from '../automaton/Automaton.ts';
import { notClosed } from '../automaton/checkTables.ts';
import { PhonyError } from '../PhonyError.ts';

/**
 * What may come after each state, as running sums of whole units: the outcomes of a state lie side by side, its arcs in
 * token order, its back-off arc last.
 *
 * Below a back-off arc lie the arcs of the shorter context that the longer one does not have. They are not copied: the
 * longer context's arcs cut the shorter one's into gaps, so it is enough to know, at each cut, what is left up to there.
 * Hence 24 bytes an arc and 16 a state in all, whatever is visited; states are filled when they are first opened.
 */
export class OutcomeTable {
  /** Units of a state's arcs up to this one, itself included. */
  readonly upTo: Float64Array;
  /** Units of all outcomes of a state; 0 while it is not opened. */
  readonly totals: Float64Array;
  /** The arc of the state's suffix for the same token: a cut. */
  readonly arcsBelow: Int32Array;
  /** Of the suffix's arcs up to the cut, the units that are not excluded. */
  readonly leftUpTo: Float64Array;
  /** Units of all outcomes that a state's back-off arc leads to; 0 while it is not opened. */
  readonly leftBelow: Float64Array;
  readonly #targets: Int32Array;
  readonly #automaton: Automaton;

  constructor(automaton: Automaton) {
    const arcs = automaton.tables.tokens.length;
    const states = automaton.stateCount;
    this.upTo = new Float64Array(arcs);
    this.totals = new Float64Array(states);
    this.arcsBelow = new Int32Array(arcs);
    this.leftUpTo = new Float64Array(arcs);
    this.leftBelow = new Float64Array(states);
    this.#targets = new Int32Array(arcs);
    this.#automaton = automaton;
  }

  /** Fills in what comes after a state. Returns its `totals`. */
  open(state: number): number {
    const { firstArc } = this.#automaton;
    const { upTo } = this;
    const from = firstArc[state]!;
    const to = firstArc[state + 1]!;
    const { units, total } = this.#automaton.unitsOf(state);
    if (total === 0) throw nothingLeft(state);
    let sum = 0;
    for (let arc = from; arc < to; arc++) {
      sum += units[arc - from]!;
      upTo[arc] = sum;
    }
    this.totals[state] = total;
    return total;
  }

  /** Fills in what comes after a state's back-off arc. Returns its `leftBelow`. */
  openBelow(state: number): number {
    const { firstArc, tables } = this.#automaton;
    const { upTo } = this;
    const suffix = this.#automaton.suffixOf(state);
    const total = this.totals[suffix]! || this.open(suffix);
    let excluded = 0;
    for (let arc = firstArc[state]!; arc < firstArc[state + 1]!; arc++) {
      const below = this.#automaton.arcOf(suffix, tables.tokens[arc]!);
      if (below < 0) throw notClosed(arc, state, suffix);
      excluded += upTo[below]! - (below === firstArc[suffix]! ? 0 : upTo[below - 1]!);
      this.arcsBelow[arc] = below;
      this.leftUpTo[arc] = upTo[below]! - excluded;
    }
    if (excluded === total) throw nothingLeft(suffix);
    this.leftBelow[state] = total - excluded;
    return total - excluded;
  }

  /** As `Automaton.targetOf`, looked up once. */
  targetOf(state: number, arc: number): number {
    const known = this.#targets[arc]!;
    // No arc leads back to the empty context, so its number means "not known yet".
    if (known !== ROOT) return known;
    const target = this.#automaton.targetOf(state, arc);
    this.#targets[arc] = target;
    return target;
  }
}

function nothingLeft(state: number): PhonyError {
  return new PhonyError(
    'MODEL_INCONSISTENT',
    `the model comes to state ${state}, which has nothing left to give; train it anew, or check the file with verify()`,
    { details: { state } },
  );
}
