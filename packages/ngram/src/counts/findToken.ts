/**
 * Where `token` stands in `tokens[from..to)`, which ascend; −1 where it does not.
 * Short ranges, the usual case, are read from the front: that beats halving while everything lies in one cache line.
 */
export function findToken(tokens: ArrayLike<number>, from: number, to: number, token: number): number {
  let low = from;
  let high = to;
  while (high - low > 16) {
    const middle = (low + high) >>> 1;
    if (tokens[middle]! < token) low = middle + 1;
    else high = middle + 1;
  }
  while (low < high && tokens[low]! < token) low++;
  return low < high && tokens[low] === token ? low : -1;
}
