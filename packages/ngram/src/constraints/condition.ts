import { type Acceptance, keptShare } from '../automaton/Acceptance.ts';
import type { Automaton } from '../automaton/Automaton.ts';
import { Walker } from '../automaton/Walker.ts';
import type { LengthMasses } from '../lengths/LengthMasses.ts';
import { ProductAutomaton } from './ProductAutomaton.ts';
import { productLengths } from './productLengths.ts';
import type { TokenConstraint } from './TokenConstraint.ts';

/** From this share of accepted walks on, compared with what is accepted without constraints, walks are drawn until one fits. */
export const ENOUGH_TO_REJECT = 0.4;

/** An automaton conditioned on constraints, ready to be walked. */
export interface Conditioned<C extends TokenConstraint> {
  readonly constraint: C;
  readonly product: ProductAutomaton;
  readonly walker: Walker;
  /** Which walks are kept. */
  readonly acceptance: Acceptance;
  /** The probability that a value of the automaton satisfies the constraints. */
  readonly probability: number;
  /** Whether acceptance is worked into the product. */
  readonly folded: boolean;
}

/**
 * Multiplies an automaton with constraints, and leaves it to trying whether a walk is kept for its length; undefined where that
 * would keep too few walks, or walks take too long to end.
 * @param acceptance the automaton's, or what is left of it for what the constraints do not see to
 */
export function conditionTrying<C extends TokenConstraint>(
  automaton: Automaton,
  masses: LengthMasses,
  acceptance: Acceptance,
  constraint: C,
): Conditioned<C> | undefined {
  const product = new ProductAutomaton(automaton, masses.arcs, constraint);
  if (!product.settled) return undefined;
  const share = acceptedMass(acceptance, productLengths(product));
  const kept = keptBy(automaton, masses, acceptance);
  if (product.mass > 0 && share < ENOUGH_TO_REJECT * Math.min(1, kept) * product.mass) return undefined;
  const walker = new Walker(product, automaton.emitsByRank);
  return { constraint, product, walker, acceptance, probability: part(share, kept), folded: false };
}

/**
 * Multiplies an automaton with constraints and works into it for which share of its lengths a walk is kept.
 * @param constraint has to count tokens, and to see to all that is asked
 */
export function conditionFolding<C extends TokenConstraint>(
  automaton: Automaton,
  masses: LengthMasses,
  constraint: C,
): Conditioned<C> {
  const product = new ProductAutomaton(automaton, masses.arcs, constraint, automaton.acceptance);
  return {
    constraint,
    product,
    walker: new Walker(product, automaton.emitsByRank),
    acceptance: everything(automaton.acceptance),
    probability: part(product.mass, masses.kept),
    folded: true,
  };
}

/** The share of walks that are kept. */
export function acceptedMass(acceptance: Acceptance, walks: Float64Array): number {
  let share = 0;
  for (let n = 1; n < walks.length; n++) share += walks[n]! * keptShare(acceptance, n);
  return share;
}

/** What share of all walks values would be if those of the lengths that `acceptance` allows were kept as it keeps them. */
export function keptBy(automaton: Automaton, masses: LengthMasses, acceptance: Acceptance): number {
  return (masses.kept * acceptance.factor) / automaton.acceptance.factor;
}

/** What part of a whole something is; 0 where a model gives no value at all. */
export function part(mass: number, whole: number): number {
  return mass === 0 ? 0 : Math.min(1, mass / whole);
}

/** Keeps every walk: its length is part of the masses already. */
function everything({ codes }: Acceptance): Acceptance {
  return {
    codes: codes.map((_, n) => (n === 0 ? -1 : 65535)),
    limits: new Uint16Array(256).fill(codes.length - 1),
    factor: 1,
  };
}
