import { acceptanceOf } from '../automaton/Acceptance.ts';
import type { Automaton } from '../automaton/Automaton.ts';
import { START } from '../counts/boundaries.ts';
import type { LengthMasses } from '../lengths/LengthMasses.ts';
import type { Words4 } from '../random/hash128.ts';
import { blame } from './blame.ts';
import { ConstraintAutomaton } from './ConstraintAutomaton.ts';
import type { Constraints } from './Constraints.ts';
import {
  acceptedMass,
  type Conditioned,
  conditionFolding,
  conditionTrying,
  ENOUGH_TO_REJECT,
  keptBy,
  part,
} from './condition.ts';

/** How values are drawn, and how likely it is that a value of the model satisfies the constraints. */
interface Plan {
  readonly way: 'own walks' | 'product' | 'folded product';
  readonly probability: number;
  readonly walk: (key: Words4, w0: number, w1: number, w2: number, w3: number) => number;
  readonly emitted: () => Int32Array;
  readonly bytes: () => number;
}

/**
 * Draws values on condition that they satisfy constraints, distributed exactly as the model's values that do.
 *
 * The model's automaton is multiplied with the constraints' (`ProductAutomaton`), the masses of all completions are computed
 * once, backwards, and values are drawn forwards, weighted by them. A value's length decides whether it is kept: that is
 * worked into the masses where values are short or seldom kept, and tried otherwise. And where it is only length that is
 * asked for and many values have it anyway, the model's own walks are drawn until one does: the same distribution, sooner.
 */
export class ConstrainedWalk {
  /** The probability that a value of the model satisfies the constraints. 0: none can. */
  readonly probability: number;
  /**
   * Constraints that exclude every value, when the probability is 0: one where it does by itself, else some of which none can be
   * left out.
   */
  readonly excluding: readonly (keyof Constraints)[];
  /** What each step of a walk looks up: the model's own rows, or those of the product. */
  readonly way: Plan['way'];
  readonly #automaton: Automaton;
  readonly #plan: Plan;

  /**
   * @param constraints in canonical form (see `normalizeConstraints`)
   * @throws PhonyError `CONSTRAINT_TOO_COSTLY`
   */
  constructor(automaton: Automaton, masses: LengthMasses, constraints: Constraints) {
    this.#automaton = automaton;
    this.#plan = planFor(automaton, masses, constraints);
    this.way = this.#plan.way;
    this.probability = this.#plan.probability;
    this.excluding =
      this.probability > 0 ? [] : blame(constraints, (fewer) => planFor(automaton, masses, fewer).probability === 0);
  }

  /** What the last walk emitted (see `Automaton.emitted`). */
  get emitted(): Int32Array {
    return this.#plan.emitted();
  }

  /** About how many bytes this holds beside the model. */
  get bytes(): number {
    return this.#plan.bytes();
  }

  /** As `Automaton.walk`. Needs a probability above 0. */
  walk(key: Words4, w0: number, w1: number, w2: number, w3: number): number {
    return this.#plan.walk(key, w0, w1, w2, w3);
  }

  /** The text of the first `count` places of what was emitted. */
  text(count: number): string {
    return this.#automaton.text(count, this.#plan.emitted());
  }
}

function planFor(automaton: Automaton, masses: LengthMasses, constraints: Constraints): Plan {
  const { acceptance, tables, tokenLengths } = automaton;
  const { minLength = 0, maxLength = Number.POSITIVE_INFINITY, ...others } = constraints;
  // Where every token is a code point, a value's length is its number of tokens, and that is what acceptance goes by.
  const pointTokens = tokenLengths.every((points, token) => token <= START || points === 1);
  const fitting = pointTokens ? acceptanceOf(tables, (n) => n >= minLength && n <= maxLength) : acceptance;
  const bare = Object.keys(others).length === 0;
  const ownWalks = (probability: number): Plan => ({
    way: 'own walks',
    probability,
    walk: (key, w0, w1, w2, w3) => automaton.walk(key, w0, w1, w2, w3, fitting),
    emitted: () => automaton.emitted,
    bytes: () => 0,
  });
  // Nothing is that long: known before a product has counted up to it.
  const longestToken = tokenLengths.reduce((longest, points) => Math.max(longest, points), 1);
  if (minLength > tables.maxTokens * longestToken) return ownWalks(0);
  if (pointTokens && bare) {
    const share = acceptedMass(fitting, masses.walks);
    const kept = keptBy(automaton, masses, fitting);
    if (share >= ENOUGH_TO_REJECT * Math.min(1, kept)) return ownWalks(part(share, kept));
  }
  const constraintOf = (of: Constraints, counted: number): ConstraintAutomaton =>
    new ConstraintAutomaton(tables.symbols, of, counted);
  let conditioned: Conditioned<ConstraintAutomaton> | undefined;
  // First without what acceptance sees to, then with it.
  if (pointTokens && !bare) conditioned = conditionTrying(automaton, masses, fitting, constraintOf(others, 0));
  // A bound on tokens that has to be counted to anyway is better counted together with acceptance.
  if (maxLength === Number.POSITIVE_INFINITY || !pointTokens) {
    conditioned ??= conditionTrying(automaton, masses, fitting, constraintOf(constraints, 0));
  }
  conditioned ??= conditionFolding(automaton, masses, constraintOf(constraints, tables.maxTokens));
  const { product, walker, acceptance: keeping, probability, folded } = conditioned;
  return {
    way: folded ? 'folded product' : 'product',
    probability,
    walk: (key, w0, w1, w2, w3) => walker.walk(key, w0, w1, w2, w3, keeping),
    emitted: () => walker.emitted,
    bytes: () => product.bytes + walker.bytes,
  };
}
