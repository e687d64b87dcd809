import type { BlockListData } from './BlockListData.ts';

/** The list of all that is in any of the lists. */
export function mergeBlockLists(lists: readonly BlockListData[]): BlockListData {
  const withParts = lists.filter(({ parts }) => parts.length > 0);
  return {
    words: unionOf(lists.map(({ words }) => words)),
    parts: unionOf(lists.map(({ parts }) => parts)),
    heads: unionOf(lists.map(({ heads }) => heads)),
    shortestPart: withParts.length === 0 ? 0 : Math.min(...withParts.map(({ shortestPart }) => shortestPart)),
    longestPart: Math.max(0, ...withParts.map(({ longestPart }) => longestPart)),
  };
}

function unionOf(hashes: readonly Uint32Array[]): Uint32Array {
  const all = new Set<number>();
  for (const some of hashes) for (const hash of some) all.add(hash);
  return Uint32Array.from(all).sort();
}
