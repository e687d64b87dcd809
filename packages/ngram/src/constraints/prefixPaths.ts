import type { Automaton } from '../automaton/Automaton.ts';
import { START } from '../counts/NGramCounts.ts';
import { PhonyError } from '../PhonyError.ts';

/** A way to spell a prefix: the tokens, where they lead, and how likely the model is to begin with them. */
export interface PrefixPath {
  readonly tokens: readonly number[];
  readonly state: number;
  /** Code points of all tokens; more than the prefix has when the last token reaches beyond it. */
  readonly length: number;
  readonly probability: number;
}

const MOST_PATHS = 65536;

/**
 * All ways in which a model can begin a value with `prefix`. With tokens of one code point there is one at most; words may
 * cover it in several ways, and any word that begins with the prefix's end closes it.
 * @throws PhonyError `PREFIX_TOO_AMBIGUOUS` beyond 65,536 ways
 */
export function prefixPaths(automaton: Automaton, prefix: string): PrefixPath[] {
  const paths: PrefixPath[] = [];
  const fitting = new Map<string, readonly number[]>();
  let open: { path: PrefixPath; rest: string }[] = [
    { path: { tokens: [], state: automaton.startState(), length: 0, probability: 1 }, rest: prefix },
  ];
  while (open.length > 0) {
    const next: typeof open = [];
    for (const { path, rest } of open) {
      if (rest === '') {
        paths.push(path);
        continue;
      }
      // A walk ends here for certain.
      if (path.length >= automaton.tables.maxLength) continue;
      let tokens = fitting.get(rest);
      if (tokens === undefined) {
        tokens = tokensFitting(automaton.tables.symbols, rest);
        fitting.set(rest, tokens);
      }
      for (const token of tokens) {
        const probability = path.probability * automaton.stepProbability(path.state, token);
        if (probability === 0) continue;
        next.push({
          path: {
            tokens: [...path.tokens, token],
            state: automaton.stateAfter(path.state, token),
            length: path.length + automaton.tokenLengths[token]!,
            probability,
          },
          rest: rest.slice(automaton.tables.symbols[token]!.length),
        });
        if (next.length + paths.length > MOST_PATHS) {
          throw new PhonyError(
            'PREFIX_TOO_AMBIGUOUS',
            `constraints: the model can begin with ${JSON.stringify(prefix)} in more than ${MOST_PATHS} ways; give a longer prefix`,
          );
        }
      }
    }
    open = next;
  }
  return paths;
}

/** The tokens that begin with `rest`, or that it begins with. */
function tokensFitting(symbols: readonly string[], rest: string): number[] {
  const tokens: number[] = [];
  for (let token = START + 1; token < symbols.length; token++) {
    const symbol = symbols[token]!;
    if (rest.startsWith(symbol) || symbol.startsWith(rest)) tokens.push(token);
  }
  return tokens;
}
