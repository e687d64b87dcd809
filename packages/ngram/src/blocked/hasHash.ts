/** Whether a hash, signed or unsigned, is among ascending ones: a binary search. */
export function hasHash(sorted: Uint32Array, hash: number): boolean {
  const sought = hash >>> 0;
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! < sought) low = middle + 1;
    else high = middle;
  }
  return low < sorted.length && sorted[low] === sought;
}
