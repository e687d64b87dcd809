import { bordersUpTo } from './CodePointSet.ts';
import type { TextAutomaton } from './TextAutomaton.ts';

/** Code points below this are looked up, others searched for. */
const LOW = 256;

/** What a table automaton is made of. */
export interface AutomatonTables {
  readonly start: number;
  /** The first code point of each stretch of equal ones; the first is 0. */
  readonly stretches: Int32Array;
  /** For each stretch the class of its code points. */
  readonly classes: Int32Array;
  readonly classCount: number;
  /** State × class: the next state or −1. */
  readonly next: Int32Array;
  /** For each state whether it accepts. */
  readonly accepting: Uint8Array;
}

/** An automaton in flat tables: one step is one class and one entry. */
export class TableAutomaton implements TextAutomaton {
  readonly size: number;
  readonly start: number;
  readonly #stretches: Int32Array;
  readonly #classes: Int32Array;
  readonly #classCount: number;
  readonly #next: Int32Array;
  readonly #accepting: Uint8Array;
  readonly #lowClasses: Int32Array;
  /** For each class whether text can have its code points: whether they are more than surrogates. */
  readonly #spelled: Uint8Array;

  constructor(tables: AutomatonTables) {
    this.size = tables.accepting.length;
    this.start = tables.start;
    this.#stretches = tables.stretches;
    this.#classes = tables.classes;
    this.#classCount = tables.classCount;
    this.#next = tables.next;
    this.#accepting = tables.accepting;
    this.#spelled = new Uint8Array(tables.classCount);
    tables.stretches.forEach((from, i) => {
      const to = tables.stretches[i + 1] ?? 0x110000;
      if (from < 0xd800 || to > 0xe000) this.#spelled[tables.classes[i]!] = 1;
    });
    this.#lowClasses = Int32Array.from({ length: LOW }, (_, codePoint) => this.#search(codePoint));
  }

  step(state: number, codePoint: number): number {
    const pointClass = codePoint < LOW ? this.#lowClasses[codePoint]! : this.#search(codePoint);
    return this.#next[state * this.#classCount + pointClass]!;
  }

  accepts(state: number): boolean {
    return this.#accepting[state] === 1;
  }

  isFree(state: number): boolean {
    if (this.#accepting[state] !== 1) return false;
    for (let pointClass = 0; pointClass < this.#classCount; pointClass++) {
      if (this.#spelled[pointClass] === 1 && this.#next[state * this.#classCount + pointClass] !== state) return false;
    }
    return true;
  }

  #search(codePoint: number): number {
    return this.#classes[bordersUpTo(this.#stretches, codePoint) - 1]!;
  }
}
