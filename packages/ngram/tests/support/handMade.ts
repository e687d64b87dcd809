import { type ModelTables, narrow } from '../../src/automaton/ModelTables.ts';

/** What follows a context: weights by letter, `$` for the end; and the weight of backing off. */
export type HandMadeContext = readonly [arcs: Readonly<Record<string, number>>, backoff: number];

/**
 * Tables written down by hand: contexts by their letters, `^` for the start, `''` for the empty context. Where nothing is
 * said of a context it has no arcs and backs off; arcs of the empty context that are not named have weight 0.
 */
export function handMade(
  order: number,
  letters: string,
  contexts: Readonly<Record<string, HandMadeContext>>,
  more: Partial<ModelTables> = {},
): ModelTables {
  const names = ['$', '^', ...letters];
  const arcCounts: number[] = [];
  const tokens: number[] = [];
  const weights: number[] = [];
  const backoffs: number[] = [];
  let level = [''];
  for (let length = 0; length <= Math.max(1, order - 1); length++) {
    const next: string[] = [];
    for (const context of level) {
      const [arcs, backoff] = contexts[context] ?? [{}, context.endsWith('$') ? 0 : 1];
      const followers = names.filter((name) => context === '' || arcs[name] !== undefined);
      arcCounts.push(followers.length);
      backoffs.push(backoff);
      for (const name of followers) {
        tokens.push(names.indexOf(name));
        weights.push(arcs[name] ?? 0);
        next.push(context + name);
      }
    }
    level = next;
  }
  return {
    order,
    symbols: ['', '', ...letters],
    arcCounts: narrow(arcCounts),
    tokens: narrow(tokens),
    weights: Uint16Array.from(weights),
    backoffs: Uint16Array.from(backoffs),
    maxTokens: 10,
    acceptances: new Uint16Array(0),
    ...more,
  };
}
