declare module 'seedrandom/lib/alea.js' {
  /** Johannes Baagøe's Alea, seeded by the text of its argument. */
  export default function alea(seed: string): { int32(): number };
}
