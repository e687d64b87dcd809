import { buildTables } from '../automaton/buildTables.ts';
import type { ModelTables } from '../automaton/ModelTables.ts';
import type { CountTrie } from '../counts/buildCountTrie.ts';
import { fitLengths } from '../lengths/fitLengths.ts';
import { type EstimatedTrie, filterTrie } from '../pruning/filterTrie.ts';
import { keepSupported } from '../pruning/keepSupported.ts';
import { pruneToSize, type SizeLimit } from '../pruning/pruneToSize.ts';
import { estimate, type Smoothing } from '../smoothing/estimate.ts';
import { absoluteDiscounting } from '../smoothing/kneserNey.ts';
import { unsmoothed } from '../smoothing/unsmoothed.ts';

/** How counts become tables. */
export interface TableSettings {
  readonly smoothing: Smoothing;
  /** How large the model may become, its size told by its tables; default without limit. */
  readonly limit?: SizeLimit<ModelTables> | undefined;
  /**
   * What else is to be done to smoothed tables before they are fitted to lengths (see `keepWordBoundaries`); default
   * nothing.
   */
  readonly adjust?: ((tables: ModelTables) => ModelTables) | undefined;
}

/**
 * The tables of a finished training: pruned to what enough rows hold (when the counts tell support) and to the size
 * that is allowed, estimated by the counts of all rows, laid out, and fitted to the rows' lengths. Without smoothing
 * every value has the probability that its n-grams give it, whatever its length: nothing is fitted.
 *
 * What is dropped is chosen by the cost that it has under `absoluteDiscounting`, not under Kneser–Ney: its lower orders
 * tell what follows a context where the longer ones do not know it, and after pruning they speak for more than that.
 * @throws PhonyError `SUPPORT_TOO_HIGH`, `MAX_BYTES_TOO_SMALL`, `MODEL_TOO_LARGE`
 */
export function makeTables(trie: CountTrie, { smoothing, limit, adjust }: TableSettings): ModelTables {
  const fits = smoothing !== 'none';
  let keep = trie.support === undefined ? undefined : keepSupported(trie, trie.support);
  if (limit !== undefined) {
    const judged = { trie, estimates: fits ? absoluteDiscounting(trie) : unsmoothed(trie) };
    const left = keep === undefined ? judged : filterTrie(judged, keep);
    const bytesOf = (candidate: EstimatedTrie): number => limit.bytesOf(layOut(candidate, fits));
    const small = pruneToSize(left, { ...limit, bytesOf });
    keep = keep === undefined ? small : within(keep, small);
  }
  const all: EstimatedTrie = { trie, estimates: estimate(trie, smoothing, keep) };
  const tables = layOut(keep === undefined ? all : filterTrie(all, keep), false);
  if (!fits) return tables;
  const shares = trie.sizes.map((weight) => weight / trie.weight);
  return fitLengths(adjust === undefined ? tables : adjust(tables), shares, trie.rows);
}

/** What stays of all when `kept` tells what stays of what `keep` left. */
function within(keep: readonly Uint8Array[], kept: readonly Uint8Array[]): Uint8Array[] {
  return keep.map((level, d) => {
    let at = 0;
    return level.map((stays) => (stays === 1 ? kept[d]![at++]! : 0));
  });
}

/** Tables that take as much room as the fitted ones, if they are to be fitted. */
function layOut({ trie, estimates }: EstimatedTrie, fits: boolean): ModelTables {
  const tables = buildTables(trie, estimates);
  return fits ? { ...tables, acceptances: new Uint16Array(tables.maxTokens + 1) } : tables;
}
