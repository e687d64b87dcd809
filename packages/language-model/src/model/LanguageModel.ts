import {
  ArcTable,
  ArgumentError,
  Automaton,
  ConstrainedWalk,
  type Constraints,
  checkTables,
  createTokenizer,
  FingerprintFilter,
  fingerprint,
  fingerprintText,
  logProbability,
  normalizeConstraints,
  PhonyError,
  type Tokenizer,
  verifyTables,
} from '@phonyland/ngram';
import { decodeModel } from '../format/decodeModel.ts';
import { encodeModel } from '../format/encodeModel.ts';
import { contentToJson, type ModelJson, readModelJson } from '../format/modelJson.ts';
import type { ModelContent } from './ModelContent.ts';
import type { ModelMetadata } from './ModelMetadata.ts';

/** Compiled constraints kept per model: the least recently used one goes first. */
const CONSTRAINTS_KEPT = 64;

/**
 * A trained model: immutable, cheap to hold, the same in memory, as a `.phony` file and as JSON.
 *
 * Made by `trainModel`, `loadModel`, `LanguageModel.decode` or `LanguageModel.fromJSON`. The automaton that values are drawn
 * from is built at the first use, its rows one by one as they are visited.
 */
export class LanguageModel {
  readonly #content: ModelContent;
  #automaton: Automaton | undefined;
  #arcs: ArcTable | undefined;
  #originals: FingerprintFilter | undefined;
  #tokenizer: Tokenizer | undefined;
  #tokens: Map<string, number> | undefined;
  readonly #constrained = new Map<string, ConstrainedWalk>();
  readonly #print = new Int32Array(2);

  /**
   * @param content checked by whoever made it: training, or a decoder
   * @throws PhonyError `MODEL_INCONSISTENT` when the tables do not fit together
   */
  constructor(content: ModelContent) {
    checkTables(content.tables);
    this.#content = content;
  }

  /**
   * Reads a `.phony` file's bytes. The envelope, the hash, all sizes and ranges are checked.
   * @throws ModelFormatError with a code, what was found and what was expected; ArgumentError `INVALID_ARGUMENT` for what is no bytes
   */
  static decode(bytes: Uint8Array): LanguageModel {
    if (!(bytes instanceof Uint8Array)) {
      throw new ArgumentError(
        'INVALID_ARGUMENT',
        `LanguageModel.decode: found a value of type ${typeof bytes}; give the bytes of a .phony file as a Uint8Array`,
      );
    }
    return decodeModel(bytes, (content) => new LanguageModel(content));
  }

  /**
   * Reads what `toJSON` wrote (the object, not its text).
   * @throws ModelFormatError with the place of what does not fit
   */
  static fromJSON(json: unknown): LanguageModel {
    return readModelJson(json, (content) => new LanguageModel(content));
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

  /** The automaton that values are drawn from: for experts, and for the layers above. */
  get automaton(): Automaton {
    this.#automaton ??= new Automaton(this.#content.tables);
    return this.#automaton;
  }

  /** The bytes of a `.phony` file. The same content gives the same bytes. */
  encode(): Uint8Array {
    return encodeModel(this.#content);
  }

  /** The same content as readable JSON data; `LanguageModel.fromJSON` reads it back without loss. */
  toJSON(): ModelJson {
    return contentToJson(this.#content);
  }

  /**
   * The natural logarithm of the probability that the model gives exactly this text; −Infinity for what it never gives.
   * It is that of the values as they are drawn (the text is normalised to NFC first).
   */
  logProbability(text: string): number {
    this.#tokenizer ??= createTokenizer(this.metadata.tokenizer);
    this.#tokens ??= new Map(this.#content.tables.symbols.map((symbol, token) => [symbol, token]));
    const tokens: number[] = [];
    for (const symbol of this.#tokenizer.tokenize(text)) {
      const token = this.#tokens.get(symbol);
      if (token === undefined) return Number.NEGATIVE_INFINITY;
      tokens.push(token);
    }
    return logProbability(this.automaton, tokens);
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
   * the last 64 sets are kept.
   * @throws ArgumentError `INVALID_CONSTRAINT`; PhonyError `PREFIX_TOO_AMBIGUOUS`
   */
  constrain(constraints: Constraints): ConstrainedWalk {
    const canonical = normalizeConstraints(constraints);
    const key = JSON.stringify(canonical);
    let walk = this.#constrained.get(key);
    if (walk === undefined) {
      this.#arcs ??= new ArcTable(this.automaton);
      walk = new ConstrainedWalk(this.automaton, this.#arcs, canonical);
      if (this.#constrained.size === CONSTRAINTS_KEPT) {
        for (const oldest of this.#constrained.keys()) {
          this.#constrained.delete(oldest);
          break;
        }
      }
    } else this.#constrained.delete(key);
    this.#constrained.set(key, walk);
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

  /** `isOriginal` of what the automaton's last walk left in `emitted`, without making a string where that can be avoided. */
  isOriginalEmitted(count: number): boolean {
    const { automaton } = this;
    if (!automaton.emitsUnits) return this.isOriginal(automaton.text(count));
    const originals = this.#filter();
    const { emitted } = automaton;
    for (let i = 0; i < count; i++) {
      // From U+0300 on, units drawn one by one may compose into something shorter.
      if (emitted[i]! >= 0x300) return this.isOriginal(automaton.text(count));
    }
    fingerprint(emitted, count, this.#print);
    return originals.has(this.#print[0]!, this.#print[1]!);
  }

  /**
   * Checks all that opening leaves out: that every arc is also known to the shorter context. (The hash was checked when the
   * file was opened.)
   * @throws PhonyError `MODEL_INCONSISTENT`
   */
  verify(): void {
    verifyTables(this.#content.tables);
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
