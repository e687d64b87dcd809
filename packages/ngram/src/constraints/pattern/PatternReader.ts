import type { ArgumentError } from '../../PhonyError.ts';
import { type CodePointSet, countCodePoints } from './CodePointSet.ts';
import type { PatternText } from './PatternText.ts';
import { invalidPattern, notRegular } from './patternErrors.ts';
import { closeOverCase } from './unicode/caseFolding.ts';
import type { WorkBudget } from './WorkBudget.ts';

/** What closing a large set over case costs, beside what its borders do. */
const CASE_STEPS = 4096;

/** The source of a pattern and how far it has been read. */
export class PatternReader {
  readonly pattern: PatternText;
  /** In UTF-16 code units. */
  position = 0;

  readonly budget: WorkBudget;
  readonly #caseClosed = new Map<CodePointSet, CodePointSet>();

  constructor(pattern: PatternText, budget: WorkBudget) {
    this.pattern = pattern;
    this.budget = budget;
  }

  get done(): boolean {
    return this.position === this.pattern.source.length;
  }

  /** Whether the rest begins with `text`. */
  sees(text: string): boolean {
    return this.pattern.source.startsWith(text, this.position);
  }

  /** Reads `text` if the rest begins with it. */
  eat(text: string): boolean {
    if (!this.sees(text)) return false;
    this.position += text.length;
    return true;
  }

  /** Reads one code point; empty at the end. */
  next(): string {
    const codePoint = this.pattern.source.codePointAt(this.position);
    if (codePoint === undefined) return '';
    const char = String.fromCodePoint(codePoint);
    this.position += char.length;
    return char;
  }

  /** Reads what a sticky pattern finds here, and returns the match. */
  match(sticky: RegExp): RegExpExecArray | null {
    sticky.lastIndex = this.position;
    const match = sticky.exec(this.pattern.source);
    if (match !== null) this.position = sticky.lastIndex;
    return match;
  }

  /** The set as the pattern means it: with the flag `i`, the case of letters does not count. */
  caseClosed(set: CodePointSet): CodePointSet {
    if (!this.pattern.ignoreCase) return set;
    let closed = this.#caseClosed.get(set);
    if (closed === undefined) {
      this.budget.spend(Math.min(countCodePoints(set), CASE_STEPS));
      closed = closeOverCase(set);
      this.#caseClosed.set(set, closed);
    }
    return closed;
  }

  invalid(position: number, problem: string): ArgumentError {
    return invalidPattern(this.pattern, position, problem);
  }

  notRegular(position: number, construct: string, wayOut: string): ArgumentError {
    return notRegular(this.pattern, position, construct, wayOut);
  }
}
