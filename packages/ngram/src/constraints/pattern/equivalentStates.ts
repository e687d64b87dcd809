/**
 * For each state of a deterministic automaton the number of its block: states in one block accept the same continuations
 * (Hopcroft's algorithm, O(states × classes × log states)).
 * @param next state × class
 * @param width classes
 * @param ignored the class that does not count
 */
export function equivalentStates(next: Int32Array, accepting: Uint8Array, width: number, ignored: number): Int32Array {
  const size = accepting.length;
  const { from, sources } = invert(next, size, width);
  // States in an order in which each block is one stretch; the marked states of a block come first.
  const order = Int32Array.from(accepting.keys()).sort((a, b) => accepting[a]! - accepting[b]!);
  const placeOf = new Int32Array(size);
  order.forEach((state, place) => {
    placeOf[state] = place;
  });
  const rejecting = size - accepting.reduce((sum, accepts) => sum + accepts, 0);
  const blockOf = Int32Array.from(accepting);
  const first = [0, rejecting];
  const end = [rejecting, size];
  const marked = [0, 0];
  const splitters = [0, 1];
  for (let splitter = splitters.pop(); splitter !== undefined; splitter = splitters.pop()) {
    // The splitter may be split itself on the way; what counts is what it was.
    const targets = order.slice(first[splitter]!, end[splitter]!);
    for (let c = 0; c < width; c++) {
      if (c === ignored) continue;
      const touched: number[] = [];
      for (const target of targets) {
        for (let i = from[c * size + target]!; i < from[c * size + target + 1]!; i++) {
          const state = sources[i]!;
          const block = blockOf[state]!;
          if (marked[block] === 0) touched.push(block);
          // Swap it with the first that is not marked.
          const place = first[block]! + marked[block]!;
          const other = order[place]!;
          order[placeOf[state]!] = other;
          placeOf[other] = placeOf[state]!;
          order[place] = state;
          placeOf[state] = place;
          marked[block]!++;
        }
      }
      for (const block of touched) {
        const cut = first[block]! + marked[block]!;
        marked[block] = 0;
        if (cut === end[block]) continue;
        // The smaller part becomes the new block, which is looked at again in any case.
        const added = first.length;
        if (cut - first[block]! <= end[block]! - cut) {
          first.push(first[block]!);
          end.push(cut);
          first[block] = cut;
        } else {
          first.push(cut);
          end.push(end[block]!);
          end[block] = cut;
        }
        for (let place = first[added]!; place < end[added]!; place++) blockOf[order[place]!] = added;
        marked.push(0);
        splitters.push(added);
      }
    }
  }
  return blockOf;
}

/** For each class and state, in this order, the states that go there: `sources` from `from[i]` to `from[i + 1]`. */
function invert(next: Int32Array, size: number, width: number): { from: Int32Array; sources: Int32Array } {
  const from = new Int32Array(size * width + 1);
  for (let state = 0; state < size; state++) {
    for (let c = 0; c < width; c++) from[c * size + next[state * width + c]! + 1]!++;
  }
  for (let i = 0; i < size * width; i++) from[i + 1]! += from[i]!;
  const filled = from.slice();
  const sources = new Int32Array(size * width);
  for (let state = 0; state < size; state++) {
    for (let c = 0; c < width; c++) sources[filled[c * size + next[state * width + c]!]!++] = state;
  }
  return { from, sources };
}
