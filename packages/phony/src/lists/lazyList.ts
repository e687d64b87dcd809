/**
 * A list of texts that lies packed in one string literal until it is first asked for: importing costs nothing but the literal.
 *
 * @param packed the texts, with `|` between them
 * @returns a function that gives the same frozen list at each call
 */
export function lazyList(packed: string): () => readonly string[] {
  let list: readonly string[] | undefined;
  return () => {
    list ??= Object.freeze(packed.split('|'));
    return list;
  };
}
