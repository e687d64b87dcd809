import {
  Automaton,
  decodeWeight,
  END,
  encodeWeight,
  fitLengths,
  keptShare,
  LanguageModel,
  LengthMasses,
  type ModelTables,
  START,
  START_STATE,
} from '@phonyland/language-model';

/** The state of the empty context. */
const ROOT = 0;

/** The shapes of a hybrid model's words whose spelling has capitals at its beginning alone. */
const LETTER_SHAPES: readonly string[] = ['capitalized', 'letters'];

/** Symbols of more than these are signs of syllables or words, not letters. */
const LARGEST_ALPHABET = 250;

/** As many words as the lengths of a spelling are taken to be known from. */
const SPELLED_WORDS = 1000;

/** What may follow anything. */
export interface Freedom {
  /** Leaves steps that forget everything before them. Default false. */
  readonly free?: boolean | undefined;
  /** Words that come nevertheless only behind what they were seen behind, as the end does: `of`, `für`. Default none. */
  readonly particles?: readonly string[] | undefined;
}

/**
 * A model without four kinds of steps that smoothing leaves possible and that no reader believes:
 *
 * - A step that forgets even the letter before it. Without those, every pair of neighbours in a value (its start and end
 *   included) stands in some row; with them, one Turkish name in twelve begins in lower case or holds a pair like `zb`.
 * - An end that the last letter alone allows: `Ke` for the sake of `Elke`.
 * - A second letter that no row begins with behind the first one.
 * - A capital within a word, unless the context reaches back to the value's start: so `McDonald` and `DeMarco` stay
 *   possible, and `SalJi` is not.
 *
 * Of the other steps that smoothing adds, each keeps a part of its chance. Kneser–Ney is right about how often a real name does
 * something unseen, but it does not know what: in a model of few rows, half of what it adds reads like noise.
 *
 * In a hybrid model this is done to the spelling of rare words. Weights alone are changed, not the shape of the tables; they
 * are rounded to what a file of one byte a weight holds.
 * @param backoff the part that added steps keep, above 0 and at most 1
 */
export function tighten(
  model: LanguageModel,
  backoff: number,
  { free = false, particles = [] }: Freedom = {},
): LanguageModel {
  const { tables, spellings, lengths } = model.content;
  if (spellings === undefined) {
    return new LanguageModel({
      ...model.content,
      tables: tightened(tables, backoff, lengths.length, model.metadata.rows, free ? 'free' : 'letters'),
    });
  }
  const tight = Object.fromEntries(
    Object.entries(spellings).map(([shape, own]) => [
      shape,
      LETTER_SHAPES.includes(shape) ? tightened(own, backoff, own.maxTokens + 1, SPELLED_WORDS) : coarse(own),
    ]),
  );
  const words = tightened(
    tables,
    backoff,
    tables.maxTokens + 1,
    model.metadata.rows,
    free ? 'free' : 'words',
    particles,
  );
  return new LanguageModel({ ...model.content, tables: words, spellings: tight });
}

function tightened(
  tables: ModelTables,
  backoff: number,
  lengths: number,
  rows: number,
  tokens: 'letters' | 'words' | 'free' = 'letters',
  particles: readonly string[] = [],
): ModelTables {
  const weights = tables.weights.slice();
  const backoffs = tables.backoffs.map((code) => encodeWeight(decodeWeight(code) * backoff));
  if (tokens === 'letters') {
    takeOutCapitals(tables, weights);
    takeOutEnds(tables, weights);
    takeOutBeginnings(tables, weights, backoffs);
  }
  // A value ends only behind tokens that ended one: not behind `and`, nor behind half a phrase.
  if (tokens === 'free') {
    // The empty context's arcs come first: a token's arc there has the token's number.
    tables.symbols.forEach((symbol, token) => {
      if (token === END || particles.includes(symbol.trim())) weights[token] = 0;
    });
  } else takeOutBackoffs(tables, weights, backoffs);
  return withLengths(tables, coarse({ ...tables, weights, backoffs }), lengths, rows);
}

/**
 * Tables with weights of 8 bits: the upper half of their code, five bits of exponent and three of fraction. Rounded to the nearest;
 * what is not nothing does not become nothing.
 */
export function coarse(tables: ModelTables): ModelTables {
  const round = (code: number): number => (code === 0 ? 0 : Math.min(0xff, Math.max(1, (code + 0x80) >> 8)) << 8);
  // A state without arcs is never backed off from, unless it is that of a single token.
  const { arcCounts, symbols } = tables;
  const backoffs = tables.backoffs.map((code, state) =>
    arcCounts[state] === 0 && state > symbols.length ? 0 : round(code),
  );
  return { ...tables, weights: tables.weights.map(round), backoffs };
}

/** Tables with other weights, their values as long as those of the first. */
function withLengths(before: ModelTables, after: ModelTables, lengths: number, rows: number): ModelTables {
  if (before.acceptances.length === 0) return after;
  const automaton = new Automaton(before);
  const masses = new LengthMasses(automaton);
  const shares = Array.from(
    { length: Math.min(lengths, masses.walks.length) },
    (_, n) => (masses.walks[n]! * keptShare(automaton.acceptance, n)) / masses.kept,
  );
  return fitLengths(after, shares, rows);
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

/** Sets the weight of the end to 0 behind single letters: how a value may end, its last two letters tell, and where it has but one or two, all of it. */
function takeOutEnds({ symbols, arcCounts, tokens }: ModelTables, weights: Uint16Array): void {
  // Where a sign is a syllable or a word, the last one tells enough.
  if (symbols.length > LARGEST_ALPHABET) return;
  // The states of single letters are those of the empty context's arcs, in their order.
  let to = arcCounts[ROOT]!;
  for (let state = 1; state <= symbols.length; state++) {
    const from = to;
    to += arcCounts[state]!;
    if (state - 1 === START || tokens[from] !== END) continue;
    // Where nothing else follows a letter, it has to be the last one.
    if (weights.subarray(from + 1, to).some((weight) => weight !== 0)) weights[from] = 0;
  }
}

/**
 * Sets the back-offs behind a value's first letter to 0: its first two letters begin some row. What stands in the middle of words
 * often cannot begin one: `Mb`, and half of a Hindi consonant cluster.
 */
function takeOutBeginnings(tables: ModelTables, weights: Uint16Array, backoffs: Uint16Array): void {
  if (tables.symbols.length > LARGEST_ALPHABET) return;
  const { firstArc, stateCount } = new Automaton(tables);
  // A state follows each arc, in the order of the arcs.
  for (let arc = firstArc[START_STATE]!; arc < firstArc[START_STATE + 1]!; arc++) {
    const state = arc + 1;
    if (state >= stateCount) continue;
    if (weights.subarray(firstArc[state]!, firstArc[state + 1]!).some((weight) => weight !== 0)) backoffs[state] = 0;
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
    // A state whose own steps have no chance at all lives by its back-off alone.
    if (open(state) === 0) continue;
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
