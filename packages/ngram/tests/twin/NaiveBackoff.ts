import { START } from '../../src/counts/boundaries.ts';
import type { EstimatedTrie } from '../../src/pruning/filterTrie.ts';
import { MARK } from './NaiveCounts.ts';

/** An n-gram of a trie, as the texts of its tokens; start and end by their numbers, which no symbol of the tests is. */
export interface NaiveArc {
  readonly ngram: readonly string[];
  readonly d: number;
  readonly i: number;
  readonly weight: number;
  probability: number;
}

/** A back-off model as plain maps: p(token | context) by the definition of `Estimates`, level by level. */
export class NaiveBackoff {
  /** By the texts of the n-gram. */
  readonly arcs: Map<string, NaiveArc> = new Map();
  readonly backoffs: Map<string, number> = new Map();
  readonly tokens: readonly string[];

  constructor({ trie, estimates }: EstimatedTrie) {
    const name = (token: number): string => (token > START ? trie.symbols[token]! : String(token));
    const visit = (context: readonly string[], d: number, from: number, to: number): void => {
      const level = trie.levels[d]!;
      for (let i = from; i < to; i++) {
        const ngram = [...context, name(level.tokens[i]!)];
        const probability = estimates.probabilities[d]![i]!;
        this.arcs.set(ngram.join(MARK), { ngram, d, i, weight: level.weights[i]!, probability });
        if (d + 1 === trie.levels.length) continue;
        this.backoffs.set(ngram.join(MARK), estimates.backoffs[d]![i]!);
        visit(ngram, d + 1, level.firstChild[i]!, level.firstChild[i + 1]!);
      }
    };
    visit([], 0, 0, trie.levels[0]!.size);
    this.tokens = [...this.arcs.values()].filter(({ d, i }) => d === 0 && i !== START).map(({ ngram }) => ngram[0]!);
  }

  /** The arcs that leave a context. */
  after(context: readonly string[]): NaiveArc[] {
    const length = context.length + 1;
    return [...this.arcs.values()].filter(
      ({ ngram }) =>
        ngram.length === length && context.every((token, at) => ngram[at] === token) && ngram.at(-1) !== String(START),
    );
  }

  /** p(token | context), whatever the context: one that does not exist is that without its first token. */
  probability(context: readonly string[], token: string): number {
    const arcs = this.after(context);
    const backoff = context.length === 0 ? 0 : (this.backoffs.get(context.join(MARK)) ?? 0);
    if (context.length > 0 && arcs.length === 0) return this.probability(context.slice(1), token);
    const total = arcs.reduce((sum, { probability }) => sum + probability, backoff);
    const own = arcs.find(({ ngram }) => ngram.at(-1) === token);
    if (own !== undefined) return own.probability / total;
    if (backoff === 0) return 0;
    const shorter = context.slice(1);
    const left = arcs.reduce((rest, { ngram }) => rest - this.probability(shorter, ngram.at(-1)!), 1);
    return ((backoff / total) * this.probability(shorter, token)) / left;
  }

  /** All contexts that have arcs. */
  contexts(): (readonly string[])[] {
    const found = new Map<string, readonly string[]>();
    for (const { ngram } of this.arcs.values()) found.set(ngram.slice(0, -1).join(MARK), ngram.slice(0, -1));
    return [...found.values()];
  }
}
