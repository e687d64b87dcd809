import { bordersUpTo, CODE_POINTS, type CodePointSet } from './CodePointSet.ts';
import type { WorkBudget } from './WorkBudget.ts';

/** The class of the surrogates, which is in no set. */
export const SURROGATE_CLASS = 0;
const FIRST_SURROGATE = 0xd800;
const LAST_SURROGATE = 0xdfff;

/**
 * All code points by the sets that have them: two of the same class are in the same sets, so that an automaton need not
 * tell them apart.
 */
export class CodePointClasses {
  /** The number of classes. */
  readonly count: number;
  /** The first code point of each stretch of equal ones; the first is 0. */
  readonly stretches: Int32Array;
  /** For each stretch its class. */
  readonly classes: Int32Array;
  /** For each set, in the order given, the classes that it is made of. */
  readonly ofSets: readonly (readonly number[])[];

  constructor(sets: readonly CodePointSet[], budget: WorkBudget) {
    const borders = new Set([0, FIRST_SURROGATE, LAST_SURROGATE + 1]);
    for (const border of sets.flat()) if (border <= FIRST_SURROGATE || border > LAST_SURROGATE) borders.add(border);
    borders.delete(CODE_POINTS);
    this.stretches = Int32Array.from(borders).sort();
    const stretchesOfSets = sets.map((set) => stretchesOf(this.stretches, set, budget));
    const classes = new Array<number>(this.stretches.length).fill(0);
    let count = 1;
    for (const stretches of stretchesOfSets) {
      // What the set cuts out of a class becomes a class of its own.
      const cutOut = new Map<number, number>();
      for (const stretch of stretches) {
        const before = classes[stretch]!;
        let after = cutOut.get(before);
        if (after === undefined) {
          after = count++;
          cutOut.set(before, after);
        }
        classes[stretch] = after;
      }
    }
    // Number them again, without the classes of which nothing is left, surrogates first.
    const numbers = new Map([[-1, SURROGATE_CLASS]]);
    const surrogates = bordersUpTo(this.stretches, FIRST_SURROGATE) - 1;
    classes[surrogates] = -1;
    this.classes = Int32Array.from(classes, (old) => {
      if (!numbers.has(old)) numbers.set(old, numbers.size);
      return numbers.get(old)!;
    });
    this.count = numbers.size;
    this.ofSets = stretchesOfSets.map((stretches) => [
      ...new Set(stretches.filter((stretch) => stretch !== surrogates).map((stretch) => this.classes[stretch]!)),
    ]);
  }
}

/** Which stretches a set is made of. */
function stretchesOf(stretches: Int32Array, set: CodePointSet, budget: WorkBudget): number[] {
  const found: number[] = [];
  for (let i = 0; i < set.length; i += 2) {
    let stretch = bordersUpTo(stretches, set[i]!) - 1;
    for (; stretch < stretches.length && stretches[stretch]! < set[i + 1]!; stretch++) found.push(stretch);
  }
  budget.spend(found.length);
  return found;
}
