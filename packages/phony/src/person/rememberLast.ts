import type { Draw } from './Draw.ts';

/** Remembers the last value: the fields of one person ask for the same names, one after the other. */
export function rememberLast<T>(draw: Draw<T>): Draw<T> {
  let value: T | undefined;
  let drawn = false;
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  return (w0, w1, w2, w3) => {
    if (drawn && w0 === a && w1 === b && w2 === c && w3 === d) return value as T;
    const made = draw(w0, w1, w2, w3);
    value = made;
    drawn = true;
    a = w0;
    b = w1;
    c = w2;
    d = w3;
    return made;
  };
}
