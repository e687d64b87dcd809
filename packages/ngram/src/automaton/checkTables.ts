import { END, MAX_ORDER, START } from '../counts/boundaries.ts';
import { PhonyError } from '../PhonyError.ts';
import { Automaton, ROOT } from './Automaton.ts';
import { LONGEST_VALUE, type ModelTables } from './ModelTables.ts';

/**
 * Checks, in one pass, all that a walk relies on to stay within its tables and to end: sizes that fit each other, tokens
 * within the alphabet and ascending in each state, contexts in levels no deeper than the order, no state without a way on. What it leaves to `verifyTables` can make a
 * walk's values wrong, but neither endless nor out of bounds.
 * @throws PhonyError `MODEL_INCONSISTENT`, with what was found and what was expected
 */
export function checkTables(tables: ModelTables): void {
  const { order, symbols, arcCounts, tokens, weights, backoffs, maxTokens, acceptances } = tables;
  const alphabet = symbols.length;
  expect(
    Number.isInteger(order) && order >= 1 && order <= MAX_ORDER,
    'order',
    order,
    `an integer from 1 to ${MAX_ORDER}`,
  );
  expect(
    Number.isInteger(maxTokens) && maxTokens >= 1 && maxTokens <= LONGEST_VALUE,
    'maximum length',
    maxTokens,
    `an integer from 1 to ${LONGEST_VALUE}, in tokens`,
  );
  expect(
    acceptances.length === 0 || acceptances.length === maxTokens + 1,
    'number of acceptances',
    acceptances.length,
    `0, or one for each length from 0 to ${maxTokens}`,
  );
  expect(alphabet > START + 1, 'alphabet', alphabet, 'the end, the start and at least one symbol');
  expect(symbols[END] === '' && symbols[START] === '', 'symbols of end and start', symbols.slice(0, 2), 'empty');
  for (let token = START + 1; token < alphabet; token++) {
    const symbol = symbols[token];
    if (typeof symbol !== 'string' || symbol === '') expect(false, `symbol ${token}`, symbol, 'a text, not empty');
  }
  expect(weights.length === tokens.length, 'number of weights', weights.length, `the number of arcs, ${tokens.length}`);
  expect(
    backoffs.length === arcCounts.length,
    'number of back-offs',
    backoffs.length,
    `the number of states, ${arcCounts.length}`,
  );
  expect(
    arcCounts[ROOT] === alphabet,
    "the empty context's arcs",
    arcCounts[ROOT],
    `one for each of the ${alphabet} tokens`,
  );
  expect(arcCounts.length > alphabet, 'number of states', arcCounts.length, `more than the ${alphabet} tokens`);
  const contextLevels = Math.max(1, order - 1);
  let arc = 0;
  // Contexts of one length stand together and are the arcs of those one shorter: `levelEnd` is where the next length begins.
  let level = 0;
  let levelEnd = 1;
  for (let state = 0; state < arcCounts.length; state++) {
    if (state === levelEnd) {
      level++;
      levelEnd = arc + 1;
      if (level > contextLevels || state === levelEnd) {
        expect(false, 'number of states', arcCounts.length, `${state}, the contexts of up to ${contextLevels} tokens`);
      }
    }
    const to = arc + arcCounts[state]!;
    if (to > tokens.length) expect(false, `last arc of state ${state}`, to, `at most ${tokens.length}`);
    if (to > arc && state !== ROOT && tokens[state - 1] === END) {
      expect(false, `arcs of state ${state}`, to - arc, '0, since its context ends a value');
    }
    let previous = -1;
    let open = false;
    for (; arc < to; arc++) {
      const token = tokens[arc]!;
      if (token <= previous || token >= alphabet) {
        expect(false, `token of arc ${arc}`, token, `above ${previous} and below ${alphabet}`);
      }
      if (token === START && state !== ROOT)
        expect(false, `token of arc ${arc}`, token, 'not the start, a context only');
      previous = token;
      open ||= weights[arc] !== 0;
    }
    // The contexts of one token have to lead on even when nothing was kept behind them: every walk passes through them.
    const passed = state > END + 1 && state <= alphabet;
    if (!open && (arcCounts[state] !== 0 || (passed && backoffs[state] === 0))) {
      expect(false, `weights of state ${state}`, 'all 0', 'at least one above 0');
    }
  }
  expect(
    arcCounts.length === levelEnd && (level === contextLevels || arc + 1 === levelEnd),
    'number of states',
    arcCounts.length,
    `one for each context of up to ${contextLevels} tokens`,
  );
  expect(arc === tokens.length, 'number of arcs', tokens.length, `the sum of all states' arcs, ${arc}`);
  expect(weights[START] === 0, 'weight of the start in the empty context', weights[START], '0');
}

/**
 * Checks every arc: that the state's suffix knows its token too (which makes back-off exact). Assumes `checkTables`.
 * @throws PhonyError `MODEL_INCONSISTENT`
 */
export function verifyTables(tables: ModelTables): void {
  const automaton = new Automaton(tables);
  for (let state = 0; state < automaton.stateCount; state++) {
    for (let arc = automaton.firstArc[state]!; arc < automaton.firstArc[state + 1]!; arc++) {
      const token = tables.tokens[arc]!;
      if (token !== END) automaton.targetOf(state, arc);
      if (state === ROOT) continue;
      const suffix = automaton.suffixOf(state);
      if (automaton.arcOf(suffix, token) < 0) throw notClosed(arc, state, suffix);
    }
  }
}

/** The failure of an arc whose token the shorter context does not have. */
export function notClosed(arc: number, state: number, suffix: number): PhonyError {
  return new PhonyError(
    'MODEL_INCONSISTENT',
    `model tables: the token of arc ${arc} leaves state ${state} but not its suffix, state ${suffix}; the model is damaged, train it anew or restore the file`,
    { details: { arc, state, suffix } },
  );
}

function expect(holds: boolean, what: string, found: unknown, expected: string): void {
  if (holds) return;
  throw new PhonyError(
    'MODEL_INCONSISTENT',
    `model tables: ${what}: found ${JSON.stringify(found)}, expected ${expected}; the model is damaged, train it anew or restore the file`,
    { details: { what, found, expected } },
  );
}
