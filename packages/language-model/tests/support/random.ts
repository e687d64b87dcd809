/** Numbers in [0, 1) that are the same in every run (Tommy Ettinger's mulberry32). */
export function mulberry32(seed: number): () => number {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), a | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** An integer from 0 to bound − 1. */
export function below(random: () => number, bound: number): number {
  return Math.floor(random() * bound);
}
