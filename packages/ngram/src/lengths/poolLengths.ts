/** Neighbouring lengths whose rows are told only together. */
export interface LengthPool {
  readonly from: number;
  readonly to: number;
  readonly rows: number;
}

/**
 * Gathers lengths so that none tells of fewer than `least` rows: from the longest down, lengths are taken together
 * until they have that many. What is too little at the short end joins the pool before it; so only when all rows are
 * too few is there a smaller pool.
 * @param lengths `lengths[n]`: how many rows have length n
 * @returns the pools, the longest first; together they have all rows
 */
export function poolLengths(lengths: readonly number[], least: number): LengthPool[] {
  const pools: LengthPool[] = [];
  let rows = 0;
  let to = 0;
  for (let n = lengths.length - 1; n >= 0; n--) {
    if (lengths[n] === 0) continue;
    if (rows === 0) to = n;
    rows += lengths[n]!;
    if (rows < least) continue;
    pools.push({ from: n, to, rows });
    rows = 0;
  }
  if (rows === 0) return pools;
  const last = pools.pop();
  pools.push(last === undefined ? { from: to, to, rows } : { ...last, rows: last.rows + rows });
  return pools;
}

/**
 * How many rows have each length, a pool's all at its shortest: each number is 0 or at least `least`, and how long the
 * longest row is shows no more than that so many rows are at least as long as the last length.
 */
export function poolRows(lengths: readonly number[], least: number): number[] {
  const pools = poolLengths(lengths, least);
  const pooled = new Array<number>((pools[0]?.from ?? 0) + 1).fill(0);
  for (const { from, rows } of pools) pooled[from] = rows;
  return pooled;
}

/**
 * The weight of the rows of each length, a pool's shared evenly by its lengths (the longest pool's are all at its
 * shortest length, so that the longest row does not show): a shape to fit lengths to, smoother than `poolRows`.
 * @param weights `weights[n]`: of all rows of length n
 * @param lengths `lengths[n]`: how many rows have length n
 */
export function poolWeights(weights: readonly number[], lengths: readonly number[], least: number): number[] {
  const pools = poolLengths(lengths, least);
  const pooled = new Array<number>((pools[0]?.from ?? 0) + 1).fill(0);
  let below = 0;
  for (let p = pools.length - 1; p >= 0; p--) {
    const { from, to } = pools[p]!;
    let weight = 0;
    // What is shorter than the last pool belongs to it.
    for (let n = below; n <= to; n++) weight += weights[n]!;
    const last = p === 0 ? from : to;
    for (let n = from; n <= last; n++) pooled[n] = weight / (last - from + 1);
    below = to + 1;
  }
  return pooled;
}
