/**
 * The bytes of a model, from the text that its module carries: DEFLATE (RFC 1951) in base64 of the kind for URLs, without padding.
 * Here because runtimes unpack either asynchronously (`DecompressionStream`), each in its own way (`node:zlib`) or not at all.
 * Decoding one model takes about a millisecond.
 * @param size of what comes out
 */
export function decode(text: string, size: number): Uint8Array {
  return inflate(fromBase64(text), size);
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

function fromBase64(text: string): Uint8Array {
  const values = new Uint8Array(128);
  for (let i = 0; i < 64; i++) values[DIGITS.charCodeAt(i)] = i;
  const bytes = new Uint8Array((text.length * 3) >> 2);
  let buffer = 0;
  let held = 0;
  let to = 0;
  for (let i = 0; i < text.length; i++) {
    buffer = (buffer << 6) | values[text.charCodeAt(i)]!;
    held += 6;
    if (held >= 8) {
      held -= 8;
      bytes[to++] = buffer >> held;
    }
  }
  return bytes;
}

/** A canonical Huffman code: how many codes there are of each length, and the symbols in the order of their codes. */
interface Code {
  readonly counts: Uint16Array;
  readonly symbols: Uint16Array;
}

function codeOf(lengths: ArrayLike<number>): Code {
  const counts = new Uint16Array(16);
  for (let i = 0; i < lengths.length; i++) counts[lengths[i]!]!++;
  counts[0] = 0;
  const next = new Uint16Array(16);
  for (let length = 1; length < 16; length++) next[length] = next[length - 1]! + counts[length - 1]!;
  const symbols = new Uint16Array(lengths.length);
  for (let i = 0; i < lengths.length; i++) if (lengths[i] !== 0) symbols[next[lengths[i]!]!++] = i;
  return { counts, symbols };
}

/** The order in which a block tells the lengths of the codes for lengths. */
const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/** The tables of RFC 1951, 3.2.5: what a copied length or a distance begins at, and how many bits more it takes. */
function steps(first: number, count: number, perBits: number): { bases: number[]; bits: number[] } {
  const bases: number[] = [];
  const bits: number[] = [];
  for (let i = 0, base = first; i < count; i++) {
    const extra = Math.max(0, Math.floor(i / perBits) - 1);
    bases.push(base);
    bits.push(extra);
    base += 1 << extra;
  }
  return { bases, bits };
}

/** After `puff.c` by Mark Adler, which reads as the format is defined: a bit at a time. */
function inflate(input: Uint8Array, size: number): Uint8Array {
  const output = new Uint8Array(size);
  const lengths = steps(3, 28, 4);
  // The longest copy has a symbol of its own.
  lengths.bases.push(258);
  lengths.bits.push(0);
  const distances = steps(1, 30, 2);
  let from = 0;
  let buffer = 0;
  let held = 0;
  let to = 0;

  const take = (count: number): number => {
    while (held < count) {
      if (from === input.length)
        throw new RangeError('the text of a model is damaged; build or install the package again');
      buffer |= input[from++]! << held;
      held += 8;
    }
    const value = buffer & ((1 << count) - 1);
    buffer >>>= count;
    held -= count;
    return value;
  };

  const symbolOf = ({ counts, symbols }: Code): number => {
    let code = 0;
    let first = 0;
    let index = 0;
    for (let length = 1; ; length++) {
      code |= take(1);
      const count = counts[length]!;
      if (code - first < count) return symbols[index + code - first]!;
      index += count;
      first = (first + count) << 1;
      code <<= 1;
    }
  };

  const codes = (): readonly [Code, Code] => {
    const literals = take(5) + 257;
    const all = literals + take(5) + 1;
    const told = take(4) + 4;
    const own = new Uint8Array(19);
    for (let i = 0; i < told; i++) own[ORDER[i]!] = take(3);
    const code = codeOf(own);
    const found: number[] = [];
    while (found.length < all) {
      const symbol = symbolOf(code);
      if (symbol < 16) found.push(symbol);
      else {
        const again = symbol === 16 ? found.at(-1)! : 0;
        for (let left = symbol === 16 ? 3 + take(2) : symbol === 17 ? 3 + take(3) : 11 + take(7); left > 0; left--) {
          found.push(again);
        }
      }
    }
    return [codeOf(found.slice(0, literals)), codeOf(found.slice(literals))];
  };

  for (let last = 0; last === 0; ) {
    last = take(1);
    const type = take(2);
    if (type === 0) {
      // Stored as it is, from the next whole byte on, behind its length and the length's complement.
      take(held & 7);
      let left = take(16);
      for (take(16); left > 0; left--) output[to++] = take(8);
      continue;
    }
    const [literals, copies] =
      type === 2
        ? codes()
        : [
            codeOf(Array.from({ length: 288 }, (_, i) => (i < 144 ? 8 : i < 256 ? 9 : i < 280 ? 7 : 8))),
            codeOf(new Array(30).fill(5)),
          ];
    for (let symbol = symbolOf(literals); symbol !== 256; symbol = symbolOf(literals)) {
      if (symbol < 256) output[to++] = symbol;
      else {
        let left = lengths.bases[symbol - 257]! + take(lengths.bits[symbol - 257]!);
        const distance = symbolOf(copies);
        const back = distances.bases[distance]! + take(distances.bits[distance]!);
        for (; left > 0; left--, to++) output[to] = output[to - back]!;
      }
    }
  }
  return output;
}
