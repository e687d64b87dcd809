/** The Levenshtein distance in code points by the plain table: the slow, obvious twin. */
export function plainDistance(a: string, b: string): number {
  const [from, to] = [[...a], [...b]];
  let above = Array.from({ length: to.length + 1 }, (_, j) => j);
  for (let i = 1; i <= from.length; i++) {
    const row = [i];
    for (let j = 1; j <= to.length; j++) {
      const same = from[i - 1] === to[j - 1] ? 0 : 1;
      row.push(Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + same));
    }
    above = row;
  }
  return above[to.length]!;
}
