import {
  ArgumentError,
  classOfWord,
  classSymbol,
  createTokenizer,
  type LanguageModel,
} from '@phonyland/language-generator';

/** The mark of the start of a value. */
export const START_MARK = '^';

/** The empty context, and the one that holds the start alone. */
const ANYWHERE = 0;

/**
 * The state of a model's automaton that a context leads to: `an` anywhere in a value, `^An` at its start, `^` the start itself. It is the
 * longest end of the context that the model knows.
 * @throws ArgumentError `UNKNOWN_CONTEXT` for what no value of the model has in it
 */
export function contextState(model: LanguageModel, context: string): number {
  const { automaton, metadata } = model;
  const { symbols } = automaton.tables;
  const atStart = context.startsWith(START_MARK);
  const cut = createTokenizer(metadata.tokenizer).tokenize(atStart ? context.slice(START_MARK.length) : context);
  const spaced = metadata.tokenizer.type === 'character' || atStart ? undefined : ` ${cut[0]}`;
  let state = atStart ? automaton.start : ANYWHERE;
  cut.forEach((symbol, place) => {
    // In the middle of a value a word has its space before it.
    const known = place === 0 && spaced !== undefined && symbols.includes(spaced) ? spaced : symbol;
    let token = symbols.indexOf(known);
    if (token < 0 && metadata.tokenizer.type === 'hybrid') {
      const { shape, spaced: own } = classOfWord(symbol);
      token = symbols.indexOf(classSymbol({ shape, spaced: own || (place === 0 && !atStart) }));
    }
    const next = token < 0 ? -1 : automaton.stateAfter(state, token);
    if (next < 0) throw unknown(model, context, symbol);
    state = next;
  });
  return state;
}

function unknown({ metadata }: LanguageModel, context: string, symbol: string): ArgumentError {
  const symbolShown = JSON.stringify(symbol);
  return new ArgumentError(
    'UNKNOWN_CONTEXT',
    `--context is ${JSON.stringify(context)}, and no value of the model ${JSON.stringify(metadata.name)} has ${symbolShown} in it; give letters (of a model of words, words) that values have, or ^ for the start`,
    { details: { context, symbol } },
  );
}
