import { keptShare } from '../automaton/Acceptance.ts';
import type { Automaton } from '../automaton/Automaton.ts';
import type { HybridAutomaton } from '../hybrid/HybridAutomaton.ts';
import { classOfSymbol, type WordShape } from '../hybrid/wordClasses.ts';
import type { LengthMasses } from '../lengths/LengthMasses.ts';
import { ConditionStates, DEAD } from './ConditionStates.ts';
import { conditionsOf } from './ConstraintAutomaton.ts';
import type { Constraints } from './Constraints.ts';
import { ProductAutomaton } from './ProductAutomaton.ts';
import { passForward } from './productLengths.ts';
import { SpellingConstraint, type SpellingDemand } from './SpellingConstraint.ts';
import { StepTable } from './StepTable.ts';
import type { SpelledStep, TokenConstraint } from './TokenConstraint.ts';

/** What a spelling has to do: lead the conditions from one state to another, with so many code points. */
export interface SpellingTask {
  readonly shape: WordShape;
  readonly from: number;
  /** −1: anything goes. */
  readonly to: number;
  /** −1: any number. What is counted saturates beyond what matters: then it stands for that many and more. */
  readonly points: number;
}

/** The end of a spelled word, as `passForward` tells it, put together. */
interface SpelledEnd {
  readonly condition: number;
  readonly points: number;
  readonly probability: number;
}

/**
 * Constraints over the tokens of a hybrid model's words. A class token may lead to several states, each with the probability
 * that its spelling leads there: a forward pass over the product of the spelling and the conditions, for each
 * shape and state where such a token may stand.
 *
 * Length is kept apart from the other conditions: it depends on a word by its number of code points alone, so one
 * pass serves all lengths. A state is the conditions' state, the code points so far (as far as they matter) and the tokens
 * so far (where they are counted), in one number.
 */
export class HybridConstraint implements TokenConstraint {
  readonly start: number;
  readonly conditions: ConditionStates;
  /** What each `SpelledStep.spelling` asks for. */
  readonly tasks: SpellingTask[] = [];
  readonly #automaton: HybridAutomaton;
  readonly #masses: (spelling: Automaton) => LengthMasses;
  readonly #steps: StepTable;
  /** The shape of the words that each token may be; undefined for tokens that are words. */
  readonly #shapes: readonly (WordShape | undefined)[];
  readonly #tokenPoints: readonly number[];
  readonly #minPoints: number;
  readonly #maxPoints: number;
  /** The code points that are counted to, and one; the same of tokens. */
  readonly #pointStates: number;
  readonly #tokenStates: number;
  readonly #ends = new Map<string, readonly SpelledEnd[]>();
  readonly #spelled = new Map<string, readonly SpelledStep[]>();
  readonly #taskNumbers = new Map<string, number>();

  /**
   * @param constraints in canonical form
   * @param masses those of a spelling, computed once
   * @param countedTokens as of `ConstraintAutomaton`
   */
  constructor(
    automaton: HybridAutomaton,
    masses: (spelling: Automaton) => LengthMasses,
    { minLength = 0, maxLength = Number.POSITIVE_INFINITY, ...others }: Constraints,
    countedTokens = 0,
  ) {
    this.#automaton = automaton;
    this.#masses = masses;
    this.conditions = new ConditionStates(conditionsOf(others));
    const classes = automaton.words.tables.symbols.map(classOfSymbol);
    this.#shapes = classes.map((known) => known?.shape);
    // The space before a spelled word is the token's, the rest is the spelling's.
    const texts = automaton.words.tables.symbols.map((symbol, token) => {
      const known = classes[token];
      return known === undefined ? symbol : known.spaced ? ' ' : '';
    });
    this.#steps = new StepTable(this.conditions, texts);
    this.#tokenPoints = texts.map((text) => Array.from(text).length);
    this.#minPoints = minLength;
    this.#maxPoints = maxLength;
    this.#pointStates = (maxLength === Number.POSITIVE_INFINITY ? minLength : maxLength) + 1;
    this.#tokenStates = countedTokens + 1;
    this.start = this.conditions.start === DEAD ? DEAD : this.#pack(this.conditions.start, 0, 0);
  }

  step(state: number, token: number): number {
    const next = this.#steps.step(this.conditionOf(state), token);
    if (next === DEAD) return DEAD;
    return this.#advance(state, next, this.#tokenPoints[token]!, 1);
  }

  accepts(state: number): boolean {
    return this.#pointsOf(state) >= this.#minPoints && this.conditions.accepts(this.conditionOf(state));
  }

  isFree(state: number): boolean {
    return (
      this.#tokenStates === 1 &&
      this.#maxPoints === Number.POSITIVE_INFINITY &&
      this.#pointsOf(state) === this.#minPoints &&
      this.conditions.isFree(this.conditionOf(state))
    );
  }

  tokensOf(state: number): number {
    return state % this.#tokenStates;
  }

  spell(state: number, token: number): readonly SpelledStep[] | undefined {
    const shape = this.#shapes[token];
    if (shape === undefined) return undefined;
    const key = `${state}:${token}`;
    let steps = this.#spelled.get(key);
    if (steps === undefined) {
      steps = this.#spell(this.step(state, token), shape);
      this.#spelled.set(key, steps);
    }
    return steps;
  }

  /** The conditions' state within a state. */
  conditionOf(state: number): number {
    return Math.floor(state / (this.#pointStates * this.#tokenStates));
  }

  /** A task in the terms of the spelling. */
  demandOf(task: number): SpellingDemand {
    const { from, to, points } = this.tasks[task]!;
    if (points < 0) return { from, to };
    // One more than is wanted is counted, so that longer words can be told from it; at the most that is counted they need not be.
    return { from, to, count: points, points: Math.min(points + 1, this.#pointStates) };
  }

  #spell(state: number, shape: WordShape): SpelledStep[] {
    if (state === DEAD) return [];
    if (this.isFree(state)) {
      const spelling = this.#taskNumber({ shape, from: -1, to: -1, points: -1 });
      return [{ next: state, probability: 1, spelling }];
    }
    const from = this.conditionOf(state);
    // Where enough code points were said, and no number is too many, how many follow makes no difference.
    const exact = this.#maxPoints !== Number.POSITIVE_INFINITY || this.#pointsOf(state) < this.#minPoints;
    const steps = new Map<string, { next: number; probability: number; spelling: number }>();
    for (const { condition, points, probability } of this.#endsOf(shape, from)) {
      const next = this.#advance(state, condition, points, 0);
      if (next === DEAD) continue;
      const task = { shape, from, to: condition, points: exact ? points : -1 };
      const key = `${task.to}:${task.points}`;
      const known = steps.get(key);
      if (known === undefined) steps.set(key, { next, probability, spelling: this.#taskNumber(task) });
      else known.probability += probability;
    }
    return [...steps.values()];
  }

  /** Where the words of a shape lead the conditions from a state, and how likely. */
  #endsOf(shape: WordShape, from: number): readonly SpelledEnd[] {
    const key = `${shape}:${from}`;
    let ends = this.#ends.get(key);
    if (ends === undefined) {
      ends = this.#computeEnds(this.#automaton.spellings.get(shape)!, from);
      this.#ends.set(key, ends);
    }
    return ends;
  }

  #computeEnds(spelling: Automaton, from: number): SpelledEnd[] {
    const masses = this.#masses(spelling);
    const product = new ProductAutomaton(
      spelling,
      masses.arcs,
      new SpellingConstraint(this.conditions, spelling, { from, points: this.#pointStates }),
    );
    const ends = new Map<number, { condition: number; points: number; probability: number }>();
    passForward(product, (letters, state, mass) => {
      const probability = (mass * keptShare(spelling.acceptance, letters)) / masses.kept;
      if (probability === 0) return;
      const known = ends.get(state);
      if (known !== undefined) known.probability += probability;
      else {
        const width = this.#pointStates + 1;
        ends.set(state, { condition: Math.floor(state / width), points: state % width, probability });
      }
    });
    return [...ends.values()];
  }

  #taskNumber(task: SpellingTask): number {
    const key = `${task.shape}:${task.from}:${task.to}:${task.points}`;
    let number = this.#taskNumbers.get(key);
    if (number === undefined) {
      number = this.tasks.length;
      this.#taskNumbers.set(key, number);
      this.tasks.push(task);
    }
    return number;
  }

  #advance(state: number, condition: number, points: number, tokens: number): number {
    const most = this.#pointStates - 1;
    let now = this.#pointsOf(state) + points;
    if (now > most) {
      if (this.#maxPoints !== Number.POSITIVE_INFINITY) return DEAD;
      now = most;
    }
    if (this.#tokenStates === 1) return this.#pack(condition, now, 0);
    const count = this.tokensOf(state) + tokens;
    return count === this.#tokenStates ? DEAD : this.#pack(condition, now, count);
  }

  #pointsOf(state: number): number {
    return Math.floor(state / this.#tokenStates) % this.#pointStates;
  }

  #pack(condition: number, points: number, tokens: number): number {
    return (condition * this.#pointStates + points) * this.#tokenStates + tokens;
  }
}
