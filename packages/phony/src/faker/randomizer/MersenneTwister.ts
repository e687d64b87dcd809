const SIZE = 624;
const PERIOD = 397;

/**
 * The random numbers that faker gives: MT19937 of Matsumoto and Nishimura, "Mersenne Twister: A 623-dimensionally equidistributed uniform
 * pseudorandom number generator" (1998), seeded as in their revision of 2002. The same seed gives the same numbers as there.
 */
export class MersenneTwister {
  // Signed, which is faster: the bits are the same.
  readonly #state: Int32Array = new Int32Array(SIZE);
  #at = SIZE;

  /** Seeds with the low 32 bits of a number. */
  seedNumber(seed: number): void {
    const state = this.#state;
    state[0] = seed;
    for (let i = 1; i < SIZE; i++) {
      const before = state[i - 1]! ^ (state[i - 1]! >>> 30);
      state[i] = Math.imul(before, 1812433253) + i;
    }
    this.#at = SIZE;
  }

  /** Seeds with the low 32 bits of each number. */
  seedNumbers(seeds: readonly number[]): void {
    this.seedNumber(19650218);
    const state = this.#state;
    let i = 1;
    const advance = (): void => {
      if (++i < SIZE) return;
      state[0] = state[SIZE - 1]!;
      i = 1;
    };
    let j = 0;
    for (let k = Math.max(SIZE, seeds.length); k > 0; k--) {
      const before = state[i - 1]! ^ (state[i - 1]! >>> 30);
      state[i] = (state[i]! ^ Math.imul(before, 1664525)) + (seeds[j] ?? 0) + j;
      advance();
      j = j + 1 < seeds.length ? j + 1 : 0;
    }
    for (let k = SIZE - 1; k > 0; k--) {
      const before = state[i - 1]! ^ (state[i - 1]! >>> 30);
      state[i] = (state[i]! ^ Math.imul(before, 1566083941)) - i;
      advance();
    }
    state[0] = 0x80000000;
  }

  /** The next 32 bits, as an integer from 0. */
  next32(): number {
    if (this.#at === SIZE) this.#turn();
    let bits = this.#state[this.#at++]!;
    bits ^= bits >>> 11;
    bits ^= (bits << 7) & 0x9d2c5680;
    bits ^= (bits << 15) & 0xefc60000;
    return (bits ^ (bits >>> 18)) >>> 0;
  }

  /** The next 624 words. */
  #turn(): void {
    const state = this.#state;
    for (let i = 0; i < SIZE - PERIOD; i++) state[i] = state[i + PERIOD]! ^ twist(state[i]!, state[i + 1]!);
    for (let i = SIZE - PERIOD; i < SIZE - 1; i++) {
      state[i] = state[i + PERIOD - SIZE]! ^ twist(state[i]!, state[i + 1]!);
    }
    state[SIZE - 1] = state[PERIOD - 1]! ^ twist(state[SIZE - 1]!, state[0]!);
    this.#at = 0;
  }
}

function twist(high: number, low: number): number {
  const joined = (high & 0x80000000) | (low & 0x7fffffff);
  return (joined >>> 1) ^ (-(low & 1) & 0x9908b0df);
}
