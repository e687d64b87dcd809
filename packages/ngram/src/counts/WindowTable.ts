const FIRST_SLOTS = 1024;

/**
 * Counts of windows of `order` tokens, in one open-addressing table.
 *
 * A window starts at each place of a row (the start token included) and is padded where the row ends first. Its tokens,
 * plus one so that 0 can stand for padding, are packed into 32-bit words: four to a word while there are at most 254
 * different tokens, then two, then one.
 */
export class WindowTable {
  readonly order: number;
  /** Bits of a packed token: 8, 16 or 32. */
  tokenBits = 8;
  /** Words of a packed window. */
  wordsPerWindow: number;
  /** Packed windows, `wordsPerWindow` words each. A free slot's first word is 0. */
  keys: Uint32Array;
  /** In how many places of different rows the window stands. */
  counts: Uint32Array = new Uint32Array(FIRST_SLOTS);
  /** The same, each place counted with its row's weight; undefined while all weights are 1 and no row is repeated. */
  weights: Float64Array | undefined;
  /** How many slots are taken. */
  size = 0;
  #slots = FIRST_SLOTS;
  #packed: Uint32Array;
  /** The number of the last row that was counted in each slot, from 1; undefined where every place counts. */
  #lastRows: Uint32Array | undefined;
  #rows = 0;

  /** @param oncePerRow whether a row that holds a window in several places counts once */
  constructor(order: number, oncePerRow = false) {
    this.order = order;
    this.wordsPerWindow = Math.ceil(order / 4);
    this.keys = new Uint32Array(FIRST_SLOTS * this.wordsPerWindow);
    this.#packed = new Uint32Array(this.wordsPerWindow);
    this.#lastRows = oncePerRow ? new Uint32Array(FIRST_SLOTS) : undefined;
  }

  /** The token at place `at` of the window in `slot`; −1 where it is padded. */
  tokenAt(slot: number, at: number): number {
    const perWord = 32 / this.tokenBits;
    const word = this.keys[slot * this.wordsPerWindow + Math.floor(at / perWord)]!;
    const mask = this.tokenBits === 32 ? 0xffffffff : (1 << this.tokenBits) - 1;
    return ((word >>> ((at % perWord) * this.tokenBits)) & mask) - 1;
  }

  /** The slots that are taken, in no meaningful order. */
  slots(): Uint32Array {
    const out = new Uint32Array(this.size);
    let at = 0;
    for (let slot = 0; slot < this.#slots; slot++) if (this.keys[slot * this.wordsPerWindow] !== 0) out[at++] = slot;
    return out;
  }

  /** Counts every window of a row of `length` token ids: START, the tokens, END. */
  addRow(row: Uint32Array, length: number, weight: number, count: 0 | 1): void {
    let widest = 0;
    for (let i = 0; i < length; i++) if (row[i]! > widest) widest = row[i]!;
    this.#widenFor(widest);
    if (this.weights === undefined && weight !== count) this.#startWeights();
    this.#rows++;
    while ((this.size + length + 2) * 8 > this.#slots * 5) this.#grow();
    const { order, tokenBits } = this;
    if (tokenBits === 8 && order <= 8) {
      this.#addNarrow(row, length, weight, count);
      return;
    }
    const packed = this.#packed;
    const wordOf = tokenBits === 8 ? 2 : tokenBits === 16 ? 1 : 0;
    const inWord = (1 << wordOf) - 1;
    for (let from = -1; from <= length; from++) {
      packed.fill(0);
      const to = Math.min(order, length + 1 - from);
      for (let j = 0; j < to; j++) {
        const at = from + j;
        const code = at < 0 ? 2 : at === length ? 1 : row[at]! + 1;
        packed[j >> wordOf]! |= code << ((j & inWord) * tokenBits);
      }
      const slot = this.#slotOf(packed);
      if (this.#lastRows !== undefined) {
        if (this.#lastRows[slot] === this.#rows) continue;
        this.#lastRows[slot] = this.#rows;
      }
      this.#count(slot, count, weight);
    }
  }

  /**
   * `addRow` where a window is one or two words, as in most alphabets: the window rolls along the row, its oldest token
   * shifted out and the next shifted in. The hash is that of `#find`, spelled out. (Twice as fast; counting is half of
   * a training.)
   */
  #addNarrow(row: Uint32Array, length: number, weight: number, count: 0 | 1): void {
    const { order, keys, counts, weights } = this;
    const two = order > 4;
    const lastRows = this.#lastRows;
    const rowNumber = this.#rows;
    const mask = this.#slots - 1;
    const place = ((order - 1) & 3) * 8;
    let size = this.size;
    let low = 0;
    let high = 0;
    for (let at = -1; at < length + order; at++) {
      const code = at < 0 ? 2 : at < length ? row[at]! + 1 : at === length ? 1 : 0;
      if (two) {
        low = (low >>> 8) | (high << 24);
        high = (high >>> 8) | (code << place);
      } else low = (low >>> 8) | (code << place);
      if (at < order - 2) continue;
      let hash = Math.imul(low, 0x9e3779b1);
      hash ^= hash >>> 15;
      if (two) {
        hash = Math.imul(hash ^ high, 0x9e3779b1);
        hash ^= hash >>> 15;
      }
      hash = Math.imul(hash, 0x85ebca6b);
      let slot = (hash ^ (hash >>> 13)) & mask;
      if (two) {
        // Keys are unsigned, low and high signed: bits are compared.
        while (((keys[slot * 2]! ^ low) | (keys[slot * 2 + 1]! ^ high)) !== 0 && keys[slot * 2] !== 0)
          slot = (slot + 1) & mask;
        if (keys[slot * 2] === 0) {
          keys[slot * 2] = low;
          keys[slot * 2 + 1] = high;
          size++;
        }
      } else {
        while ((keys[slot]! ^ low) !== 0 && keys[slot] !== 0) slot = (slot + 1) & mask;
        if (keys[slot] === 0) {
          keys[slot] = low;
          size++;
        }
      }
      if (lastRows !== undefined) {
        if (lastRows[slot] === rowNumber) continue;
        lastRows[slot] = rowNumber;
      }
      counts[slot]! += count;
      if (weights !== undefined) weights[slot]! += weight;
    }
    this.size = size;
  }

  /** Adds all windows of another table, its tokens renumbered by `ids`. */
  addAll(other: WindowTable, ids: Uint32Array): void {
    let widest = 0;
    for (const id of ids) if (id > widest) widest = id;
    this.#widenFor(widest);
    if (this.weights === undefined && other.weights !== undefined) this.#startWeights();
    const packed = this.#packed;
    const perWord = 32 / this.tokenBits;
    for (const slot of other.slots()) {
      packed.fill(0);
      for (let j = 0; j < this.order; j++) {
        const token = other.tokenAt(slot, j);
        if (token >= 0) packed[Math.floor(j / perWord)]! |= (ids[token]! + 1) << ((j % perWord) * this.tokenBits);
      }
      const count = other.counts[slot]!;
      this.#count(this.#slotOf(packed), count, other.weights === undefined ? count : other.weights[slot]!);
      // Afterwards: a table that is added to itself must not move.
      if (this.size * 8 > this.#slots * 5) this.#grow();
    }
  }

  #count(slot: number, count: number, weight: number): void {
    this.counts[slot]! += count;
    if (this.weights !== undefined) this.weights[slot]! += weight;
  }

  /** The slot of a packed window, taken for it when it is new. There must be room. */
  #slotOf(packed: Uint32Array): number {
    const slot = this.#find(this.keys, this.#slots - 1, packed, 0);
    const words = this.wordsPerWindow;
    if (this.keys[slot * words] === 0) {
      for (let i = 0; i < words; i++) this.keys[slot * words + i] = packed[i]!;
      this.size++;
    }
    return slot;
  }

  /** The slot of a packed window that starts at `from` of `window`, or the free slot where it belongs. */
  #find(keys: Uint32Array, mask: number, window: Uint32Array, from: number): number {
    const words = this.wordsPerWindow;
    let hash = 0;
    for (let i = 0; i < words; i++) {
      hash = Math.imul(hash ^ window[from + i]!, 0x9e3779b1);
      hash ^= hash >>> 15;
    }
    hash = Math.imul(hash, 0x85ebca6b);
    let slot = (hash ^ (hash >>> 13)) & mask;
    for (;;) {
      const at = slot * words;
      if (keys[at] === 0) return slot;
      let i = 0;
      while (i < words && keys[at + i] === window[from + i]) i++;
      if (i === words) return slot;
      slot = (slot + 1) & mask;
    }
  }

  #startWeights(): void {
    this.weights = Float64Array.from(this.counts);
  }

  #grow(): void {
    this.#rebuild(this.#slots * 2, this.tokenBits);
  }

  /** Packs tokens wider when a token id no longer fits. */
  #widenFor(token: number): void {
    const bits = token + 1 < 256 ? 8 : token + 1 < 65536 ? 16 : 32;
    if (bits > this.tokenBits) this.#rebuild(this.#slots, bits);
  }

  #rebuild(slots: number, tokenBits: number): void {
    const taken = this.slots();
    const perWord = 32 / tokenBits;
    const words = Math.ceil(this.order / perWord);
    const repack = tokenBits !== this.tokenBits;
    const keys = new Uint32Array(slots * words);
    const counts = new Uint32Array(slots);
    const weights = this.weights && new Float64Array(slots);
    const lastRows = this.#lastRows && new Uint32Array(slots);
    const packed = new Uint32Array(words);
    const oldWords = this.wordsPerWindow;
    const tokens = repack ? Array.from(taken, (slot) => this.#tokensAt(slot)) : undefined;
    this.wordsPerWindow = words;
    for (let i = 0; i < taken.length; i++) {
      const old = taken[i]!;
      if (tokens === undefined) for (let j = 0; j < words; j++) packed[j] = this.keys[old * oldWords + j]!;
      else {
        packed.fill(0);
        tokens[i]!.forEach((token, j) => {
          packed[Math.floor(j / perWord)]! |= (token + 1) << ((j % perWord) * tokenBits);
        });
      }
      const slot = this.#find(keys, slots - 1, packed, 0);
      for (let j = 0; j < words; j++) keys[slot * words + j] = packed[j]!;
      counts[slot] = this.counts[old]!;
      if (weights !== undefined) weights[slot] = this.weights![old]!;
      if (lastRows !== undefined) lastRows[slot] = this.#lastRows![old]!;
    }
    this.keys = keys;
    this.counts = counts;
    this.weights = weights;
    this.#lastRows = lastRows;
    this.tokenBits = tokenBits;
    this.#slots = slots;
    this.#packed = packed;
  }

  #tokensAt(slot: number): number[] {
    const tokens: number[] = [];
    for (let j = 0; j < this.order; j++) tokens.push(this.tokenAt(slot, j));
    return tokens;
  }
}
