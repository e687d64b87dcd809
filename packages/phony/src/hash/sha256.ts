/**
 * SHA-256 (FIPS 180-4, section 6.2). Small rather than fast: it is for check sums and signatures of some hundred bytes. The runtime's own
 * is asynchronous in browsers, and values are not.
 */
export function sha256(message: Uint8Array): Uint8Array {
  const { initial, rounds } = sha256Constants();
  const state = initial.slice();
  const padded = pad(message);
  for (let offset = 0; offset < padded.length; offset += 64) addBlock(state, rounds, padded, offset);
  const digest = new Uint8Array(32);
  for (let i = 0; i < 32; i++) digest[i] = state[i >> 2]! >>> (24 - 8 * (i & 3));
  return digest;
}

/** The message schedule; the same memory for every block. */
const w = new Int32Array(64);

function addBlock(state: Int32Array, rounds: Int32Array, bytes: Uint8Array, offset: number): void {
  for (let t = 0; t < 16; t++) {
    const at = offset + 4 * t;
    w[t] = (bytes[at]! << 24) | (bytes[at + 1]! << 16) | (bytes[at + 2]! << 8) | bytes[at + 3]!;
  }
  for (let t = 16; t < 64; t++) {
    const before = w[t - 15]!;
    const last = w[t - 2]!;
    const s0 = rotate(before, 7) ^ rotate(before, 18) ^ (before >>> 3);
    const s1 = rotate(last, 17) ^ rotate(last, 19) ^ (last >>> 10);
    w[t] = (w[t - 16]! + s0 + w[t - 7]! + s1) | 0;
  }
  let a = state[0]!;
  let b = state[1]!;
  let c = state[2]!;
  let d = state[3]!;
  let e = state[4]!;
  let f = state[5]!;
  let g = state[6]!;
  let h = state[7]!;
  for (let t = 0; t < 64; t++) {
    const s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + rounds[t]! + w[t]!) | 0;
    const s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + t2) | 0;
  }
  state[0]! += a;
  state[1]! += b;
  state[2]! += c;
  state[3]! += d;
  state[4]! += e;
  state[5]! += f;
  state[6]! += g;
  state[7]! += h;
}

function rotate(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

/** The message, a one bit, zeros, and the message's length in bits: whole blocks of 64 bytes. */
function pad(message: Uint8Array): Uint8Array<ArrayBuffer> {
  const padded = new Uint8Array(((message.length + 8) >>> 6) * 64 + 64);
  padded.set(message);
  padded[message.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, Math.floor(message.length / 0x20000000));
  view.setUint32(padded.length - 4, message.length << 3);
  return padded;
}

interface Constants {
  readonly initial: Int32Array;
  readonly rounds: Int32Array;
}
let constants: Constants | undefined;

/**
 * The first 32 bits of the fractional parts of the square roots of the first 8 primes, and of the cube roots of the first 64. The roots
 * are taken of integers, exactly: the fraction's bits are the integer root of p · 2^64, and of p · 2^96.
 */
function sha256Constants(): Constants {
  if (constants !== undefined) return constants;
  const primes: number[] = [];
  for (let n = 2; primes.length < 64; n++) if (primes.every((prime) => n % prime !== 0)) primes.push(n);
  const bits = (prime: number, degree: 2n | 3n): number =>
    Number(integerRoot(BigInt(prime) << (32n * degree), degree) & 0xffffffffn) | 0;
  constants = {
    initial: Int32Array.from(primes.slice(0, 8), (prime) => bits(prime, 2n)),
    rounds: Int32Array.from(primes, (prime) => bits(prime, 3n)),
  };
  return constants;
}

/** The greatest integer whose power is at most `value`; the root has at most 40 bits. */
function integerRoot(value: bigint, degree: bigint): bigint {
  let root = 0n;
  for (let bit = 1n << 40n; bit > 0n; bit >>= 1n) if ((root + bit) ** degree <= value) root += bit;
  return root;
}
