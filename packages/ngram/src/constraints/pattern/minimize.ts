import { SURROGATE_CLASS } from './CodePointClasses.ts';
import type { CompleteAutomaton } from './determinize.ts';
import { equivalentStates } from './equivalentStates.ts';
import type { AutomatonTables } from './TableAutomaton.ts';

/**
 * The smallest automaton that accepts the same texts: equal states are one, states that cannot accept any more are gone,
 * classes that no state tells apart are one. States are numbered as they are met from the start, classes by code point, so
 * that equal languages have equal tables.
 */
export function minimize(automaton: CompleteAutomaton): AutomatonTables {
  const { next, accepting, classes } = automaton;
  const width = classes.count;
  const blocks = equivalentStates(next, accepting, width, SURROGATE_CLASS);
  const members = new Map<number, number>();
  blocks.forEach((block, state) => {
    members.set(block, state);
  });
  const isDead = (state: number): boolean => {
    if (accepting[state] === 1) return false;
    // The states that cannot accept any more are all equal, and so they only go to each other.
    for (let c = SURROGATE_CLASS + 1; c < width; c++) {
      if (blocks[next[state * width + c]!] !== blocks[state]) return false;
    }
    return true;
  };
  const numbers = new Map<number, number>();
  const met: number[] = [];
  const number = (state: number): number => {
    const block = blocks[state]!;
    let found = numbers.get(block);
    if (found === undefined) {
      found = isDead(state) ? -1 : met.push(state) - 1;
      numbers.set(block, found);
    }
    return found;
  };
  const start = number(automaton.start);
  const columns: number[][] = Array.from({ length: width }, () => []);
  for (let i = 0; i < met.length; i++) {
    columns[SURROGATE_CLASS]!.push(-1);
    for (let c = SURROGATE_CLASS + 1; c < width; c++) columns[c]!.push(number(next[met[i]! * width + c]!));
  }
  return { start, ...mergeColumns(columns, automaton), accepting: Uint8Array.from(met, (state) => accepting[state]!) };
}

/** Makes one class of all whose columns are equal, and one stretch of neighbours in the same class. */
function mergeColumns(
  columns: readonly (readonly number[])[],
  { classes }: CompleteAutomaton,
): Pick<AutomatonTables, 'stretches' | 'classes' | 'classCount' | 'next'> {
  const keys = columns.map((column) => column.join());
  const numbers = new Map<string, number>();
  const distinct: (readonly number[])[] = [];
  const stretches: number[] = [];
  const classOfStretch: number[] = [];
  classes.stretches.forEach((codePoint, stretch) => {
    const old = classes.classes[stretch]!;
    let merged = numbers.get(keys[old]!);
    if (merged === undefined) {
      merged = distinct.push(columns[old]!) - 1;
      numbers.set(keys[old]!, merged);
    }
    if (merged === classOfStretch[classOfStretch.length - 1]) return;
    stretches.push(codePoint);
    classOfStretch.push(merged);
  });
  const size = columns[0]!.length;
  const next = new Int32Array(size * distinct.length);
  distinct.forEach((column, c) => {
    column.forEach((target, state) => {
      next[state * distinct.length + c] = target;
    });
  });
  return {
    stretches: Int32Array.from(stretches),
    classes: Int32Array.from(classOfStretch),
    classCount: distinct.length,
    next,
  };
}
