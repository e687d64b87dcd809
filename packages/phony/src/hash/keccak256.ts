const LANES = 25;
const RATE = 136;
const MASK = (1n << 64n) - 1n;

/**
 * Keccak-256 with the padding of the original submission (0x01), as Ethereum uses it; SHA3-256 pads otherwise (FIPS 202, section 6.1).
 * Small rather than fast: lanes are big integers.
 */
export function keccak256(message: Uint8Array): Uint8Array {
  const padded = new Uint8Array(Math.floor(message.length / RATE) * RATE + RATE);
  padded.set(message);
  padded[message.length]! |= 0x01;
  padded[padded.length - 1]! |= 0x80;
  const view = new DataView(padded.buffer);
  const state = new Array<bigint>(LANES).fill(0n);
  for (let offset = 0; offset < padded.length; offset += RATE) {
    for (let lane = 0; lane < RATE / 8; lane++) state[lane]! ^= view.getBigUint64(offset + 8 * lane, true);
    permute(state);
  }
  const digest = new Uint8Array(32);
  const out = new DataView(digest.buffer);
  for (let lane = 0; lane < 4; lane++) out.setBigUint64(8 * lane, state[lane]!, true);
  return digest;
}

/** Keccak-f[1600] (FIPS 202, section 3.3): 24 rounds of θ, ρ with π, χ and ι over lanes A[x + 5y]. */
function permute(state: bigint[]): void {
  let shift = 1;
  for (let round = 0; round < 24; round++) {
    const parity = [0, 1, 2, 3, 4].map(
      (x) => state[x]! ^ state[x + 5]! ^ state[x + 10]! ^ state[x + 15]! ^ state[x + 20]!,
    );
    for (let lane = 0; lane < LANES; lane++) {
      const x = lane % 5;
      state[lane]! ^= parity[(x + 4) % 5]! ^ rotate(parity[(x + 1) % 5]!, 1);
    }
    let [x, y] = [1, 0];
    let moved = state[1]!;
    for (let t = 0; t < 24; t++) {
      [x, y] = [y, (2 * x + 3 * y) % 5];
      const next = state[x + 5 * y]!;
      state[x + 5 * y] = rotate(moved, (((t + 1) * (t + 2)) / 2) % 64);
      moved = next;
    }
    for (let row = 0; row < LANES; row += 5) {
      const before = state.slice(row, row + 5);
      for (let i = 0; i < 5; i++) state[row + i] = before[i]! ^ (~before[(i + 1) % 5]! & MASK & before[(i + 2) % 5]!);
    }
    // The round constant's bits at 2^j − 1 come from a shift register over 8 bits (FIPS 202, algorithm 5).
    for (let j = 0; j < 7; j++) {
      if ((shift & 1) === 1) state[0]! ^= 1n << BigInt(2 ** j - 1);
      shift = (shift << 1) ^ ((shift >> 7) * 0x171);
    }
  }
}

function rotate(lane: bigint, by: number): bigint {
  return ((lane << BigInt(by)) | (lane >> BigInt(64 - by))) & MASK;
}
