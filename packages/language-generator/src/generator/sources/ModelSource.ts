import {
  ArgumentError,
  type BlockedWords,
  CONSTRAINT_NAMES,
  type ConstrainedWalk,
  type Constraints,
  type LanguageModel,
  normalizeConstraints,
  PhonyError,
  type Words4,
} from '@phonyland/language-model';
import { highWord, MOST_REDRAWS, redrawWord } from '../../address/addressWords.ts';
import { laterParts } from '../../later/included.ts';
import type { Counter, Root } from '../../root/Root.ts';
import { GenerationError } from '../GenerationError.ts';
import { redrawsExhausted } from '../redrawsExhausted.ts';
import type { Filled, SlotSource, Source } from '../Source.ts';
import { type BlockedOption, readBlocked } from './blockedOption.ts';

/** What a generator over a model can be told about its values. */
export interface ModelOptions extends Constraints {
  /** Never give a row that the model was trained on; default false. */
  readonly excludeOriginals?: boolean | undefined;
  /**
   * Words that values never have. Default `true`: those of the model's own block list, where it carries one; `false`: none. A list of
   * words is blocked beside the model's own, `'*darn*'` within words too.
   */
  readonly blocked?: BlockedOption | undefined;
}

/** The names of all options of a generator over a model. */
export const MODEL_OPTIONS: readonly string[] = [...CONSTRAINT_NAMES, 'excludeOriginals', 'blocked'];

/** The values of a model, with or without constraints. */
export class ModelSource implements Source<string, ModelOptions> {
  readonly root: Root;
  readonly path: string;
  readonly addressable = true;
  readonly share: number | undefined;
  readonly #model: LanguageModel;
  readonly #basePath: string;
  readonly #options: ModelOptions;
  #key: Words4 | undefined;
  /** The model as it is, or on condition. */
  readonly #walks: Pick<ConstrainedWalk, 'walk' | 'text' | 'emitted'>;
  readonly #excludes: boolean;
  readonly #blocked: BlockedWords | undefined;

  /**
   * @param basePath the path without options
   * @throws ArgumentError for options that do not fit; GenerationError `UNSATISFIABLE`
   */
  constructor(root: Root, model: LanguageModel, basePath: string, options: ModelOptions = {}) {
    checkOptionNames(basePath, options, MODEL_OPTIONS);
    const { excludeOriginals = false } = options;
    if (typeof excludeOriginals !== 'boolean') {
      throw new ArgumentError(
        'INVALID_OPTIONS',
        `${basePath}: excludeOriginals is ${String(excludeOriginals)}; it must be true or false`,
      );
    }
    if (excludeOriginals && !model.knowsOriginals) {
      throw new PhonyError(
        'NO_ORIGINALS',
        `${basePath}: excludeOriginals: the model ${JSON.stringify(model.metadata.name)} holds no fingerprints of its rows; train it without \`originals: false\``,
      );
    }
    const blocked = readBlocked(basePath, model, options.blocked);
    const constraints = normalizeConstraints(options);
    this.root = root;
    this.#model = model;
    this.#basePath = basePath;
    this.#options = {
      ...(excludeOriginals ? { excludeOriginals } : {}),
      ...(blocked.option === undefined ? {} : { blocked: blocked.option }),
      ...constraints,
    };
    this.path = optionsPath(basePath, this.#options);
    this.#excludes = excludeOriginals;
    this.#blocked = blocked.words;
    if (Object.keys(constraints).length === 0) {
      this.#walks = model.values;
      return;
    }
    const constrained = model.constrain(constraints);
    this.#walks = constrained;
    this.share = constrained.probability;
    const { excluding } = constrained;
    if (excluding.length > 0) {
      const given = excluding.map((name) => `${name} ${JSON.stringify(constraints[name])}`).join(' and ');
      const [only] = excluding.length === 1 ? excluding : [];
      const strange = only === 'prefix' || only === 'suffix' ? strangers(model, constraints[only]!) : [];
      const why =
        strange.length === 0
          ? ''
          : `, since no value has ${strange.map((symbol) => JSON.stringify(symbol)).join(' or ')} in it`;
      throw new GenerationError(
        'UNSATISFIABLE',
        `${basePath}: no value of the model satisfies ${given}${why}; loosen ${excluding.length > 1 ? 'one of them' : 'it'}`,
        { details: { excluding } },
      );
    }
  }

  draw(w0: number, w1: number, w2: number, w3: number): string {
    return this.#walks.text(this.#walk(w0, w1, w2, w3));
  }

  batch(counter: Counter, count: number): string[] {
    // Beyond 2^25 places V8 makes a hash table of such a list.
    const values = count <= 2 ** 24 ? new Array<string>(count) : [];
    const walks = this.#walks;
    const from = counter.next;
    let made = 0;
    try {
      for (; made < count; made++) {
        const index = from + made;
        values[made] = walks.text(this.#walk(index | 0, highWord(index), 0, 0));
      }
    } finally {
      // A value that cannot be made has used up its index.
      counter.next = from + Math.min(made + 1, count);
    }
    return values;
  }

  fill(from: number, bytes: Uint8Array, separator: Uint8Array): Filled {
    const walks = this.#walks;
    // A hybrid model emits units too, but halves of surrogate pairs among them.
    const emitsUnits = this.#model.hybrid === undefined && this.#model.automaton.emitsUnits;
    const encoder = new TextEncoder();
    const gap = separator.length;
    const room = bytes.length - gap;
    let values = 0;
    let end = 0;
    for (; ; values++) {
      const index = from + values;
      let count: number;
      try {
        count = this.#walk(index | 0, highWord(index), 0, 0);
      } catch (error) {
        if (values === 0) throw error;
        return { bytes: end, values };
      }
      let at = end;
      if (emitsUnits) {
        const { emitted } = walks;
        // A unit takes three bytes at the most: near the end of the buffer each is looked at before it is written.
        const safe = at + 3 * count <= room;
        for (let i = 0; i < count && at <= room; i++) {
          const unit = emitted[i]!;
          if (unit < 0x80 && at < room) bytes[at++] = unit;
          else if (safe || at + (unit < 0x80 ? 1 : unit < 0x800 ? 2 : 3) <= room) at = writeUnit(bytes, at, unit);
          else at = room + 1;
        }
      } else {
        const text = walks.text(count);
        const { read, written } = encoder.encodeInto(text, bytes.subarray(at, Math.max(at, room)));
        at = read === text.length ? at + written : room + 1;
      }
      if (at > room) return { bytes: end, values };
      for (let i = 0; i < gap; i++) bytes[at++] = separator[i]!;
      end = at;
    }
  }

  slots(capacity: number): SlotSource<string> {
    return laterParts().slotSource(this.root, this.#model, this.path, this.#options, this.#blocked, capacity);
  }

  with(options: ModelOptions): ModelSource {
    // An undefined option was not given: it takes back none that was.
    const given = Object.entries(options).filter(([, value]) => value !== undefined);
    return new ModelSource(this.root, this.#model, this.#basePath, { ...this.#options, ...Object.fromEntries(given) });
  }

  /** Draws a value, without what is excluded or blocked; returns how many places it takes. */
  #walk(w0: number, w1: number, w2: number, w3: number): number {
    // At the first draw, not before: until then the default root may still be given its seed.
    this.#key ??= this.root.streamKey(this.path);
    const walks = this.#walks;
    const blocked = this.#blocked;
    const excludes = this.#excludes;
    if (!excludes && blocked === undefined) return walks.walk(this.#key, w0, w1, w2, w3);
    let originals = 0;
    for (let attempt = 0; attempt <= MOST_REDRAWS; attempt++) {
      const count = walks.walk(this.#key, w0, w1, redrawWord(w2, attempt), w3);
      if (blocked !== undefined && this.#model.isBlockedEmitted(count, walks.emitted, blocked)) continue;
      if (!excludes || !this.#model.isOriginalEmitted(count, walks.emitted)) return count;
      originals++;
    }
    throw redrawsExhausted(this.path, { originals: originals > 0, blocked: originals <= MOST_REDRAWS });
  }
}

/** The code points of a prefix or suffix that are in no token of the model; none where a model can spell any word. */
function strangers({ content, hybrid }: LanguageModel, text: string): string[] {
  if (hybrid !== undefined) return [];
  const known = new Set(content.tables.symbols.join(''));
  return [...new Set(text)].filter((symbol) => !known.has(symbol));
}

/** Writes a UTF-16 unit that is no surrogate as UTF-8; returns where the next byte goes. */
function writeUnit(bytes: Uint8Array, at: number, unit: number): number {
  if (unit < 0x80) bytes[at++] = unit;
  else if (unit < 0x800) {
    bytes[at++] = 0xc0 | (unit >> 6);
    bytes[at++] = 0x80 | (unit & 0x3f);
  } else {
    bytes[at++] = 0xe0 | (unit >> 12);
    bytes[at++] = 0x80 | ((unit >> 6) & 0x3f);
    bytes[at++] = 0x80 | (unit & 0x3f);
  }
  return at;
}

/**
 * Refuses options that a generator does not have.
 * @throws ArgumentError `UNKNOWN_OPTION`, which lists those it has
 */
export function checkOptionNames(path: string, options: object, known: readonly string[]): void {
  const unknown = Object.keys(options).find((name) => !known.includes(name));
  if (unknown === undefined) return;
  throw new ArgumentError(
    'UNKNOWN_OPTION',
    `${path}: there is no option ${JSON.stringify(unknown)}; the options are ${known.join(', ')}`,
  );
}

/** A path with options: `names?maxLength=9&prefix="Al"`, in the order of their names. */
export function optionsPath(basePath: string, options: object): string {
  const fields = Object.entries(options).sort(([a], [b]) => (a < b ? -1 : 1));
  return fields.length === 0
    ? basePath
    : `${basePath}?${fields.map(([name, value]) => `${name}=${JSON.stringify(value)}`).join('&')}`;
}
