import { type Automaton, START_STATE } from '../automaton/Automaton.ts';
import { END } from '../counts/boundaries.ts';
import { ArgumentError } from '../PhonyError.ts';
import { hashText, type Words4 } from '../random/hash128.ts';
import { RandomStream } from '../random/RandomStream.ts';
import { KeyedPermutation, LARGEST_SIZE } from './KeyedPermutation.ts';
import { OutcomeTable } from './OutcomeTable.ts';
import { unitOfPoint } from './unitOfPoint.ts';

export interface ValueLatticeOptions {
  /** How many points the lattice has, and so how many slots: an integer in 1..2^53 − 1. See `latticeSize`. */
  readonly size: number;
  /**
   * With what probability (0..1) a value of n tokens is kept once the automaton has made it, at index n; 0 and what is
   * absent: never. Its length bounds every walk. Values are never empty, whatever stands at index 0.
   */
  readonly acceptance: ArrayLike<number>;
  /** Of the order of slots and of the shift of the lattice. */
  readonly key: Words4;
  /** Where a text may be made of different tokens: whether these `count` are the ones that shall stand for it. */
  readonly isCanonical?: ((tokens: Int32Array, count: number) => boolean) | undefined;
}

/**
 * Values that all differ, without a memory of those given: every slot decodes, by itself, to a value that no other slot
 * has, or to nothing.
 *
 * The numbers 0..M − 1 are lattice points on a line of length M. The tree of token strings is laid out on this line: every
 * string owns an interval of length M · P, where P is what the automaton's walk gives it times its acceptance, and the
 * lattice points within. A keyed permutation sends a slot to a point, and the slot yields the string that owns the point if
 * the point is the string's first. So a string comes from at most one slot, and it comes from one exactly if its interval
 * holds a point, which a random shift of the lattice makes as likely as min(1, M · P).
 *
 * A node of the tree is a range of points and, relative to the first of them, a real interval: `start` in (−1, 0] and
 * `width`. Children share boundaries, each the least point at or after `start + width · units so far / units in all`.
 * Distinctness needs only that neighbours compute their boundary by the same expression. Rounding can move it, and so P,
 * by a few M · 2^−52 points.
 *
 * A node that is no wider than 1 and has one point is this slot's alone. Where in the node the shift has put the point is
 * uniform, so from here on a stream of the slot's own decides: the same distribution, and unlike the shift it never runs
 * out of digits, however improbable the value becomes.
 *
 * The order of children, and with it all values, changes only in a major version. Memory: see `OutcomeTable`; a lattice
 * fills it as it goes, so use one for many slots.
 */
export class ValueLattice {
  /** How many slots there are. */
  readonly size: number;
  /** The tokens of the value that was decoded last. */
  readonly tokens: Int32Array;
  readonly #automaton: Automaton;
  readonly #outcomes: OutcomeTable;
  readonly #permutation: KeyedPermutation;
  readonly #acceptance: Float64Array;
  readonly #isCanonical: ((tokens: Int32Array, count: number) => boolean) | undefined;
  /** How far all points are shifted to the right, in [0, 1). */
  readonly #shift: number;
  readonly #streamKey: Words4;

  /** @throws ArgumentError `INVALID_CAPACITY` for a size out of range, `INVALID_ACCEPTANCE` for a factor out of 0..1 */
  constructor(automaton: Automaton, options: ValueLatticeOptions) {
    const { size, key } = options;
    if (!(Number.isInteger(size) && size >= 1 && size <= LARGEST_SIZE)) {
      throw new ArgumentError(
        'INVALID_CAPACITY',
        `ValueLattice: size ${String(size)} is not an integer from 1 to ${LARGEST_SIZE}; take it from latticeSize(capacity)`,
        { details: { size, maximum: LARGEST_SIZE } },
      );
    }
    this.size = size;
    this.#acceptance = checkAcceptance(options.acceptance);
    this.tokens = new Int32Array(this.#acceptance.length - 1);
    this.#automaton = automaton;
    this.#outcomes = new OutcomeTable(automaton);
    this.#permutation = new KeyedPermutation(size, key);
    this.#isCanonical = options.isCanonical;
    this.#shift = new RandomStream(hashText(key, 'shift'), 0, 0, 0, 0).fraction();
    this.#streamKey = hashText(key, 'slots');
  }

  /**
   * Decodes a slot: leaves its value in `tokens`.
   * @param slot an integer in 0..size − 1
   * @returns how many tokens the value has; 0 for an empty slot
   * @throws ArgumentError `INVALID_SLOT`
   */
  decode(slot: number): number {
    let points = this.size;
    if (!(Number.isInteger(slot) && slot >= 0 && slot < points)) {
      throw new ArgumentError(
        'INVALID_SLOT',
        `decode: slot ${String(slot)} is not an integer from 0 to ${points - 1}; a greater capacity has more slots`,
        { details: { slot, size: points } },
      );
    }
    const acceptance = this.#acceptance;
    const outcomes = this.#outcomes;
    const { firstArc } = this.#automaton;
    const arcTokens = this.#automaton.tables.tokens;
    const { upTo, arcsBelow, leftUpTo } = outcomes;
    const longest = acceptance.length - 1;
    const out = this.tokens;
    // The node: `points` of them, ours being `point`; the interval is relative to the first.
    let point = this.#permutation.at(slot);
    let start = -this.#shift;
    let width = points;
    let stream: RandomStream | undefined;
    let state = START_STATE;
    /** The longer context that was backed off from; −1: none. */
    let above = -1;
    let count = 0;
    for (;;) {
      if (stream === undefined && points === 1 && width <= 1) {
        stream = new RandomStream(this.#streamKey, slot | 0, Math.floor(slot / 4294967296), 0, 0);
      }
      const total =
        above < 0
          ? outcomes.totals[state]! || outcomes.open(state)
          : outcomes.leftBelow[above]! || outcomes.openBelow(above);
      const scale = width / total;
      const unit =
        stream === undefined ? unitOfPoint(point, start, scale, total) : Math.floor(stream.fraction() * total);

      // The outcome that has this unit: the first that leaves more than it behind.
      const from = firstArc[state]!;
      let low = from;
      let high = firstArc[state + 1]!;
      /** Units of the arcs before it that are excluded. */
      let excluded = 0;
      if (above >= 0) {
        // First the cut before which it lies, if any; the arcs between two cuts are all allowed.
        const firstCut = firstArc[above]!;
        const cuts = firstArc[above + 1]!;
        let cut = firstCut;
        for (let end = cuts; cut < end; ) {
          const middle = (cut + end) >>> 1;
          if (leftUpTo[middle]! > unit) end = middle;
          else cut = middle + 1;
        }
        if (cut < cuts) high = arcsBelow[cut]!;
        if (cut > firstCut) {
          low = arcsBelow[cut - 1]! + 1;
          excluded = upTo[low - 1]! - leftUpTo[cut - 1]!;
        }
      }
      const last = high;
      while (low < high) {
        const middle = (low + high) >>> 1;
        if (upTo[middle]! - excluded > unit) high = middle;
        else low = middle + 1;
      }
      const backsOff = low === last;
      const ends = !backsOff && arcTokens[low] === END;

      if (stream === undefined) {
        const before = low === from ? 0 : upTo[low - 1]! - excluded;
        const after = backsOff ? total : upTo[low]! - excluded;
        const begin = start + scale * before;
        const first = Math.ceil(begin);
        if (ends) {
          // A string's interval is this part of the end's; the points in the rest of it give nothing.
          const reach = start + scale * (before + (after - before) * acceptance[count]!);
          return point === first && reach > point ? this.#ifCanonical(count) : 0;
        }
        // The last child ends where its parent does, so that no point is lost.
        if (after < total) points = Math.min(points, Math.ceil(start + scale * after));
        points -= first;
        point -= first;
        start = begin - first;
        width = scale * (after - before);
      } else if (ends) {
        return stream.fraction() < acceptance[count]! ? this.#ifCanonical(count) : 0;
      }

      if (backsOff) {
        above = state;
        state = this.#automaton.suffixOf(state);
      } else {
        if (count === longest) return 0;
        out[count++] = arcTokens[low]!;
        state = outcomes.targetOf(state, low);
        above = -1;
      }
    }
  }

  #ifCanonical(count: number): number {
    return this.#isCanonical === undefined || this.#isCanonical(this.tokens, count) ? count : 0;
  }
}

/** A copy up to the last length that is accepted at all, the empty value ruled out. */
function checkAcceptance(acceptance: ArrayLike<number>): Float64Array {
  let length = 1;
  for (let n = 1; n < acceptance.length; n++) {
    const factor = acceptance[n]!;
    if (!(factor >= 0 && factor <= 1)) {
      throw new ArgumentError(
        'INVALID_ACCEPTANCE',
        `ValueLattice: the acceptance of ${n} tokens, ${String(factor)}, is not a number from 0 to 1`,
        { details: { tokens: n, factor } },
      );
    }
    if (factor > 0) length = n + 1;
  }
  const copy = Float64Array.from({ length }, (_, n) => acceptance[n]!);
  copy[0] = 0;
  return copy;
}
