import { CodePointClasses, SURROGATE_CLASS } from './CodePointClasses.ts';
import { type CodePointSet, hasCodePoint } from './CodePointSet.ts';
import { LINE_TERMINATORS, WORD_CHARACTERS } from './namedSets.ts';
import type { Assertion } from './PatternNode.ts';
import { ASSERTION, FORK, MATCH, MATCHED, ONE_OF, type PatternStates } from './PatternStates.ts';
import type { PatternText } from './PatternText.ts';
import { patternTooLarge } from './patternErrors.ts';
import { closeOverCase } from './unicode/caseFolding.ts';
import type { WorkBudget } from './WorkBudget.ts';

/** The most states of the deterministic automaton, before equal ones are merged. */
export const MOST_PATTERN_STATES = 4096;

/** A deterministic automaton without gaps: every state goes somewhere at every class but the surrogates'. */
export interface CompleteAutomaton {
  readonly start: number;
  readonly classes: CodePointClasses;
  /** State × class. Meaningless for surrogates. */
  readonly next: Int32Array;
  /** For each state whether it accepts. */
  readonly accepting: Uint8Array;
}

/** What stands on one side of a place in the text, as far as assertions tell it apart. */
const EDGE = 0;
const ORDINARY = 1;
const LINE_TERMINATOR = 2;
const WORD = 3;

/** A match has been found: whatever follows, the text is accepted. */
const FOUND = 0;

/**
 * Makes the automaton of all texts that a pattern matches somewhere (subset construction). Which assertions hold at a place
 * depends on both sides of it: a state knows what was read last, and the way from it is chosen when the next code point,
 * or the end, is known.
 * @throws ArgumentError `PATTERN_TOO_LARGE`
 */
export function determinize(states: PatternStates, pattern: PatternText, budget: WorkBudget): CompleteAutomaton {
  return new Determinizer(states, pattern, budget).run();
}

class Determinizer {
  readonly #states: PatternStates;
  readonly #pattern: PatternText;
  readonly #budget: WorkBudget;
  readonly #classes: CodePointClasses;
  /** For each class what assertions take it for. */
  readonly #sideOfClass: number[];
  /** The classes of each side, without the surrogates. */
  readonly #classesOfSide: number[][];
  /** Per state of the automaton: the states of the pattern it stands for, before assertions are looked at. */
  readonly #kernels: (readonly number[])[] = [];
  /** Per state: what was read last. */
  readonly #before: number[] = [];
  readonly #numbers = new Map<string, number>();
  /** Per state of the pattern: the last round in which it was seen. */
  readonly #seen: Int32Array;
  #round = 0;

  constructor(states: PatternStates, pattern: PatternText, budget: WorkBudget) {
    this.#states = states;
    this.#pattern = pattern;
    this.#budget = budget;
    this.#seen = new Int32Array(states.kinds.length);
    const lines = usedIf(states, ['line_start', 'line_end'], LINE_TERMINATORS);
    const words = usedIf(
      states,
      ['word_boundary', 'inside_word'],
      pattern.ignoreCase ? closeOverCase(WORD_CHARACTERS) : WORD_CHARACTERS,
    );
    this.#classes = new CodePointClasses([...states.sets, lines, words], budget);
    this.#sideOfClass = new Array(this.#classes.count).fill(ORDINARY);
    this.#classes.stretches.forEach((codePoint, stretch) => {
      const side = hasCodePoint(words, codePoint) ? WORD : hasCodePoint(lines, codePoint) ? LINE_TERMINATOR : ORDINARY;
      this.#sideOfClass[this.#classes.classes[stretch]!] = side;
    });
    this.#classesOfSide = [EDGE, ORDINARY, LINE_TERMINATOR, WORD].map((side) =>
      this.#sideOfClass.flatMap((of, pointClass) =>
        of === side && pointClass !== SURROGATE_CLASS ? [pointClass] : [],
      ),
    );
  }

  run(): CompleteAutomaton {
    const { count } = this.#classes;
    const rows: Int32Array[] = [new Int32Array(count).fill(FOUND)];
    const accepting = [1];
    this.#kernels.push([]);
    this.#before.push(EDGE);
    const start = this.#number([this.#states.start], EDGE);
    for (let state = 1; state < this.#kernels.length; state++) {
      // Each is found here, and once more in making the automaton small.
      this.#budget.spend(2 * count);
      const row = new Int32Array(count);
      for (const side of [ORDINARY, LINE_TERMINATOR, WORD]) this.#fill(row, state, side);
      rows.push(row);
      accepting.push(this.#follow(state, EDGE) === undefined ? 1 : 0);
    }
    const next = new Int32Array(rows.length * count);
    rows.forEach((row, state) => {
      next.set(row, state * count);
    });
    return { start, classes: this.#classes, next, accepting: Uint8Array.from(accepting) };
  }

  /** Finds where a state goes at each class of one side. */
  #fill(row: Int32Array, state: number, after: number): void {
    const classes = this.#classesOfSide[after]!;
    if (classes.length === 0) return;
    const waiting = this.#follow(state, after);
    if (waiting === undefined) {
      for (const pointClass of classes) row[pointClass] = FOUND;
      return;
    }
    const { nexts, extras, start } = this.#states;
    const kernels: (number[] | undefined)[] = [];
    for (const one of waiting) {
      const setClasses = this.#classes.ofSets[extras[one]!]!;
      this.#budget.spend(setClasses.length);
      for (const pointClass of setClasses) {
        // A match may also begin later.
        const kernel = kernels[pointClass];
        if (kernel === undefined) kernels[pointClass] = [start, nexts[one]!];
        else kernel.push(nexts[one]!);
      }
    }
    let elsewhere = -1;
    for (const pointClass of classes) {
      const kernel = kernels[pointClass];
      if (kernel !== undefined) row[pointClass] = this.#number(kernel, after);
      else {
        if (elsewhere < 0) elsewhere = this.#number([start], after);
        row[pointClass] = elsewhere;
      }
    }
  }

  /** The number of the state that stands for these states of the pattern after `before`. */
  #number(kernel: readonly number[], before: number): number {
    const sorted = Uint16Array.from(kernel).sort();
    const distinct = Array.from(sorted).filter((state, i) => i === 0 || state !== sorted[i - 1]);
    if (distinct[0] === MATCH) return FOUND;
    const key = String.fromCharCode(before, ...distinct);
    let number = this.#numbers.get(key);
    if (number === undefined) {
      if (this.#kernels.length === MOST_PATTERN_STATES) {
        throw patternTooLarge(this.#pattern, 'states', MOST_PATTERN_STATES);
      }
      number = this.#kernels.push(distinct) - 1;
      this.#before.push(before);
      this.#numbers.set(key, number);
    }
    return number;
  }

  /** The states of the pattern that wait for a code point where `after` comes next; `undefined` when it has matched. */
  #follow(state: number, after: number): number[] | undefined {
    const { kinds, nexts, extras, assertions } = this.#states;
    const before = this.#before[state]!;
    const seen = this.#seen;
    const round = ++this.#round;
    const waiting: number[] = [];
    const open = [...this.#kernels[state]!];
    this.#budget.spend(open.length);
    for (let one = open.pop(); one !== undefined; one = open.pop()) {
      if (seen[one] === round) continue;
      seen[one] = round;
      this.#budget.spend(1);
      switch (kinds[one]) {
        case MATCHED:
          return undefined;
        case ONE_OF:
          waiting.push(one);
          break;
        case FORK:
          open.push(nexts[one]!, extras[one]!);
          break;
        case ASSERTION:
          if (holds(assertions[extras[one]!]!, before, after)) open.push(nexts[one]!);
          break;
      }
    }
    return waiting;
  }
}

function usedIf(states: PatternStates, assertions: readonly Assertion[], set: CodePointSet): CodePointSet {
  return states.assertions.some((assertion) => assertions.includes(assertion)) ? set : [];
}

function holds(assertion: Assertion, before: number, after: number): boolean {
  switch (assertion) {
    case 'text_start':
      return before === EDGE;
    case 'text_end':
      return after === EDGE;
    case 'line_start':
      return before === EDGE || before === LINE_TERMINATOR;
    case 'line_end':
      return after === EDGE || after === LINE_TERMINATOR;
    case 'word_boundary':
      return (before === WORD) !== (after === WORD);
    case 'inside_word':
      return (before === WORD) === (after === WORD);
  }
}
