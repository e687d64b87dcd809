import type { Automaton } from '../automaton/Automaton.ts';
import { END } from '../counts/NGramCounts.ts';
import type { Words4 } from '../random/hash128.ts';
import { RandomStream } from '../random/RandomStream.ts';
import type { ArcTable } from './ArcTable.ts';
import { CONSTRAINT_NAMES, type Constraints } from './Constraints.ts';
import { LengthMasses } from './LengthMasses.ts';
import { type PrefixPath, prefixPaths } from './prefixPaths.ts';

/** Above this share of accepted values, drawing and throwing away is the faster way to the same distribution. */
const ENOUGH_TO_REJECT = 0.25;

/**
 * Draws values on condition that they satisfy constraints, distributed exactly as the model's values that do.
 *
 * The prefix is spelled first; the masses of all completions of the right length are computed once, backwards; each value
 * is then drawn forwards, every step weighted by the mass behind it. Where at least a quarter of the values that begin with the
 * prefix have the right length anyway, plain walks are drawn until one fits, which gives the same distribution sooner.
 */
export class ConstrainedWalk {
  /** The probability that a value of the model satisfies the constraints. 0: none can. */
  readonly probability: number;
  /** The constraints that exclude every value, when the probability is 0: the smallest set that does. */
  readonly excluding: readonly (keyof Constraints)[];
  readonly #automaton: Automaton;
  readonly #arcs: ArcTable;
  readonly #masses: LengthMasses;
  readonly #paths: readonly PrefixPath[];
  /** Running sum of the paths' masses. */
  readonly #pathMasses: Float64Array;
  readonly #min: number;
  readonly #max: number;

  /** @param constraints in canonical form (see `normalizeConstraints`) */
  constructor(automaton: Automaton, arcs: ArcTable, constraints: Constraints) {
    this.#automaton = automaton;
    this.#arcs = arcs;
    this.#min = constraints.minLength ?? 1;
    this.#max = constraints.maxLength ?? Number.POSITIVE_INFINITY;
    this.#paths = prefixPaths(automaton, constraints.prefix ?? '');
    let shortest = Number.POSITIVE_INFINITY;
    for (const path of this.#paths) shortest = Math.min(shortest, path.length);
    this.#masses = new LengthMasses(automaton, arcs, this.#min, this.#max, shortest);
    this.#pathMasses = new Float64Array(this.#paths.length);
    let sum = 0;
    this.#paths.forEach((path, i) => {
      sum += path.probability * this.#masses.at(path.length, path.state);
      this.#pathMasses[i] = sum;
    });
    const empty = automaton.stepProbability(automaton.startState(), END);
    this.probability = sum > 0 ? Math.min(1, sum / (1 - empty)) : 0;
    this.excluding = sum > 0 ? [] : blame(automaton, arcs, constraints, this.#paths.length);
  }

  /** As `Automaton.walk`: leaves the value in `automaton.emitted` and returns how many places it takes. Needs a probability above 0. */
  walk(key: Words4, w0: number, w1: number, w2: number, w3: number): number {
    const stream = new RandomStream(key, w0, w1, w2, w3);
    const path = this.#paths[this.#drawPath(stream)]!;
    path.tokens.forEach((token, at) => {
      this.#automaton.emit(at, token);
    });
    if (this.#masses.at(path.length, path.state) < ENOUGH_TO_REJECT) return this.#drawForwards(stream, path);
    for (;;) {
      // The attempt's own words come from the stream, so that attempts neither repeat nor leak into other addresses.
      const count = this.#automaton.walk(
        key,
        stream.next(),
        stream.next(),
        stream.next(),
        stream.next(),
        path.state,
        path.tokens.length,
        path.length,
      );
      const length = this.#lengthOf(count);
      if (length >= this.#min && length <= this.#max) return count;
    }
  }

  #drawPath(stream: RandomStream): number {
    const masses = this.#pathMasses;
    if (masses.length === 1) return 0;
    const aim = stream.fraction() * masses[masses.length - 1]!;
    let low = 0;
    let high = masses.length - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (masses[middle]! > aim) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  #drawForwards(stream: RandomStream, path: PrefixPath): number {
    const automaton = this.#automaton;
    const { tokens, maxLength } = automaton.tables;
    let { state, length } = path;
    let at = path.tokens.length;
    while (length < maxLength) {
      const arc = this.#drawArc(stream, state, length);
      const token = tokens[arc]!;
      if (token === END) break;
      automaton.emit(at++, token);
      length += automaton.tokenLengths[token]!;
      state = this.#arcs.targets[arc]!;
    }
    return at;
  }

  /** The next arc, through back-off, each in proportion to its probability times the mass behind it. */
  #drawArc(stream: RandomStream, from: number, length: number): number {
    const automaton = this.#automaton;
    const { tokens } = automaton.tables;
    const { backoffs, leftBelow } = this.#arcs;
    let rest = stream.fraction() * this.#masses.at(length, from);
    let scale = 1;
    let excluding = -1;
    let chosen = -1;
    for (let state = from; ; state = automaton.suffixOf(state)) {
      for (let arc = automaton.firstArc[state]!; arc < automaton.firstArc[state + 1]!; arc++) {
        const mass = this.#masses.through(arc, length);
        if (mass === 0 || (excluding >= 0 && automaton.arcOf(excluding, tokens[arc]!) >= 0)) continue;
        chosen = arc;
        rest -= scale * mass;
        if (rest < 0) return chosen;
      }
      // Rounding may leave a trace of the aim behind the last arc: then that arc it is.
      if (backoffs[state] === 0) return chosen;
      scale *= backoffs[state]! / leftBelow[state]!;
      excluding = state;
    }
  }

  #lengthOf(count: number): number {
    if (this.#automaton.emitsUnits) return count;
    let length = 0;
    for (let i = 0; i < count; i++) length += this.#automaton.tokenLengths[this.#automaton.emitted[i]!]!;
    return length;
  }
}

/** The smallest set of constraints that no value satisfies: one by itself where there is such a one. */
function blame(automaton: Automaton, arcs: ArcTable, constraints: Constraints, paths: number): (keyof Constraints)[] {
  if (paths === 0) return ['prefix'];
  const given = CONSTRAINT_NAMES.filter((name) => constraints[name] !== undefined);
  for (const left of given) {
    const others = { ...constraints, [left]: undefined };
    const rest = given.filter((name) => name !== left);
    if (rest.length > 0 && new ConstrainedWalk(automaton, arcs, others).probability === 0) {
      return blame(automaton, arcs, others, 1);
    }
  }
  return given;
}
