/** A seed nobody chose: an integer from 0 below 2^53, of the platform's cryptographic source. */
export function randomSeed(): number {
  const words = globalThis.crypto.getRandomValues(new Uint32Array(2));
  return (words[0]! >>> 11) * 4294967296 + words[1]!;
}
