import type { ArcTable } from '../automaton/ArcTable.ts';
import type { Automaton } from '../automaton/Automaton.ts';
import { END } from '../counts/boundaries.ts';
import { PhonyError } from '../PhonyError.ts';
import { DEAD } from './ConditionStates.ts';
import type { SpelledStep, TokenConstraint } from './TokenConstraint.ts';

/** Arcs of all nodes together that are worth a constraint: some seconds and 300 MB at the outside. */
const MOST_ARCS = 2 ** 24;
/** What an arc leads to when it ends the value. */
export const ENDS = -2;
/** An arc of a spelled token leads to several nodes: to those of fork `FORKS − target`. */
export const FORKS = -3;

/**
 * The product of a model's automaton and that of its constraints, as far as walks can come.
 *
 * Nodes below `plain` are the model's own states: there nothing is asked any more. The others stand for a state and a
 * constraint state, node `plain + i` for `states[i]` and `conditions[i]`. Such a node has an arc for each arc of its state, in the
 * same order, from `firstArcs[i]` on.
 *
 * A token that is spelled by a model of its own may lead to several constraint states. Its arc forks: each branch has the
 * probability that the spelling leads there, and a node of its own, so that arriving tells what was asked of the spelling.
 */
export class ProductGraph {
  readonly plain: number;
  readonly start: number;
  readonly states: number[] = [];
  readonly conditions: number[] = [];
  readonly firstArcs: number[] = [];
  /** The node that each backs off to. */
  readonly backoffs: number[] = [];
  /** What was asked of the spelling that leads to each; −1 where nothing was spelled. */
  readonly spellings: number[] = [];
  /** Where the branches of each fork begin: one entry more than forks. */
  readonly firstBranches: number[] = [0];
  /** The node and the probability of each branch. */
  readonly branches: number[] = [];
  readonly branchProbabilities: number[] = [];
  /** The node that each arc leads to, or `ENDS`, `DEAD`, or a fork (see `FORKS`). */
  targets: Int32Array = new Int32Array(1024);
  arcCount = 0;
  /** The nodes from `plain` on, as places: most lead only to those before them. */
  readonly order: readonly number[];
  readonly #automaton: Automaton;
  readonly #arcs: ArcTable;
  readonly #constraint: TokenConstraint;
  /** Nodes by spelling, condition and state. */
  readonly #nodes = new Map<number, Map<number, Map<number, number>>>();

  /** @throws PhonyError `CONSTRAINT_TOO_COSTLY` */
  constructor(automaton: Automaton, arcs: ArcTable, constraint: TokenConstraint) {
    this.plain = automaton.stateCount;
    this.#automaton = automaton;
    this.#arcs = arcs;
    this.#constraint = constraint;
    this.start = constraint.start === DEAD ? DEAD : this.#nodeOf(automaton.start, constraint.start);
    this.order = this.#explore();
  }

  /** Expands all nodes that can be reached, depth first: one is finished, and comes into the order, after all it leads to. */
  #explore(): number[] {
    const order: number[] = [];
    const stack = this.start >= this.plain ? [0] : [];
    while (stack.length > 0) {
      const top = stack.pop()!;
      if (top < 0) {
        order.push(~top);
        continue;
      }
      if (this.firstArcs[top]! >= 0) continue;
      stack.push(~top);
      const first = this.arcCount;
      this.#expand(top);
      this.#visit(stack, this.backoffs[top]!);
      for (let arc = first; arc < this.arcCount; arc++) {
        const target = this.targets[arc]!;
        if (target > FORKS) this.#visit(stack, target);
        else for (const branch of this.branchesOf(target)) this.#visit(stack, branch);
      }
    }
    return order;
  }

  #visit(stack: number[], node: number): void {
    if (node >= this.plain && this.firstArcs[node - this.plain]! < 0) stack.push(node - this.plain);
  }

  /** The nodes of the branches of a target that is a fork. */
  branchesOf(target: number): readonly number[] {
    const fork = FORKS - target;
    return this.branches.slice(this.firstBranches[fork], this.firstBranches[fork + 1]);
  }

  #expand(place: number): void {
    const automaton = this.#automaton;
    const constraint = this.#constraint;
    const state = this.states[place]!;
    const condition = this.conditions[place]!;
    const from = automaton.firstArc[state]!;
    const to = automaton.firstArc[state + 1]!;
    this.#reserve(to - from);
    this.firstArcs[place] = this.arcCount;
    for (let arc = from; arc < to; arc++) {
      const token = automaton.tables.tokens[arc]!;
      let target = DEAD;
      if (this.#arcs.probabilities[arc] !== 0) {
        if (token === END) target = constraint.accepts(condition) ? ENDS : DEAD;
        else {
          const to = this.#arcs.targets[arc]!;
          const spelled = constraint.spell?.(condition, token);
          if (spelled !== undefined) target = this.#fork(to, spelled);
          else {
            const next = constraint.step(condition, token);
            if (next !== DEAD) target = this.#nodeOf(to, next);
          }
        }
      }
      this.targets[this.arcCount++] = target;
    }
    // Even where nothing is asked any more (behind a spelled token) this is no plain state: what backs off is a node, so is what it comes to.
    this.backoffs[place] =
      this.#arcs.backoffs[state]! > 0 ? this.#makeNode(automaton.suffixOf(state), condition, -1) : DEAD;
  }

  #fork(state: number, steps: readonly SpelledStep[]): number {
    if (steps.length === 0) return DEAD;
    for (const { next, probability, spelling } of steps) {
      this.branches.push(this.#makeNode(state, next, spelling));
      this.branchProbabilities.push(probability);
    }
    this.firstBranches.push(this.branches.length);
    return FORKS - (this.firstBranches.length - 2);
  }

  #nodeOf(state: number, condition: number): number {
    return this.#constraint.isFree(condition) ? state : this.#makeNode(state, condition, -1);
  }

  #makeNode(state: number, condition: number, spelling: number): number {
    let known = this.#nodes.get(spelling);
    if (known === undefined) {
      known = new Map();
      this.#nodes.set(spelling, known);
    }
    let ofCondition = known.get(condition);
    if (ofCondition === undefined) {
      ofCondition = new Map();
      known.set(condition, ofCondition);
    }
    let node = ofCondition.get(state);
    if (node === undefined) {
      node = this.plain + this.states.length;
      ofCondition.set(state, node);
      this.states.push(state);
      this.conditions.push(condition);
      this.spellings.push(spelling);
      this.firstArcs.push(-1);
      this.backoffs.push(DEAD);
    }
    return node;
  }

  #reserve(arcs: number): void {
    const needed = this.arcCount + arcs;
    if (needed > MOST_ARCS) {
      throw new PhonyError(
        'CONSTRAINT_TOO_COSTLY',
        `constraints: on a model of ${this.plain} states they need more than ${MOST_ARCS} arcs; give fewer, or smaller bounds`,
        { details: { states: this.plain, most: MOST_ARCS } },
      );
    }
    if (needed <= this.targets.length) return;
    const grown = new Int32Array(Math.max(needed, this.targets.length * 2));
    grown.set(this.targets);
    this.targets = grown;
  }
}
