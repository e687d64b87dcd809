/** Counts a key once more; keys stand in order of first appearance. */
export function tally<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
