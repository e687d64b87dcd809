import type { TextAutomaton } from './pattern/TextAutomaton.ts';

/** Texts that begin with `prefix`. State n: its first n code points were read. */
export function beginsWith(prefix: string): TextAutomaton {
  const points = codePoints(prefix);
  const all = points.length;
  return {
    size: all + 1,
    start: 0,
    step: (state, point) => (state === all ? all : points[state] === point ? state + 1 : -1),
    accepts: (state) => state === all,
    isFree: (state) => state === all,
  };
}

/** Texts that end with `suffix`. State n: what was read ends in its first n code points, and in no more (Knuth, Morris, Pratt 1977). */
export function endsWith(suffix: string): TextAutomaton {
  const points = codePoints(suffix);
  const all = points.length;
  // borders[n]: the longest proper border of the first n code points.
  const borders = [0, 0];
  const step = (state: number, point: number): number => {
    let matched = state === all ? borders[all]! : state;
    while (matched > 0 && points[matched] !== point) matched = borders[matched]!;
    return points[matched] === point ? matched + 1 : 0;
  };
  for (let n = 1; n < all; n++) borders.push(step(borders[n]!, points[n]!));
  return { size: all + 1, start: 0, step, accepts: (state) => state === all, isFree: () => false };
}

/** Texts of `min` to `max` code points. State n: so many were read, or at least so many where more makes no difference. */
export function hasLength(min: number, max: number): TextAutomaton {
  const most = max === Number.POSITIVE_INFINITY ? min : max;
  return {
    size: most + 1,
    start: 0,
    step: (state) => (state < most ? state + 1 : max === Number.POSITIVE_INFINITY ? most : -1),
    accepts: (state) => state >= min,
    isFree: (state) => max === Number.POSITIVE_INFINITY && state === most,
  };
}

/** Texts of `min` to `max` words, runs without white space. State 2n + 1: in the n-th word; 2n: behind it. */
export function hasWords(min: number, max: number): TextAutomaton {
  const unbounded = max === Number.POSITIVE_INFINITY;
  const most = unbounded ? min : max;
  return {
    size: 2 * most + 2,
    start: 0,
    step: (state, point) => {
      const words = state >> 1;
      if (isWhiteSpace(point)) return words * 2;
      if ((state & 1) === 1) return state;
      if (words < most) return (words + 1) * 2 + 1;
      return unbounded ? most * 2 + 1 : -1;
    },
    accepts: (state) => state >> 1 >= min,
    isFree: (state) => unbounded && state >> 1 === most,
  };
}

/** Unicode's White_Space, which has not changed since version 6.3. */
function isWhiteSpace(point: number): boolean {
  return (
    (point >= 9 && point <= 13) ||
    point === 0x20 ||
    point === 0x85 ||
    point === 0xa0 ||
    point === 0x1680 ||
    (point >= 0x2000 && point <= 0x200a) ||
    point === 0x2028 ||
    point === 0x2029 ||
    point === 0x202f ||
    point === 0x205f ||
    point === 0x3000
  );
}

function codePoints(text: string): number[] {
  return Array.from(text, (symbol) => symbol.codePointAt(0)!);
}
