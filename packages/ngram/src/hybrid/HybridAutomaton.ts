import { Automaton } from '../automaton/Automaton.ts';
import { textOfUnits } from '../automaton/textOfUnits.ts';
import { PhonyError } from '../PhonyError.ts';
import { hash128, type Words4 } from '../random/hash128.ts';
import type { HybridTables } from './HybridTables.ts';
import { classOfSymbol, WORD_SHAPES, type WordShape } from './wordClasses.ts';

/** Tells the keys of spellings from all others that are derived from a stream's key: "spel" in ASCII. */
const SPELLING = 0x7370656c;
/** How many steps of thrown-away walks one value may cost, over all its spelled words: some tenths of a second. */
const STEPS = 2 ** 22;
/** The longest value, in UTF-16 units: words times letters would know no bound that a machine could hold. */
const LONGEST_TEXT = 2 ** 20;

/**
 * A hybrid model ready to be walked: a walk over words, and a walk of its own for each class token in it (see
 * `HybridTables` for the distribution).
 *
 * The words of a value draw from the value's address; its i-th spelled word, counted from 0, draws from the same address
 * below the key `hash128(key, ["spel", i])`. So no two walks share random numbers.
 */
export class HybridAutomaton {
  readonly words: Automaton;
  /** The spelling of each shape that has one. */
  readonly spellings: ReadonlyMap<WordShape, Automaton>;
  /** Whether no value has a surrogate, so that every unit that is emitted is a code point. */
  readonly emitsUnits: boolean;
  /** What the last walk emitted: UTF-16 units. */
  emitted: Int32Array = new Int32Array(64);
  /** The UTF-16 units of all tokens' texts one after the other, and where each token's begin; a class has its space, if any. */
  readonly #units: Uint16Array;
  readonly #firstUnit: Uint32Array;
  /** What spells each token; undefined for words. */
  readonly #spelledBy: readonly (Automaton | undefined)[];
  #key: Words4 | undefined;
  #spellingKeys: Words4[] = [];

  /** @param tables as training makes them; `checkHybridTables` tells of tables from elsewhere */
  constructor({ words, spellings }: HybridTables) {
    this.words = new Automaton(words);
    const automata = new Map<WordShape, Automaton>();
    for (const shape of WORD_SHAPES) {
      const tables = spellings[shape];
      if (tables !== undefined) automata.set(shape, new Automaton(tables));
    }
    this.spellings = automata;
    const { symbols } = words;
    const classes = symbols.map(classOfSymbol);
    this.#spelledBy = classes.map((known) => known && automata.get(known.shape));
    const texts = classes.map((known, token) => (known === undefined ? symbols[token]! : known.spaced ? ' ' : ''));
    this.#firstUnit = new Uint32Array(texts.length + 1);
    texts.forEach((text, token) => {
      this.#firstUnit[token + 1] = this.#firstUnit[token]! + text.length;
    });
    const all = texts.join('');
    this.#units = unitsOf(all);
    const letters = Array.from(automata.values(), ({ tables }) => tables.symbols.join(''));
    this.emitsUnits = ![all, ...letters].some((text) => /[\ud800-\udfff]/.test(text));
  }

  /** Bytes that walking holds beside the tables. */
  get bytes(): number {
    let bytes = this.words.bytes + this.#units.byteLength + this.#firstUnit.byteLength;
    for (const spelling of this.spellings.values()) bytes += spelling.bytes;
    return bytes;
  }

  /**
   * Draws a value and leaves it in `emitted`.
   * @param key the stream's key; the four words are the address below it (see `RandomStream`)
   * @returns how many UTF-16 units it has
   * @throws PhonyError `MODEL_INCONSISTENT` for tables that give no value, or one of more than a million units
   */
  walk(key: Words4, w0: number, w1: number, w2: number, w3: number): number {
    const { words } = this;
    const tokens = words.walk(key, w0, w1, w2, w3);
    const drawn = words.emitted;
    // Words of one unit each, and so no class among them: what the walk emitted is the text.
    if (words.emitsUnits) {
      this.emitted = drawn;
      return tokens;
    }
    const units = this.#units;
    const firstUnit = this.#firstUnit;
    const spelledBy = this.#spelledBy;
    let { emitted } = this;
    let count = 0;
    let spelled = 0;
    const limit = this.#spent() + STEPS;
    for (let i = 0; i < tokens; i++) {
      const token = drawn[i]!;
      const from = firstUnit[token]!;
      const to = firstUnit[token + 1]!;
      if (count + to - from > emitted.length) emitted = this.#grow(count + to - from);
      for (let unit = from; unit < to; unit++) emitted[count++] = units[unit]!;
      const spelling = spelledBy[token];
      if (spelling === undefined) continue;
      const length = spelling.walk(this.#spellingKey(key, spelled++), w0, w1, w2, w3);
      if (this.#spent() > limit) {
        throw new PhonyError(
          'MODEL_INCONSISTENT',
          `the model's spellings throw away nearly all words; train it anew, or check the file with verify()`,
        );
      }
      const letters = spelling.emitsUnits ? spelling.emitted : unitsOf(spelling.text(length));
      const added = spelling.emitsUnits ? length : letters.length;
      if (count + added > emitted.length) emitted = this.#grow(count + added);
      for (let letter = 0; letter < added; letter++) emitted[count++] = letters[letter]!;
    }
    return count;
  }

  /** The text of the first `count` units of what was emitted. */
  text(count: number, emitted: Int32Array = this.emitted): string {
    return textOfUnits(emitted, count);
  }

  /** Steps of thrown-away walks of all spellings so far. */
  #spent(): number {
    let spent = 0;
    for (const { spent: own } of this.spellings.values()) spent += own;
    return spent;
  }

  /** The key of the stream that spells the `index`-th spelled word of the values below `key`. */
  #spellingKey(key: Words4, index: number): Words4 {
    if (key !== this.#key) {
      this.#key = key;
      this.#spellingKeys = [];
    }
    this.#spellingKeys[index] ??= spellingKey(key, index);
    return this.#spellingKeys[index]!;
  }

  #grow(units: number): Int32Array {
    if (units > LONGEST_TEXT) {
      throw new PhonyError(
        'MODEL_INCONSISTENT',
        `the model gave a value of more than ${LONGEST_TEXT} UTF-16 units; train it on shorter rows`,
      );
    }
    const grown = new Int32Array(2 * units);
    grown.set(this.emitted);
    this.emitted = grown;
    return grown;
  }
}

/** The key of the stream that spells the `index`-th spelled word, from 0, of the values below `key`. */
export function spellingKey(key: Words4, index: number): Words4 {
  return hash128(key, Int32Array.of(SPELLING, index), 8);
}

function unitsOf(text: string): Uint16Array {
  const units = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i);
  return units;
}
