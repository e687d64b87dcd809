import type { Words4 } from './hash128.ts';

/**
 * The random numbers of one address: a pure function of a stream key and the address' four words.
 *
 * State: the four words are mixed into the key one after the other with the finaliser of MurmurHash3 (a bijection of 32
 * bits, Appleby 2011), so different words give different states; the generator is `sfc32` (Doty-Humphrey, PractRand):
 * a 32-bit counter in the state rules out short cycles. Hot loops carry the same arithmetic in locals: `Automaton.walk`
 * is bound to agree with this class by a test.
 */
export class RandomStream {
  #a: number;
  #b: number;
  #c: number;
  #d: number;

  constructor(key: Words4, w0: number, w1: number, w2: number, w3: number) {
    this.#a = mix32(key[0] ^ w0);
    this.#b = mix32(key[1] ^ w1 ^ this.#a);
    this.#c = mix32(key[2] ^ w2 ^ this.#b);
    this.#d = mix32(key[3] ^ w3 ^ this.#c);
  }

  /** The next 32 bits, as a signed integer. */
  next(): number {
    const out = (this.#a + this.#b + this.#d) | 0;
    this.#d = (this.#d + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = (((this.#c << 21) | (this.#c >>> 11)) + out) | 0;
    return out;
  }

  /** A number in [0, 1) with 53 random bits. */
  fraction(): number {
    const high = this.next() >>> 5;
    const low = this.next() >>> 6;
    return (high * 67108864 + low) / 9007199254740992;
  }

  /**
   * An integer in [0, bound), each equally likely, by multiplication and rejection (Lemire, "Fast Random Integer
   * Generation in an Interval", 2019). `bound` is an integer in 1..2^32.
   */
  below(bound: number): number {
    for (;;) {
      const bits = this.next();
      // The low half of the product tells whether these bits belong to the incomplete last interval, which is shorter than `bound`: the
      // division that tells how long it is seldom has to be made.
      const low = Math.imul(bits, bound) >>> 0;
      if (low >= bound || low >= lastInterval(bound)) return Math.floor(((bits >>> 0) * bound) / 4294967296);
    }
  }
}

/** How many of the 2^32 values are left over when they are shared out among `bound` results. */
function lastInterval(bound: number): number {
  return bound === 4294967296 ? 0 : (4294967296 - bound) % bound;
}

/** The finaliser of MurmurHash3: every input bit flips every output bit with probability near one half. */
export function mix32(x: number): number {
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return x ^ (x >>> 16);
}
