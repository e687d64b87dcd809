import { toNFC } from '@phonyland/language-model';
import { EditDistance } from './EditDistance.ts';

/** The number of every code point that no row has. */
const STRANGER = 0;

/**
 * Finds how many edits (insertions, deletions, substitutions of code points) lead from a text to the nearest of many rows.
 *
 * Rows are tried by how much longer or shorter than the text they are, since they are at least so many edits away. Of
 * those, a row is passed over when one side has too many characters that the other lacks, and given up once the rest of it
 * cannot make it the nearest.
 */
export class NearestRow {
  readonly #rows: ReadonlySet<string>;
  readonly #symbols = new Map<string, number>();
  /** The symbols of all rows, the shortest row first: row `i` ends where row `i + 1` begins. */
  readonly #text: Uint32Array;
  readonly #starts: Uint32Array;
  /** For each row, the set of its symbols, folded into 32 bits. */
  readonly #masks: Int32Array;
  /** `#shorter[n]`: how many rows have fewer than n code points. */
  readonly #shorter: number[] = [];
  readonly #distance: EditDistance;

  /** @param rows compared in Unicode normalisation form C; at least one */
  constructor(rows: Iterable<string>) {
    this.#rows = new Set(Array.from(rows, toNFC));
    const coded = Array.from(this.#rows, (row) =>
      Array.from(row, (character) => {
        const symbol = this.#symbols.get(character) ?? this.#symbols.size + 1;
        this.#symbols.set(character, symbol);
        return symbol;
      }),
    ).sort((a, b) => a.length - b.length);
    this.#text = new Uint32Array(coded.reduce((sum, { length }) => sum + length, 0));
    this.#starts = new Uint32Array(coded.length + 1);
    this.#masks = Int32Array.from(coded, maskOf);
    coded.forEach((symbols, row) => {
      this.#text.set(symbols, this.#starts[row]!);
      this.#starts[row + 1] = this.#starts[row]! + symbols.length;
      while (this.#shorter.length <= symbols.length) this.#shorter.push(row);
    });
    this.#shorter.push(coded.length);
    this.#distance = new EditDistance(this.#symbols.size + 1);
  }

  /** The number of edits from a text to the nearest row; 0 when it is a row. */
  distance(text: string): number {
    const normal = toNFC(text);
    if (this.#rows.has(normal)) return 0;
    const symbols = Array.from(normal, (character) => this.#symbols.get(character) ?? STRANGER);
    const mask = maskOf(symbols);
    this.#distance.prepare(symbols);
    const longest = this.#shorter.length - 2;
    let nearest = Number.POSITIVE_INFINITY;
    for (let gap = 0; gap < nearest && gap <= Math.max(symbols.length, longest); gap++) {
      for (const length of gap === 0 ? [symbols.length] : [symbols.length - gap, symbols.length + gap]) {
        if (length < 0 || length > longest) continue;
        nearest = this.#nearestOfLength(length, mask, nearest);
        // Nearer is only the text itself.
        if (nearest === 1) return 1;
      }
    }
    return nearest;
  }

  #nearestOfLength(length: number, mask: number, found: number): number {
    const starts = this.#starts;
    const masks = this.#masks;
    const end = this.#shorter[length + 1]!;
    let nearest = found;
    for (let row = this.#shorter[length]!; row < end && nearest > 1; row++) {
      const other = masks[row]!;
      if (bitCount(mask & ~other) >= nearest || bitCount(other & ~mask) >= nearest) continue;
      const edits = this.#distance.to(this.#text, starts[row]!, starts[row + 1]!, nearest - 1);
      if (edits < nearest) nearest = edits;
    }
    return nearest;
  }
}

/** Each bit that only one of two sets has stands for a symbol that only one of the sequences has, and each of those needs an edit. */
function maskOf(symbols: readonly number[]): number {
  return symbols.reduce((mask, symbol) => mask | (1 << (symbol & 31)), 0);
}

function bitCount(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
