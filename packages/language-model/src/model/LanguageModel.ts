import {
  ArgumentError,
  Automaton,
  BlockedWords,
  type ConstrainedWalk,
  type Constraints,
  checkTables,
  FingerprintFilter,
  fingerprint,
  fingerprintText,
  type HybridAutomaton,
  type HybridConstrainedWalk,
  type HybridProbabilities,
  type HybridTables,
  LengthMasses,
  PhonyError,
  type Tokenizer,
} from '@phonyland/ngram';
import { decodeModel } from '../format/decodeModel.ts';
import { isBytes } from '../format/isBytes.ts';
import type { ModelJson } from '../format/modelJson.ts';
import { later } from '../later/included.ts';
import { normalizeConstraints } from './constraints.ts';
import type { ModelContent } from './ModelContent.ts';
import type { ModelMetadata } from './ModelMetadata.ts';

/** Compiled constraints kept per model, and how many bytes they may take together: the least recently used one goes first. */
const CONSTRAINTS_KEPT = 64;
const CONSTRAINT_BYTES_KEPT = 2 ** 28;

/**
 * A trained model: immutable, cheap to hold, the same in memory, as a `.phony` file and as JSON.
 *
 * Made by `trainModel`, `loadModel`, `LanguageModel.decode` or `LanguageModel.fromJSON`. The automaton that values are drawn
 * from is built at the first use, its rows one by one as they are visited.
 */
export class LanguageModel {
  readonly #content: ModelContent;
  readonly #hybridTables: HybridTables | undefined;
  #automaton: Automaton | undefined;
  #hybrid: HybridAutomaton | undefined;
  #hybridProbabilities: HybridProbabilities | undefined;
  /** Of the automaton, and of the spellings of a hybrid one. */
  readonly #masses = new Map<Automaton, LengthMasses>();
  #originals: FingerprintFilter | undefined;
  #blockedWords: BlockedWords | undefined;
  #tokenizer: Tokenizer | undefined;
  #tokens: Map<string, number> | undefined;
  readonly #constrained = new Map<string, ConstrainedWalk | HybridConstrainedWalk>();
  readonly #print = new Int32Array(2);

  /**
   * @param content checked by whoever made it: training, or a decoder
   * @throws PhonyError `MODEL_INCONSISTENT` when the tables do not fit together
   */
  constructor(content: ModelContent) {
    const { tables, spellings } = content;
    this.#content = content;
    this.#hybridTables = spellings === undefined ? undefined : { words: tables, spellings };
    if (this.#hybridTables === undefined) checkTables(tables);
    else later().checkHybridTables(this.#hybridTables);
  }

  /** Models of another copy of the library are models too: the build of `phony` for Node has a copy of its own. */
  static [Symbol.hasInstance](value: unknown): boolean {
    return typeof value === 'object' && value !== null && BRAND in value;
  }

  /**
   * Reads a `.phony` file's bytes. The envelope, the hash, all sizes and ranges are checked.
   * @throws ModelFormatError with a code, what was found and what was expected; ArgumentError `INVALID_ARGUMENT` for what is no bytes
   */
  static decode(bytes: Uint8Array): LanguageModel {
    if (!isBytes(bytes)) {
      throw new ArgumentError(
        'INVALID_ARGUMENT',
        `LanguageModel.decode: ${typeof bytes} is no Uint8Array; give the bytes of a .phony file`,
      );
    }
    return decodeModel(bytes, (content) => new LanguageModel(content));
  }

  /**
   * Reads what `toJSON` wrote (the object, not its text).
   * @throws ModelFormatError with the place of what does not fit
   */
  static fromJSON(json: unknown): LanguageModel {
    return later().readModelJson(json, (content) => new LanguageModel(content));
  }

  get metadata(): ModelMetadata {
    return this.#content.metadata;
  }

  /** All that the model is, as plain data. */
  get content(): ModelContent {
    return this.#content;
  }

  /** Whether the model keeps its rows and can be merged with others (trained with `mergeable: true`). */
  get mergeable(): boolean {
    return this.#content.rows !== null;
  }

  /** Whether the model can tell originals (it can unless trained with `originals: false`). */
  get knowsOriginals(): boolean {
    return this.#content.originals !== null;
  }

  /** The model's block list, ready to be asked; undefined where it carries none. */
  get blockedWords(): BlockedWords | undefined {
    const { blocked } = this.#content;
    if (blocked !== undefined) this.#blockedWords ??= new BlockedWords(blocked);
    return this.#blockedWords;
  }

  /** The automaton over tokens, in a hybrid model that over words and classes: for experts, and for the layers above. */
  get automaton(): Automaton {
    this.#automaton ??= this.hybrid?.words ?? new Automaton(this.#content.tables);
    return this.#automaton;
  }

  /** A hybrid model's automaton; undefined for all other models. */
  get hybrid(): HybridAutomaton | undefined {
    if (this.#hybridTables !== undefined) this.#hybrid ??= new (later().HybridAutomaton)(this.#hybridTables);
    return this.#hybrid;
  }

  /** What values are drawn from, whatever kind of model this is. */
  get values(): Automaton | HybridAutomaton {
    return this.hybrid ?? this.automaton;
  }

  /** All arcs of the automaton spelled out, and how long its walks get; computed at the first use. */
  get masses(): LengthMasses {
    return this.#massesOf(this.automaton);
  }

  /** The bytes of a `.phony` file. The same content gives the same bytes. */
  encode(): Uint8Array {
    return later().encodeModel(this.#content);
  }

  /** The same content as readable JSON data; `LanguageModel.fromJSON` reads it back without loss. */
  toJSON(): ModelJson {
    return later().contentToJson(this.#content);
  }

  /**
   * The natural logarithm of the probability that the model gives exactly this text; −Infinity for what it never gives.
   * It is that of the values as they are drawn (the text is normalised to NFC first). Models of words and hybrid ones can come to
   * a text in several ways: this is the probability of the way in which their tokenizer cuts it.
   */
  logProbability(text: string): number {
    const { hybrid } = this;
    if (hybrid !== undefined) {
      this.#hybridProbabilities ??= new (later().HybridProbabilities)(hybrid, this.metadata.tokenizer);
      return this.#hybridProbabilities.logProbability(text);
    }
    this.#tokenizer ??= later().createTokenizer(this.metadata.tokenizer);
    this.#tokens ??= new Map(this.#content.tables.symbols.map((symbol, token) => [symbol, token]));
    const tokens: number[] = [];
    for (const symbol of this.#tokenizer.tokenize(text)) {
      const token = this.#tokens.get(symbol);
      if (token === undefined) return Number.NEGATIVE_INFINITY;
      tokens.push(token);
    }
    return later().logProbability(this.automaton, tokens, this.masses.kept);
  }

  /**
   * The probability, 0..1, that a value of the model satisfies the constraints.
   * @throws ArgumentError `INVALID_CONSTRAINT`
   */
  probability(constraints: Constraints): number {
    return this.constrain(constraints).probability;
  }

  /**
   * The model conditioned on constraints, ready to be walked. The first call for a set of constraints does the inference;
   * the last 64 sets are kept, fewer where they are large.
   * @throws ArgumentError `INVALID_CONSTRAINT`, `INVALID_PATTERN`, `PATTERN_NOT_REGULAR`, `PATTERN_TOO_LARGE`; PhonyError
   * `CONSTRAINT_TOO_COSTLY`
   */
  constrain(constraints: Constraints): ConstrainedWalk | HybridConstrainedWalk {
    const canonical = normalizeConstraints(constraints);
    const key = JSON.stringify(canonical);
    const kept = this.#constrained;
    let walk = kept.get(key);
    const { hybrid } = this;
    if (walk === undefined) {
      walk =
        hybrid === undefined
          ? new (later().ConstrainedWalk)(this.automaton, this.masses, canonical)
          : new (later().HybridConstrainedWalk)(hybrid, (automaton) => this.#massesOf(automaton), canonical);
    } else kept.delete(key);
    kept.set(key, walk);
    let bytes = 0;
    for (const { bytes: own } of kept.values()) bytes += own;
    for (const [oldest, { bytes: own }] of kept) {
      if (oldest === key || (kept.size <= CONSTRAINTS_KEPT && bytes <= CONSTRAINT_BYTES_KEPT)) break;
      kept.delete(oldest);
      bytes -= own;
    }
    return walk;
  }

  /**
   * Whether a text is a row that the model was trained on: never a wrong "no"; a wrong "yes" for one new text in 256.
   * @throws PhonyError `NO_ORIGINALS` when the model was trained without fingerprints
   */
  isOriginal(text: string): boolean {
    const originals = this.#filter();
    fingerprintText(text, this.#print);
    return originals.has(this.#print[0]!, this.#print[1]!);
  }

  /**
   * `isOriginal` of the first `count` places that a walk emitted, without making a string where that can be avoided.
   * @param emitted of the automaton's last walk, or of a constrained one
   */
  isOriginalEmitted(count: number, emitted: Int32Array = this.values.emitted): boolean {
    const { values } = this;
    if (!values.emitsUnits) return this.isOriginal(values.text(count, emitted));
    const originals = this.#filter();
    for (let i = 0; i < count; i++) {
      // From U+0300 on, units drawn one by one may compose into something shorter.
      if (emitted[i]! >= 0x300) return this.isOriginal(values.text(count, emitted));
    }
    fingerprint(emitted, count, this.#print);
    return originals.has(this.#print[0]!, this.#print[1]!);
  }

  /**
   * Whether a text has a word that the model's block list rules out (see `BlockedWords`); false where it carries no list. Walks know
   * nothing of it, nor do probabilities: it is generators that draw again.
   */
  isBlocked(text: string): boolean {
    return this.blockedWords?.blocksText(text) ?? false;
  }

  /**
   * `isBlocked` of the first `count` places that a walk emitted, without making a string where that can be avoided.
   * @param emitted of the automaton's last walk, or of a constrained one
   * @param words what is ruled out; default the model's own list
   */
  isBlockedEmitted(
    count: number,
    emitted: Int32Array = this.values.emitted,
    words: BlockedWords | undefined = this.blockedWords,
  ): boolean {
    if (words === undefined) return false;
    const { values } = this;
    return values.emitsUnits ? words.blocks(emitted, count) : words.blocksText(values.text(count, emitted));
  }

  /**
   * Checks all that opening leaves out: that every arc is also known to the shorter context. (The hash was checked when the
   * file was opened.)
   * @throws PhonyError `MODEL_INCONSISTENT`
   */
  verify(): void {
    if (this.#hybridTables === undefined) later().verifyTables(this.#content.tables);
    else later().verifyHybridTables(this.#hybridTables);
  }

  #massesOf(automaton: Automaton): LengthMasses {
    let masses = this.#masses.get(automaton);
    if (masses === undefined) {
      masses = new LengthMasses(automaton);
      this.#masses.set(automaton, masses);
    }
    return masses;
  }

  #filter(): FingerprintFilter {
    const { originals } = this.#content;
    if (originals === null) {
      throw new PhonyError(
        'NO_ORIGINALS',
        `the model ${JSON.stringify(this.metadata.name)} holds no fingerprints of its rows; train it without \`originals: false\` to tell originals`,
      );
    }
    this.#originals ??= new FingerprintFilter(originals);
    return this.#originals;
  }
}

/** What the models of all copies have. */
const BRAND: unique symbol = Symbol.for('phony.model');
Object.defineProperty(LanguageModel.prototype, BRAND, { value: true });
