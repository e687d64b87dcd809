import { MARK, NAIVE_START, type NaiveCount } from './NaiveCounts.ts';

/**
 * The slow twin of `kneserNey`: p(token | context) by the formulas, without tries, links or tables. n and w as the
 * documentation of `kneserNey` defines them; discounts by Chen and Goodman's equation 26 for each length of n-gram.
 */
export class NaiveKneserNey {
  readonly #counts: ReadonlyMap<string, NaiveCount>;
  readonly #order: number;
  readonly #n = new Map<string, number>();
  readonly #discounts = new Map<number, readonly number[]>();
  readonly #tokens: readonly string[];

  readonly #kept: (key: string) => boolean;

  /** @param kept whether an n-gram stays: one that does not leaves its share and its count to the one without its first token */
  constructor(counts: ReadonlyMap<string, NaiveCount>, order: number, kept: (key: string) => boolean = () => true) {
    this.#kept = kept;
    this.#counts = counts;
    this.#order = order;
    // How many different tokens stand before each n-gram.
    const continuations = new Map<string, number>();
    for (const [key, { ngram, count }] of [...counts].sort(([, a], [, b]) => b.ngram.length - a.ngram.length)) {
      const isRaw = ngram.length === order || ngram[0] === NAIVE_START;
      const n = isRaw ? count : continuations.get(key)!;
      this.#n.set(key, n);
      const suffix = ngram.slice(1).join(MARK);
      continuations.set(suffix, (continuations.get(suffix) ?? 0) + (kept(key) ? 1 : n));
    }
    this.#n.set(NAIVE_START, 0);
    const lengths = new Set([...counts.values()].map(({ ngram }) => ngram.length));
    for (const length of lengths) this.#discounts.set(length, this.#discountsOf(length));
    this.#tokens = [...counts.values()]
      .filter(({ ngram }) => ngram.length === 1 && ngram[0] !== NAIVE_START)
      .map(({ ngram }) => ngram[0]!);
  }

  /** p(token | context). */
  probability(context: readonly string[], token: string): number {
    const seen = this.#seenAfter(context);
    const lower = (of: string): number =>
      context.length === 0 ? 1 / this.#tokens.length : this.probability(context.slice(1), of);
    if (seen.length === 0) return lower(token);
    let total = 0;
    for (const { mass } of seen) total += mass;
    let gamma = 0;
    let own = 0;
    for (const { ngram, mass, n, discount: usual } of seen) {
      const discount = context.length === 0 || this.#kept(ngram.join(MARK)) ? usual : n;
      gamma += (mass / total) * (discount / n);
      if (ngram.at(-1) === token) own = (mass / total) * (1 - discount / n);
    }
    return own + gamma * lower(token);
  }

  /** What the tokens that were not seen after the context share. */
  backoff(context: readonly string[]): number {
    const seen = new Set(
      [...this.#counts.values()]
        .filter(({ ngram }) => ngram.length === context.length + 1 && startsWith(ngram, context))
        .map(({ ngram }) => ngram.at(-1)!),
    );
    let left = 0;
    for (const token of this.#tokens) if (!seen.has(token)) left += this.probability(context, token);
    return left;
  }

  #seenAfter(context: readonly string[]): { ngram: readonly string[]; mass: number; n: number; discount: number }[] {
    const seen = [];
    for (const [key, { ngram, weight }] of this.#counts) {
      if (ngram.length !== context.length + 1 || !startsWith(ngram, context)) continue;
      const n = this.#n.get(key)!;
      if (n === 0) continue;
      const isRaw = ngram.length === this.#order || ngram[0] === NAIVE_START;
      const discount = this.#discounts.get(ngram.length)![Math.min(n, 3) - 1]!;
      seen.push({ ngram, mass: isRaw ? weight : n, n, discount });
    }
    return seen;
  }

  #discountsOf(length: number): readonly number[] {
    const having = (n: number): number =>
      [...this.#counts].filter(([key, { ngram }]) => ngram.length === length && this.#n.get(key) === n).length;
    const [n1, n2, n3, n4] = [having(1), having(2), having(3), having(4)];
    const fallback = [0.5, 1, 1.5];
    if (n1 === 0 || n2 === 0) return fallback;
    const y = n1 / (n1 + 2 * n2);
    const discounts = [1 - 2 * y * (n2 / n1), 2 - 3 * y * (n3 / n2), n3 === 0 ? Number.NaN : 3 - 4 * y * (n4 / n3)];
    return discounts.map((discount, i) => (discount > 0 && discount < i + 1 ? discount : fallback[i]!));
  }
}

function startsWith(ngram: readonly string[], context: readonly string[]): boolean {
  return context.every((token, i) => ngram[i] === token);
}
