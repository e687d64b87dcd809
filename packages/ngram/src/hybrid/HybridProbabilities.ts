import type { Automaton } from '../automaton/Automaton.ts';
import { logProbability } from '../automaton/logProbability.ts';
import { LengthMasses } from '../lengths/LengthMasses.ts';
import { createTokenizer } from '../tokens/createTokenizer.ts';
import type { FullTokenizerSettings, Tokenizer } from '../tokens/Tokenizer.ts';
import type { HybridAutomaton } from './HybridAutomaton.ts';
import { classOfWord, classSymbol, type WordShape } from './wordClasses.ts';

/** The probabilities of texts under a hybrid model. What they rest on is computed at the first use. */
export class HybridProbabilities {
  readonly #automaton: HybridAutomaton;
  readonly #wordTokenizer: Tokenizer;
  readonly #letterTokenizer: Tokenizer;
  #words: TokenProbabilities | undefined;
  readonly #spellings = new Map<WordShape, TokenProbabilities>();

  /** @param settings the tokenizer's, as the model was trained with */
  constructor(automaton: HybridAutomaton, settings: FullTokenizerSettings) {
    this.#automaton = automaton;
    this.#wordTokenizer = createTokenizer(settings);
    this.#letterTokenizer = createTokenizer({ type: 'character', unit: settings.unit });
  }

  /**
   * The natural logarithm of the probability that the model derives a text as the tokenizer cuts it, with class tokens for
   * the words that have no token of their own; −∞ where it never does. Other derivations of the same text are not counted
   * in (see `HybridTables`).
   */
  logProbability(text: string): number {
    this.#words ??= new TokenProbabilities(this.#automaton.words);
    const tokens: number[] = [];
    let spelled = 0;
    for (const word of this.#wordTokenizer.tokenize(text)) {
      let token = this.#words.tokenOf(word);
      if (token < 0) {
        const known = classOfWord(word);
        token = this.#words.tokenOf(classSymbol(known));
        if (token < 0) return Number.NEGATIVE_INFINITY;
        const letters = this.#letterTokenizer.tokenize(known.spaced ? word.slice(1) : word);
        spelled += this.#spellingOf(known.shape).logProbabilityOf(letters);
      }
      tokens.push(token);
    }
    return this.#words.logProbability(tokens) + spelled;
  }

  #spellingOf(shape: WordShape): TokenProbabilities {
    let spelling = this.#spellings.get(shape);
    if (spelling === undefined) {
      spelling = new TokenProbabilities(this.#automaton.spellings.get(shape)!);
      this.#spellings.set(shape, spelling);
    }
    return spelling;
  }
}

/** An automaton with what finds its tokens and measures its walks. */
class TokenProbabilities {
  readonly #automaton: Automaton;
  readonly #tokens: ReadonlyMap<string, number>;
  readonly #kept: number;

  constructor(automaton: Automaton) {
    this.#automaton = automaton;
    this.#tokens = new Map(automaton.tables.symbols.map((symbol, token) => [symbol, token]));
    this.#kept = new LengthMasses(automaton).kept;
  }

  tokenOf(symbol: string): number {
    return this.#tokens.get(symbol) ?? -1;
  }

  logProbability(tokens: readonly number[]): number {
    return logProbability(this.#automaton, tokens, this.#kept);
  }

  /** An unknown symbol's token, −1, is one that no state knows: such a text has no probability. */
  logProbabilityOf(symbols: readonly string[]): number {
    return this.logProbability(symbols.map((symbol) => this.tokenOf(symbol)));
  }
}
