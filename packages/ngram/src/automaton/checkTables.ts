import { END, MAX_ORDER, START } from '../counts/NGramCounts.ts';
import { PhonyError } from '../PhonyError.ts';
import { Automaton, ROOT } from './Automaton.ts';
import type { ModelTables } from './ModelTables.ts';

const LONGEST_VALUE = 1 << 24;

/**
 * Checks, in one pass, all that a walk relies on to stay within its tables and to end: sizes that fit each other, tokens
 * within the alphabet and ascending in each state, no state without a way on. What it leaves to `verifyTables` can make a
 * walk's values wrong, but neither endless nor out of bounds.
 * @throws PhonyError `MODEL_INCONSISTENT`, with what was found and what was expected
 */
export function checkTables(tables: ModelTables): void {
  const { order, symbols, arcCounts, tokens, weights, backoffs, maxLength } = tables;
  const alphabet = symbols.length;
  expect(
    Number.isInteger(order) && order >= 1 && order <= MAX_ORDER,
    'order',
    order,
    `an integer from 1 to ${MAX_ORDER}`,
  );
  expect(
    Number.isInteger(maxLength) && maxLength >= 1 && maxLength <= LONGEST_VALUE,
    'maximum length',
    maxLength,
    `an integer from 1 to ${LONGEST_VALUE}`,
  );
  expect(alphabet > START + 1, 'alphabet', alphabet, 'the end, the start and at least one symbol');
  expect(symbols[END] === '' && symbols[START] === '', 'symbols of end and start', symbols.slice(0, 2), 'empty');
  for (let token = START + 1; token < alphabet; token++) {
    expect(symbols[token] !== '', `symbol ${token}`, symbols[token], 'not empty');
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
  let arc = 0;
  for (let state = 0; state < arcCounts.length; state++) {
    const to = arc + arcCounts[state]!;
    expect(to <= tokens.length, `last arc of state ${state}`, to, `at most ${tokens.length}`);
    let previous = -1;
    let open = false;
    for (; arc < to; arc++) {
      const token = tokens[arc]!;
      if (token <= previous || token >= alphabet) {
        expect(false, `token of arc ${arc}`, token, `above ${previous} and below ${alphabet}`);
      }
      previous = token;
      open ||= weights[arc] !== 0;
    }
    // The contexts of one token have to lead on even when nothing was kept behind them: every walk passes through them.
    const passed = state > END + 1 && state <= alphabet;
    if (!open && (arcCounts[state] !== 0 || (passed && backoffs[state] === 0))) {
      expect(false, `weights of state ${state}`, 'all 0', 'at least one above 0');
    }
  }
  expect(arc === tokens.length, 'number of arcs', tokens.length, `the sum of all states' arcs, ${arc}`);
  expect(weights[START] === 0, 'weight of the start in the empty context', weights[START], '0');
}

/**
 * Checks every arc: that the state's suffix knows its token too (which makes back-off exact). Assumes `checkTables`.
 * @throws PhonyError `MODEL_INCONSISTENT`
 */
export function verifyTables(tables: ModelTables): void {
  const automaton = new Automaton(tables);
  automaton.startState();
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
