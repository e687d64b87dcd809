/** The names sorted by likeness to the one wanted, nearest first: edit distance without regard to case; ties keep their order. */
export function nearestFirst(wanted: string, names: readonly string[]): string[] {
  const target = fold(wanted);
  return names
    .map((name) => ({ name, distance: editDistance(target, fold(name)) }))
    .sort((a, b) => a.distance - b.distance)
    .map(({ name }) => name);
}

/** What is compared: enough of a name to tell it apart, so that a header of megabytes costs nothing to speak of. */
function fold(name: string): string {
  return name.slice(0, 40).toLowerCase();
}

/** Levenshtein's distance in UTF-16 code units, with one row of the table at a time. */
function editDistance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 0; i < a.length; i++) {
    const row = [i + 1];
    for (let j = 0; j < b.length; j++) {
      const replaced = above[j]! + (a[i] === b[j] ? 0 : 1);
      row.push(Math.min(replaced, above[j + 1]! + 1, row[j]! + 1));
    }
    above = row;
  }
  return above[b.length]!;
}
