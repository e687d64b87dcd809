import type { TrieLevels } from '../counts/buildCountTrie.ts';
import { findToken } from '../counts/findToken.ts';

/**
 * For each n-gram of each level, where the n-gram without its first token stands one level up. (The first level's links
 * would lead to the empty context and are left at 0.)
 *
 * It exists for every n-gram: a place that holds `xyz` holds `yz` too. The children of `xy` and of `y` are both in token
 * order and the first are among the second, so each search goes on where the last one ended.
 */
export function suffixLinks({ levels }: TrieLevels): Uint32Array[] {
  const links: Uint32Array[] = [new Uint32Array(levels[0]!.size)];
  for (let d = 1; d < levels.length; d++) {
    const { tokens, size } = levels[d]!;
    const parents = levels[d - 1]!;
    const link = new Uint32Array(size);
    for (let parent = 0; parent < parents.size; parent++) {
      let at = 0;
      let to = parents.size;
      if (d > 1) {
        const suffix = links[d - 1]![parent]!;
        at = levels[d - 2]!.firstChild[suffix]!;
        to = levels[d - 2]!.firstChild[suffix + 1]!;
      }
      for (let child = parents.firstChild[parent]!; child < parents.firstChild[parent + 1]!; child++) {
        at = findToken(parents.tokens, at, to, tokens[child]!);
        link[child] = at++;
      }
    }
    links.push(link);
  }
  return links;
}
