/** So many results are kept. */
const MOST_KEPT = 200;

const kept = new Map<string, string>();

/** An alphabet without some of its characters. @param exclude them in a text, or one by one in a list */
export function without(alphabet: string, exclude: string | readonly string[]): string {
  const key = `${alphabet}\n${typeof exclude === 'string' ? exclude : `\n${exclude.join('\n')}`}`;
  let left = kept.get(key);
  if (left === undefined) {
    left = [...alphabet].filter((character) => !exclude.includes(character)).join('');
    if (kept.size === MOST_KEPT) kept.clear();
    kept.set(key, left);
  }
  return left;
}
