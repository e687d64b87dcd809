import { type BlockedWords, hash128, type LanguageModel, type Words4 } from '@phonyland/language-model';
import { MOST_REDRAWS, redrawWord } from '../address/addressWords.ts';
import { redrawsExhausted } from '../generator/redrawsExhausted.ts';

/** Tells the keys of a text's parts from all others that are derived from a stream's key: "part" in ASCII. */
const PART = 0x70617274;
/** Keys that are kept from text to text; a long text makes the rest of its keys itself. */
const KEYS_KEPT = 64;
/** How often a value that came just before is drawn again. */
const REDRAWS = 8;

/**
 * Values of a model one after the other, all below one address: the i-th draws from that address below the key
 * `hash128(key, ["part", i])`. So each has random numbers of its own, and the first ones do not depend on how many follow.
 */
export class ModelValues {
  readonly #model: LanguageModel;
  readonly #key: Words4;
  readonly #path: string;
  readonly #blocked: BlockedWords | undefined;
  readonly #keys: Words4[] = [];
  readonly #address: [number, number, number, number] = [0, 0, 0, 0];
  #next = 0;

  /**
   * @param key the stream's key; see `Root.streamKey`
   * @param path of the stream, for errors
   * @param blocked what no value has; undefined for nothing
   */
  constructor(model: LanguageModel, key: Words4, path: string, blocked: BlockedWords | undefined) {
    this.#model = model;
    this.#key = key;
    this.#path = path;
    this.#blocked = blocked;
  }

  /** Begins anew, at an address. */
  start(w0: number, w1: number, w2: number, w3: number): this {
    const address = this.#address;
    address[0] = w0;
    address[1] = w1;
    address[2] = w2;
    address[3] = w3;
    this.#next = 0;
    return this;
  }

  /** The next value. @throws GenerationError `REDRAWS_EXHAUSTED` */
  next(): string {
    const { values } = this.#model;
    const [w0, w1, w2, w3] = this.#address;
    const key = this.#partKey(this.#next++);
    const blocked = this.#blocked;
    if (blocked === undefined) return values.text(values.walk(key, w0, w1, w2, w3));
    for (let attempt = 0; attempt <= MOST_REDRAWS; attempt++) {
      const count = values.walk(key, w0, w1, redrawWord(w2, attempt), w3);
      if (!this.#model.isBlockedEmitted(count, values.emitted, blocked)) return values.text(count);
    }
    throw redrawsExhausted(this.#path, { originals: false, blocked: true });
  }

  /** The next value that differs from the one before it, as far as 8 draws find one: words seldom stand twice in a row. */
  nextOther(before: string | undefined): string {
    let value = this.next();
    for (let redraw = 0; value === before && redraw < REDRAWS; redraw++) value = this.next();
    return value;
  }

  #partKey(part: number): Words4 {
    const known = this.#keys[part];
    if (known !== undefined) return known;
    const key = hash128(this.#key, Int32Array.of(PART, part), 8);
    if (part < KEYS_KEPT) this.#keys[part] = key;
    return key;
  }
}
