import { type Automaton, ROOT } from '../automaton/Automaton.ts';
import { END } from '../counts/NGramCounts.ts';
import { PhonyError } from '../PhonyError.ts';
import type { ArcTable } from './ArcTable.ts';

/** Differences of sums of probabilities below this, relative to the sums, are rounding errors. */
const ROUNDING = 1e-12;
/** The most arcs and states, over all layers, that are worth a constraint: some seconds and 2 GiB at the outside. */
const MOST_WORK = 2 ** 28;

/**
 * For each state and number of code points emitted so far: the probability that a walk goes on to end with a length in
 * [min, max]. Computed backwards over automaton × length (the backward pass of a finite-state composition), one layer of
 * 8 bytes a state for each length that matters.
 */
export class LengthMasses {
  readonly #automaton: Automaton;
  readonly #arcs: ArcTable;
  readonly #min: number;
  readonly #max: number;
  readonly #layers: Float64Array[] = [];

  /**
   * @param min at least 1
   * @param max `Infinity` for no bound but the model's own maximum
   * @param from the fewest code points that will be asked for
   * @throws PhonyError `CONSTRAINT_TOO_COSTLY` where the model is too large for so many lengths
   */
  constructor(automaton: Automaton, arcs: ArcTable, min: number, max: number, from: number) {
    this.#automaton = automaton;
    this.#arcs = arcs;
    this.#min = min;
    this.#max = max;
    const hard = automaton.tables.maxLength;
    // Only the last token may pass the model's own maximum; a bound beyond its reach bounds nothing.
    let longestToken = 1;
    for (const points of automaton.tokenLengths) if (points > longestToken) longestToken = points;
    const last = Math.min(max < hard + longestToken - 1 ? max : min - 1, hard - 1);
    const work = (last - from + 1) * (automaton.arcCount + automaton.stateCount);
    if (work > MOST_WORK) {
      throw new PhonyError(
        'CONSTRAINT_TOO_COSTLY',
        `constraints: lengths from ${from} to ${last} on a model of ${automaton.arcCount} arcs need ${work} sums, more than ${MOST_WORK}; give a smaller minLength or maxLength`,
        { details: { from, to: last, arcs: automaton.arcCount, states: automaton.stateCount } },
      );
    }
    for (let length = last; length >= from; length--) this.#layers[length] = this.#layer(length);
  }

  /** The mass of all completions of a walk that stands in `state` after `length` code points. */
  at(length: number, state: number): number {
    const layer = this.#layers[length];
    if (layer !== undefined) return layer[state]!;
    // Without a layer the answer does not depend on the state: the value has to end here, or may end anywhere.
    if (length < this.#min || length > this.#max) return 0;
    return 1;
  }

  /** What an arc contributes: its probability times the mass of the completions behind it. */
  through(arc: number, length: number): number {
    const { probabilities, targets } = this.#arcs;
    const p = probabilities[arc]!;
    if (p === 0) return 0;
    const token = this.#automaton.tables.tokens[arc]!;
    if (token === END) return length >= this.#min && length <= this.#max ? p : 0;
    return p * this.at(length + this.#automaton.tokenLengths[token]!, targets[arc]!);
  }

  #layer(length: number): Float64Array {
    const { firstArc, stateCount, arcCount } = this.#automaton;
    const { arcsBelow, backoffs, leftBelow } = this.#arcs;
    const contributions = new Float64Array(arcCount);
    for (let arc = 0; arc < arcCount; arc++) contributions[arc] = this.through(arc, length);
    const layer = new Float64Array(stateCount);
    // A suffix is shorter than its state and comes before it: its mass is ready when it is needed.
    for (let state = 0; state < stateCount; state++) {
      let mass = 0;
      let below = 0;
      for (let arc = firstArc[state]!; arc < firstArc[state + 1]!; arc++) {
        mass += contributions[arc]!;
        if (state !== ROOT) below += contributions[arcsBelow[arc]!]!;
      }
      if (backoffs[state]! > 0) {
        const whole = layer[this.#automaton.suffixOf(state)]!;
        const rest = whole - below;
        if (rest > whole * ROUNDING) mass += (backoffs[state]! * rest) / leftBelow[state]!;
      }
      layer[state] = mass;
    }
    return layer;
  }
}
