import { type Acceptance, keptShare } from '../automaton/Acceptance.ts';
import type { ArcTable } from '../automaton/ArcTable.ts';
import type { Automaton } from '../automaton/Automaton.ts';
import { quantize } from '../automaton/aliasTable.ts';
import type { Columns, RowSource } from '../automaton/RowSource.ts';
import { DEAD } from './ConditionStates.ts';
import { ENDS, FORKS, ProductGraph } from './ProductGraph.ts';
import type { TokenConstraint } from './TokenConstraint.ts';

/** Where a difference of sums is so small a part of them, the sum is taken anew, without subtraction. */
const CANCELLED = 1e-6;
/** Sweeps go on until no mass changes by more than this part of it. */
const SETTLED = 1e-15;
/** As many sweeps, and as many arcs in all of them, as take some seconds; and what is exact enough after so many. */
const MOST_SWEEPS = 10_000;
const MOST_WORK = 2 ** 31;
const NEARLY_SETTLED = 1e-11;
/**
 * Units of a column: what is drawn differs from what was computed by at most 2^−24 a step. (Behind a back-off by so much of all
 * that the shorter context gives, before what is ruled out is taken away. Smoothing backs off the less, the less is left.)
 */
const COLUMN_UNITS = 2 ** 24;

/**
 * A model's automaton times the automaton of its constraints, weighted by what can still come of it: a source of rows whose
 * walks are the model's walks on condition that they satisfy the constraints.
 *
 * The mass of a node is the probability that a walk from there ends as it should (folded: and is kept for its length);
 * masses are computed backwards, and a step is weighted by the mass behind it. So what is drawn is exactly the model's
 * distribution, conditioned; and where nothing satisfies the constraints the mass of the start is 0.
 *
 * Back-off is exact here as well: a node (state, q) backs off to (suffix, q), which gives what it gives on condition that no
 * token comes for which the state has an arc.
 */
export class ProductAutomaton implements RowSource {
  readonly graph: ProductGraph;
  readonly start: number;
  readonly columnUnits: number = COLUMN_UNITS;
  readonly columnCount: number;
  readonly mostColumns: number;
  /** Of each arc from `graph.plain` on: its probability times the mass behind it. */
  readonly flows: Float64Array;
  /** Of each node from `graph.plain` on: the probability of backing off times the mass that has, given that. */
  readonly backoffFlows: Float64Array;
  /**
   * Whether the masses are exact. They are not where walks go on for ages before they end: there, tokens have to be counted, so
   * that walks beyond the longest value are left out.
   */
  readonly settled: boolean;
  readonly automaton: Automaton;
  readonly arcs: ArcTable;
  readonly #masses: Float64Array;
  /** What ending is worth in each constraint state: 1, or the share that is kept of the length that it counted. */
  readonly #endShare: (condition: number) => number;
  readonly #spells: boolean;
  #weights = new Float64Array(64);

  /**
   * @param folded the acceptance to work into the masses; then `constraint` has to count tokens
   * @throws PhonyError `CONSTRAINT_TOO_COSTLY`
   */
  constructor(automaton: Automaton, arcs: ArcTable, constraint: TokenConstraint, folded?: Acceptance) {
    this.automaton = automaton;
    this.arcs = arcs;
    const graph = new ProductGraph(automaton, arcs, constraint);
    this.graph = graph;
    this.start = graph.start;
    this.#endShare = folded === undefined ? () => 1 : (condition) => keptShare(folded, constraint.tokensOf(condition));
    this.flows = new Float64Array(graph.arcCount);
    this.backoffFlows = new Float64Array(graph.states.length);
    this.#masses = new Float64Array(graph.states.length);
    this.settled = this.#settle();
    this.columnCount = automaton.columnCount + graph.arcCount + graph.branches.length + graph.states.length;
    this.mostColumns = automaton.mostColumns + 1 + graph.branches.length;
    this.#spells = constraint.spell !== undefined;
  }

  get nodeCount(): number {
    return this.graph.plain + this.graph.states.length;
  }

  get tokenCount(): number {
    // Nodes that are emitted have no rank: that asks for wide rows.
    return this.#spells ? Number.POSITIVE_INFINITY : this.automaton.tokenCount;
  }

  /** About how many bytes the nodes and arcs take, without the rows that a walker builds. */
  get bytes(): number {
    return this.graph.states.length * 100 + this.graph.arcCount * 12 + this.graph.branches.length * 16;
  }

  /** The probability that a walk of the model satisfies the constraints (folded: and is kept). */
  get mass(): number {
    return this.start === DEAD ? 0 : this.#massOf(this.start);
  }

  readColumns(node: number, columns: Columns): number {
    const { graph, automaton } = this;
    const place = node - graph.plain;
    if (place < 0) {
      const count = automaton.readColumns(node, columns);
      const scale = COLUMN_UNITS / automaton.columnUnits;
      for (let i = 0; i < count; i++) columns.units[i]! *= scale;
      return count;
    }
    const state = graph.states[place]!;
    const from = graph.firstArcs[place]!;
    const first = automaton.firstArc[state]!;
    const arcs = automaton.firstArc[state + 1]! - first;
    let count = 0;
    const add = (weight: number, token: number, code: number): void => {
      columns.reserve(count + 1);
      if (this.#weights.length < columns.units.length) {
        const grown = new Float64Array(columns.units.length);
        grown.set(this.#weights);
        this.#weights = grown;
      }
      this.#weights[count] = weight;
      columns.tokens[count] = token;
      columns.codes[count++] = code;
    };
    for (let i = 0; i < arcs; i++) {
      const flow = this.flows[from + i]!;
      if (flow === 0) continue;
      const token = automaton.tables.tokens[first + i]!;
      const target = graph.targets[from + i]!;
      if (target > FORKS) add(flow, token, from + i);
      else {
        const fork = FORKS - target;
        for (let branch = graph.firstBranches[fork]!; branch < graph.firstBranches[fork + 1]!; branch++) {
          const behind = graph.branchProbabilities[branch]! * this.#massOf(graph.branches[branch]!);
          if (behind > 0) add(this.arcs.probabilities[first + i]! * behind, token, graph.arcCount + branch);
        }
      }
    }
    if (this.backoffFlows[place]! > 0) add(this.backoffFlows[place]!, -1, 0);
    quantize(this.#weights, count, COLUMN_UNITS, columns.units);
    return count;
  }

  resolve(node: number, code: number, backsOff: boolean): number {
    const place = node - this.graph.plain;
    if (place < 0) return this.automaton.resolve(node, code, backsOff);
    if (backsOff) return this.graph.backoffs[place]!;
    const { arcCount, targets, branches } = this.graph;
    return code < arcCount ? targets[code]! : branches[code - arcCount]!;
  }

  /** What the automaton emits; where tokens may be spelled, the node, which `spellingOf` tells of. */
  emitOf(node: number): number {
    return this.#spells ? node : this.automaton.emitOf(this.#stateOf(node));
  }

  /** What was asked of the spelling of the token that leads to a node; −1 where it is not spelled, or nothing is asked. */
  spellingOf(node: number): number {
    return node < this.graph.plain ? -1 : this.graph.spellings[node - this.graph.plain]!;
  }

  tokenOf(node: number): number {
    return this.automaton.tokenOf(this.#stateOf(node));
  }

  rankOf(node: number): number {
    return this.automaton.rankOf(this.#stateOf(node));
  }

  tokenOfRank(rank: number): number {
    return this.automaton.tokenOfRank(rank);
  }

  hasArc(node: number, token: number): boolean {
    return this.automaton.hasArc(this.#stateOf(node), token);
  }

  arcMask(node: number): number {
    return this.automaton.arcMask(this.#stateOf(node));
  }

  #stateOf(node: number): number {
    return node < this.graph.plain ? node : this.graph.states[node - this.graph.plain]!;
  }

  #massOf(node: number): number {
    // From a plain state every walk ends well.
    return node < this.graph.plain ? 1 : this.#masses[node - this.graph.plain]!;
  }

  #massOfFork(fork: number): number {
    const { firstBranches, branches, branchProbabilities } = this.graph;
    let mass = 0;
    for (let branch = firstBranches[fork]!; branch < firstBranches[fork + 1]!; branch++) {
      mass += branchProbabilities[branch]! * this.#massOf(branches[branch]!);
    }
    return mass;
  }

  #settle(): boolean {
    const { arcCount } = this.graph;
    let change = this.#sweep();
    for (let sweep = 1; change > SETTLED; sweep++) {
      if (sweep === MOST_SWEEPS || sweep * arcCount > MOST_WORK) return change < NEARLY_SETTLED;
      change = this.#sweep();
    }
    return true;
  }

  /** Computes all masses once more from those behind them; returns the largest change, as a part of the mass. */
  #sweep(): number {
    const { graph, flows, backoffFlows } = this;
    const { firstArc } = this.automaton;
    const { probabilities, backoffs, leftBelow } = this.arcs;
    let change = 0;
    for (const place of graph.order) {
      const state = graph.states[place]!;
      const from = graph.firstArcs[place]!;
      const first = firstArc[state]!;
      const arcs = firstArc[state + 1]! - first;
      let mass = 0;
      for (let i = 0; i < arcs; i++) {
        const target = graph.targets[from + i]!;
        if (target === DEAD) continue;
        const behind =
          target === ENDS
            ? this.#endShare(graph.conditions[place]!)
            : target > FORKS
              ? this.#massOf(target)
              : this.#massOfFork(FORKS - target);
        const flow = probabilities[first + i]! * behind;
        flows[from + i] = flow;
        mass += flow;
      }
      const below = graph.backoffs[place]!;
      if (below !== DEAD) {
        const flow = (backoffs[state]! / leftBelow[state]!) * this.#leftOf(below, state);
        backoffFlows[place] = flow;
        mass += flow;
      }
      const before = this.#masses[place]!;
      this.#masses[place] = mass;
      const difference = Math.abs(mass - before);
      if (difference > change * mass) change = difference / mass;
    }
    return change;
  }

  /** The mass of a node on condition that no token comes for which `longer`, a state that backs off to the node's, has an arc. */
  #leftOf(node: number, longer: number): number {
    const { graph, flows } = this;
    const { firstArc } = this.automaton;
    const { arcsBelow } = this.arcs;
    const place = node - graph.plain;
    const shift = graph.firstArcs[place]! - firstArc[graph.states[place]!]!;
    const mass = this.#masses[place]!;
    let taken = 0;
    for (let arc = firstArc[longer]!; arc < firstArc[longer + 1]!; arc++) taken += flows[shift + arcsBelow[arc]!]!;
    const left = mass - taken;
    if (left > CANCELLED * mass) return left;
    // What is left is less than rounding makes of the difference: add it up instead.
    let sum = this.backoffFlows[place]!;
    let next = firstArc[longer]!;
    const end = firstArc[longer + 1]!;
    const state = graph.states[place]!;
    for (let arc = firstArc[state]!; arc < firstArc[state + 1]!; arc++) {
      if (next < end && arcsBelow[next] === arc) next++;
      else sum += flows[shift + arc]!;
    }
    return sum;
  }
}
