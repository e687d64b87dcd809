import {
  Automaton,
  decodeWeight,
  END,
  encodeWeight,
  fitLengths,
  keptShare,
  LanguageModel,
  type ModelTables,
  START,
  START_STATE,
} from '@phonyland/language-model';

/** The state of the empty context. */
const ROOT = 0;

/**
 * A model without two kinds of steps that smoothing leaves possible and that no reader believes:
 *
 * - A step that forgets even the letter before it. Without those, every pair of neighbours in a value (its start and end
 *   included) stands in some row; with them, one Turkish name in twelve begins in lower case or holds a pair like `zb`.
 * - A capital within a word, unless the context reaches back to the value's start: so `McDonald` and `DeMarco` stay
 *   possible, and `SalJi` is not.
 *
 * Of the other steps that smoothing adds, each keeps a part of its chance. Kneser–Ney is right about how often a real name does
 * something unseen, but it does not know what: in a model of few rows, half of what it adds reads like noise.
 *
 * Weights alone are changed, not the shape of the tables.
 * @param backoff the part that added steps keep, above 0 and at most 1
 */
export function tighten(model: LanguageModel, backoff: number): LanguageModel {
  const { tables } = model.content;
  const weights = tables.weights.slice();
  const backoffs = tables.backoffs.map((code) => encodeWeight(decodeWeight(code) * backoff));
  takeOutCapitals(tables, weights);
  takeOutBackoffs(tables, weights, backoffs);
  return new LanguageModel({ ...model.content, tables: withLengths(model, { ...tables, weights, backoffs }) });
}

/** Tables with other weights, their values as long as the model's are. */
function withLengths({ automaton, masses, content, metadata }: LanguageModel, tables: ModelTables): ModelTables {
  if (tables.acceptances.length === 0) return tables;
  const shares = Array.from(
    content.lengths,
    (_, n) => (masses.walks[n]! * keptShare(automaton.acceptance, n)) / masses.kept,
  );
  return fitLengths(tables, shares, metadata.rows);
}

/** Sets the weight of capitals to 0 in every context that ends in a letter and does not reach back to the start. */
function takeOutCapitals({ symbols, arcCounts, tokens }: ModelTables, weights: Uint16Array): void {
  const isLetter = symbols.map((symbol) => /\p{L}/u.test(symbol));
  const isCapital = symbols.map((symbol) => /\p{Lu}/u.test(symbol));
  const states = arcCounts.length;
  const fromStart = new Uint8Array(states);
  let to = 0;
  for (let state = 0; state < states; state++) {
    const from = to;
    to += arcCounts[state]!;
    for (let arc = from; arc < to && arc + 1 < states; arc++) {
      fromStart[arc + 1] = fromStart[state] === 1 || tokens[arc] === START ? 1 : 0;
    }
    // A state's context is the n-gram of the arc before it.
    if (state === 0 || fromStart[state] === 1 || !isLetter[tokens[state - 1]!]) continue;
    let others = false;
    for (let arc = from; arc < to; arc++) others ||= weights[arc] !== 0 && !isCapital[tokens[arc]!];
    // Where a row knows nothing but capitals (after `Mc`), taking them out would leave no way on.
    if (!others) continue;
    for (let arc = from; arc < to; arc++) if (isCapital[tokens[arc]!]) weights[arc] = 0;
  }
}

/** Sets back-offs to 0: those to the empty context, and those that have nothing left to give because of it. */
function takeOutBackoffs(tables: ModelTables, weights: Uint16Array, backoffs: Uint16Array): void {
  const automaton = new Automaton(tables);
  const { firstArc, stateCount } = automaton;
  // A state's suffix is found out with the arc that leads to it; the shorter contexts come first.
  for (let state = 0; state < stateCount; state++) {
    for (let arc = firstArc[state]!; arc < firstArc[state + 1]!; arc++) {
      if (tables.tokens[arc] !== END) automaton.targetOf(state, arc);
    }
  }
  const open = (state: number): number => {
    let count = 0;
    for (let arc = firstArc[state]!; arc < firstArc[state + 1]!; arc++) if (weights[arc] !== 0) count++;
    return count;
  };
  for (let state = START_STATE; state < stateCount; state++) {
    if (firstArc[state] === firstArc[state + 1]) continue;
    const suffix = automaton.suffixOf(state);
    if (suffix !== ROOT && (backoffs[suffix] !== 0 || open(suffix) > open(state)) && leavesSomething(state)) continue;
    backoffs[state] = 0;
  }

  /** Whether a shorter context can give a token that the state has no arc for. */
  function leavesSomething(state: number): boolean {
    for (let from = state; ; ) {
      const below = automaton.suffixOf(from);
      if (below === ROOT) return false;
      for (let arc = firstArc[below]!; arc < firstArc[below + 1]!; arc++) {
        if (weights[arc] !== 0 && automaton.arcOf(from, tables.tokens[arc]!) < 0) return true;
      }
      if (backoffs[below] === 0) return false;
      from = below;
    }
  }
}
