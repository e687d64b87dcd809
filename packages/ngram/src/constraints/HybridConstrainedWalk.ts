import type { Automaton } from '../automaton/Automaton.ts';
import { type HybridAutomaton, spellingKey } from '../hybrid/HybridAutomaton.ts';
import { classOfSymbol, type WordClass } from '../hybrid/wordClasses.ts';
import type { LengthMasses } from '../lengths/LengthMasses.ts';
import type { Words4 } from '../random/hash128.ts';
import { RandomStream } from '../random/RandomStream.ts';
import { blame } from './blame.ts';
import type { Constraints } from './Constraints.ts';
import { type Conditioned, conditionFolding, conditionTrying } from './condition.ts';
import { HybridConstraint } from './HybridConstraint.ts';
import { meetsConstraints } from './meetsConstraints.ts';
import { SpellingConstraint } from './SpellingConstraint.ts';

/**
 * Where so many of the model's own values satisfy the constraints, out of so many that are looked at, they are drawn until one
 * does: cheaper than spelling each word as it is wanted, and nothing has to be computed before.
 */
const ENOUGH_TO_DRAW = 0.1;
const TRIED = 256;
/** Where those are drawn: no stream's key, since those come of a hash. */
const TRIED_KEY: Words4 = [0, 0, 0, 0];

/**
 * As `ConstrainedWalk`, for hybrid models: the words are drawn on condition of what can be spelled, then each spelling on
 * condition of what the words want of it. Exactly the model's distribution, conditioned.
 */
export class HybridConstrainedWalk {
  /** What the last walk emitted: UTF-16 units. */
  emitted: Int32Array = new Int32Array(64);
  /** Whether the model's own walks are drawn until one fits, or those of the product. */
  readonly way: 'own walks' | 'product';
  /** The constraints that exclude every value, when the probability is 0 (see `ConstrainedWalk`). */
  readonly excluding: readonly (keyof Constraints)[];
  readonly #automaton: HybridAutomaton;
  readonly #constraints: Constraints;
  readonly #fits: (text: string) => boolean;
  readonly #masses: (automaton: Automaton) => LengthMasses;
  readonly #classes: readonly (WordClass | undefined)[];
  /** The words on condition; made where they are walked, or asked for their probability. */
  #words: Conditioned<HybridConstraint> | undefined;
  /** The words under each task, made at the first of them. */
  readonly #spellers: Conditioned<SpellingConstraint>[] = [];
  #text = '';

  /**
   * @param masses those of the words or of a spelling, computed once
   * @param constraints in canonical form (see `normalizeConstraints`)
   * @throws PhonyError `CONSTRAINT_TOO_COSTLY`
   */
  constructor(automaton: HybridAutomaton, masses: (automaton: Automaton) => LengthMasses, constraints: Constraints) {
    this.#automaton = automaton;
    this.#masses = masses;
    this.#constraints = constraints;
    this.#fits = meetsConstraints(constraints);
    this.#classes = automaton.words.tables.symbols.map(classOfSymbol);
    this.way = this.#fitsOften() ? 'own walks' : 'product';
    this.excluding =
      this.way === 'own walks' || this.probability > 0
        ? []
        : blame(constraints, (fewer) => new HybridConstrainedWalk(automaton, masses, fewer).excluding.length > 0);
  }

  /** The probability that a value of the model satisfies the constraints. 0: none can. */
  get probability(): number {
    return this.#conditioned().probability;
  }

  /** About how many bytes this holds beside the model. */
  get bytes(): number {
    let bytes = 0;
    for (const made of [this.#words, ...this.#spellers]) {
      if (made !== undefined) bytes += made.walker.bytes + made.product.bytes;
    }
    return bytes;
  }

  /** Whether some of the model's own values, always the same ones, satisfy the constraints often enough to try. */
  #fitsOften(): boolean {
    let fitting = 0;
    for (let i = 0; i < TRIED; i++) {
      const count = this.#automaton.walk(TRIED_KEY, i, 0, 0, 0);
      if (this.#fits(this.#automaton.text(count))) fitting++;
    }
    return fitting >= ENOUGH_TO_DRAW * TRIED;
  }

  #conditioned(): Conditioned<HybridConstraint> {
    if (this.#words === undefined) {
      const { words } = this.#automaton;
      const masses = this.#masses(words);
      const constraintOf = (counted: number): HybridConstraint =>
        new HybridConstraint(this.#automaton, this.#masses, this.#constraints, counted);
      this.#words =
        conditionTrying(words, masses, words.acceptance, constraintOf(0)) ??
        conditionFolding(words, masses, constraintOf(words.tables.maxTokens));
    }
    return this.#words;
  }

  /** As `HybridAutomaton.walk`. Needs a probability above 0. */
  walk(key: Words4, w0: number, w1: number, w2: number, w3: number): number {
    if (this.way === 'product') return this.#walkProduct(key, w0, w1, w2, w3);
    // Each attempt's own words come from the stream, so that attempts neither repeat nor meet those of other addresses.
    const stream = new RandomStream(key, w0, w1, w2, w3);
    for (;;) {
      const count = this.#automaton.walk(key, stream.next(), stream.next(), stream.next(), stream.next());
      const text = this.#automaton.text(count);
      if (this.#fits(text)) return this.#leave(text);
    }
  }

  #walkProduct(key: Words4, w0: number, w1: number, w2: number, w3: number): number {
    const { walker, product, acceptance, constraint } = this.#conditioned();
    const count = walker.walk(key, w0, w1, w2, w3, acceptance);
    const nodes = walker.emitted;
    const { symbols } = this.#automaton.words.tables;
    let text = '';
    let spelled = 0;
    for (let i = 0; i < count; i++) {
      const node = nodes[i]!;
      const token = product.tokenOf(node);
      const known = this.#classes[token];
      if (known === undefined) {
        text += symbols[token]!;
        continue;
      }
      if (known.spaced) text += ' ';
      const task = product.spellingOf(node);
      const below = spellingKey(key, spelled++);
      const spelling = this.#automaton.spellings.get(known.shape)!;
      // Where nothing is asked any more the model's own words do.
      if (task < 0 || constraint.tasks[task]!.to < 0) {
        text += spelling.text(spelling.walk(below, w0, w1, w2, w3));
      } else {
        const speller = this.#spellerOf(task);
        const letters = speller.walker.walk(below, w0, w1, w2, w3, speller.acceptance);
        text += spelling.text(letters, speller.walker.emitted);
      }
    }
    return this.#leave(text);
  }

  #leave(text: string): number {
    this.#text = text;
    if (this.emitted.length < text.length) this.emitted = new Int32Array(2 * text.length);
    for (let i = 0; i < text.length; i++) this.emitted[i] = text.charCodeAt(i);
    return text.length;
  }

  /** The text of the last walk. */
  text(count: number): string {
    return this.#text.slice(0, count);
  }

  #spellerOf(task: number): Conditioned<SpellingConstraint> {
    let speller = this.#spellers[task];
    if (speller === undefined) {
      const { constraint } = this.#conditioned();
      const spelling = this.#automaton.spellings.get(constraint.tasks[task]!.shape)!;
      const lengths = this.#masses(spelling);
      const demand = constraint.demandOf(task);
      const constraintOf = (letters: number): SpellingConstraint =>
        new SpellingConstraint(constraint.conditions, spelling, { ...demand, letters });
      speller =
        conditionTrying(spelling, lengths, spelling.acceptance, constraintOf(0)) ??
        conditionFolding(spelling, lengths, constraintOf(spelling.tables.maxTokens));
      this.#spellers[task] = speller;
    }
    return speller;
  }
}
