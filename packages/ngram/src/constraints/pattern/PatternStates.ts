import type { CodePointSet } from './CodePointSet.ts';
import type { Assertion, PatternNode } from './PatternNode.ts';
import type { PatternText } from './PatternText.ts';
import { patternTooLarge } from './patternErrors.ts';

/** The most states of the automaton that is not deterministic yet: about the characters of a pattern, repetitions written out. */
export const MOST_PATTERN_STEPS = 16384;

/** What a state waits for. */
export const MATCHED = 0;
export const FORK = 1;
export const ONE_OF = 2;
export const ASSERTION = 3;

/** Where a whole match ends. */
export const MATCH = 0;

/**
 * A pattern as an automaton that may be in many states at once (Thompson's construction). A state is its kind, the state
 * behind it, and one number more: of a fork the other way, of `ONE_OF` the set, of an assertion which.
 */
export class PatternStates {
  readonly kinds: number[] = [];
  readonly nexts: number[] = [];
  readonly extras: number[] = [];
  /** The sets that states wait for, each once. */
  readonly sets: CodePointSet[] = [];
  readonly assertions: Assertion[] = [];
  /** Where a match begins. */
  readonly start: number;
  readonly #pattern: PatternText;
  readonly #setNumbers = new Map<CodePointSet | string, number>();

  /** @throws ArgumentError `PATTERN_TOO_LARGE` */
  constructor(node: PatternNode, pattern: PatternText) {
    this.#pattern = pattern;
    this.#add(MATCHED, MATCH, 0);
    this.start = this.#build(node, MATCH);
  }

  #add(kind: number, next: number, extra: number): number {
    if (this.kinds.length === MOST_PATTERN_STEPS) {
      throw patternTooLarge(this.#pattern, 'characters, repetitions written out', MOST_PATTERN_STEPS);
    }
    this.nexts.push(next);
    this.extras.push(extra);
    return this.kinds.push(kind) - 1;
  }

  /** Adds the states of a node before `next`, and returns the first of them: `next` itself when the node is empty. */
  #build(node: PatternNode, next: number): number {
    switch (node.type) {
      case 'one_of':
        return this.#add(ONE_OF, next, this.#setNumber(node.set));
      case 'assertion':
        return this.#add(ASSERTION, next, this.assertions.push(node.assertion) - 1);
      case 'sequence':
        return node.nodes.reduceRight((behind, part) => this.#build(part, behind), next);
      case 'alternatives': {
        const ways = node.nodes.map((way) => this.#build(way, next));
        return ways.reduceRight((others, way) => this.#add(FORK, way, others));
      }
      case 'repeat':
        return this.#repeat(node.node, node.min, node.max, next);
    }
  }

  #repeat(node: PatternNode, min: number, max: number, next: number): number {
    if (max !== Number.POSITIVE_INFINITY) {
      const optional = this.#copies(max - min, next, (first) => {
        const body = this.#build(node, first);
        return body === first ? first : this.#add(FORK, body, next);
      });
      return this.#copies(min, optional, (first) => this.#build(node, first));
    }
    const loop = this.#add(FORK, next, next);
    const body = this.#build(node, loop);
    this.nexts[loop] = body;
    return min === 0 ? loop : this.#copies(min - 1, body, (first) => this.#build(node, first));
  }

  /** Puts `count` copies before `next`, but stops at one that adds nothing: all others would add nothing either. */
  #copies(count: number, next: number, copy: (next: number) => number): number {
    let first = next;
    for (let i = 0; i < count; i++) {
      const before = copy(first);
      if (before === first) break;
      first = before;
    }
    return first;
  }

  #setNumber(set: CodePointSet): number {
    let number = this.#setNumbers.get(set);
    if (number !== undefined) return number;
    const key = set.join();
    number = this.#setNumbers.get(key);
    if (number === undefined) {
      number = this.sets.push(set) - 1;
      this.#setNumbers.set(key, number);
    }
    this.#setNumbers.set(set, number);
    return number;
  }
}
