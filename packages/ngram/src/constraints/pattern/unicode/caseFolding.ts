import { type CodePointSet, codePointRange, countCodePoints, hasCodePoint, union } from '../CodePointSet.ts';
import { decodeRuns } from './decodeRuns.ts';
import { lazy } from './lazy.ts';
import { CASE_FOLDING } from './unicodeTables.ts';

/** Sets with more code points than this are compared with every code point that has a case, not looked up one by one. */
const FEW_POINTS = 64;

/** For every code point that folds to another or is folded to: all that fold to the same. */
const siblings = lazy((): Map<number, readonly number[]> => {
  const byFolded = new Map<number, number[]>();
  const deltas = CASE_FOLDING.values.split(' ').map(Number);
  for (const { value, from, to } of decodeRuns(CASE_FOLDING.runs)) {
    const delta = deltas[value]!;
    if (delta === 0) continue;
    for (let point = from; point < to; point++) {
      const group = byFolded.get(point + delta);
      if (group === undefined) byFolded.set(point + delta, [point + delta, point]);
      else group.push(point);
    }
  }
  return new Map([...byFolded.values()].flatMap((group) => group.map((point) => [point, group])));
});

/**
 * The set with everything that differs from its members only by case: what a pattern with the flag `i` takes for the same,
 * by simple case folding ("ß" is not "ss", but K is the Kelvin sign).
 */
export function closeOverCase(set: CodePointSet): CodePointSet {
  const added: CodePointSet[] = [];
  if (countCodePoints(set) <= FEW_POINTS) {
    for (let i = 0; i < set.length; i += 2) {
      for (let point = set[i]!; point < set[i + 1]!; point++) addSiblings(added, set, point);
    }
  } else {
    for (const point of siblings().keys()) if (hasCodePoint(set, point)) addSiblings(added, set, point);
  }
  return added.length === 0 ? set : union([set, ...added]);
}

function addSiblings(added: CodePointSet[], set: CodePointSet, point: number): void {
  for (const sibling of siblings().get(point) ?? []) {
    if (!hasCodePoint(set, sibling)) added.push(codePointRange(sibling));
  }
}
