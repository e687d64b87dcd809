import { ArgumentError, isBytes } from '@phonyland/language-model';
import { highWord, indexWords, keyWords, MOST_REDRAWS } from '../address/addressWords.ts';
import type { JsonValue } from '../address/canonicalJson.ts';
import { laterParts } from '../later/included.ts';
import type { Counter } from '../root/Root.ts';
import { GenerationError } from './GenerationError.ts';
import type { Attempt, Generator } from './Generator.ts';
import type { SlotGenerator, SlotOptions } from './SlotGenerator.ts';
import type { Filled, Source } from './Source.ts';
import { filterSource } from './sources/filterSource.ts';
import { checkOptionNames } from './sources/ModelSource.ts';
import { mapSource } from './sources/mapSource.ts';
import { maybeSource } from './sources/maybeSource.ts';
import { tryStep, type UniqueOptions, uniqueSource } from './sources/uniqueSource.ts';
import { textOf } from './textOf.ts';

/**
 * Where a generator keeps its source: reachable for the functions of this package, not by name. Symbols of all copies of this package: the
 * build of `phony` for Node has one of its own, and generators of both go together.
 */
const SOURCE: unique symbol = Symbol.for('phony.source');
const VARIANTS: unique symbol = Symbol.for('phony.variants');
/** The options of the last call that had some, and the generator that was made for them. */
const LAST: unique symbol = Symbol.for('phony.last');
/** Options that are told apart by identity, and their generators, the last used first. */
const RECENT: unique symbol = Symbol.for('phony.recent');
/** So many of them are kept, and with them the values that they hold. */
const RECENT_KEPT = 32;
/** Options of a generator compiled at the same time; beyond it the oldest are compiled anew when they come again. */
const VARIANTS_KEPT = 256;

interface Inside<T, O extends object> {
  readonly [SOURCE]: Source<T, O>;
  [VARIANTS]: Map<string, Generator<T, O>> | undefined;
  [LAST]: { readonly options: O; readonly made: Generator<T, O> } | undefined;
  [RECENT]: Recent<T, O>[] | undefined;
}

interface Recent<T, O extends object> {
  readonly parts: readonly unknown[];
  readonly made: Generator<T, O>;
}

type Made<T, O extends object> = Generator<T, O> & Inside<T, O>;

/** The generator over a source. */
export function makeGenerator<T, O extends object>(source: Source<T, O>): Generator<T, O> {
  const counter = source.root.counter(source.path);
  const call =
    counter.drawNext === undefined
      ? (options?: O): T => {
          if (options !== undefined) return variant(generator, options)();
          const index = counter.next++;
          return source.draw(index | 0, highWord(index), 0, 0);
        }
      : inRow((options) => variant(generator, options), source, counter as Required<Counter>);
  const generator = call as unknown as Made<T, O>;
  Object.setPrototypeOf(generator, PROTOTYPE);
  Object.defineProperty(generator, SOURCE, { value: source });
  Object.defineProperty(generator, VARIANTS, { value: undefined, writable: true });
  Object.defineProperty(generator, LAST, { value: undefined, writable: true });
  Object.defineProperty(generator, RECENT, { value: undefined, writable: true });
  return generator;
}

/** The call of a generator within a row of a factory, where values are not counted. */
function inRow<T, O extends object>(
  variantOf: (options: O) => Generator<T, O>,
  source: Source<T, O>,
  counter: Required<Counter>,
): (options?: O) => T {
  const draw = (w0: number, w1: number, w2: number, w3: number): T => source.draw(w0, w1, w2, w3);
  return (options) => (options === undefined ? counter.drawNext(draw) : variantOf(options)());
}

/** A generator that stands for another, which is made when it is first used. */
export function lazyGenerator<T, O extends object>(make: () => Generator<T, O>): Generator<T, O> {
  let made: Generator<T, O> | undefined;
  const target = (): Generator<T, O> => {
    made ??= make();
    return made;
  };
  const generator = (options?: O): T => target()(options);
  Object.setPrototypeOf(generator, PROTOTYPE);
  // A function's own, which a module may have members of.
  for (const own of ['name', 'length']) Reflect.deleteProperty(generator, own);
  Object.defineProperty(generator, SOURCE, { get: () => sourceOf(target()) });
  Object.defineProperty(generator, VARIANTS, { value: undefined, writable: true });
  Object.defineProperty(generator, LAST, { value: undefined, writable: true });
  Object.defineProperty(generator, RECENT, { value: undefined, writable: true });
  return generator as unknown as Generator<T, O>;
}

/** Whether a value is a generator. */
export function isGenerator(value: unknown): value is Generator<unknown> {
  return typeof value === 'function' && SOURCE in value;
}

/** The source of a generator, for what is built of generators. */
export function sourceOf<T, O extends object>(generator: Generator<T, O>): Source<T, O> {
  return (generator as Made<T, O>)[SOURCE];
}

function variant<T, O extends object>(generator: Made<T, O>, options: O): Generator<T, O> {
  const parts = generator[SOURCE].optionParts?.(options);
  if (parts !== undefined) return identicalVariant(generator, options, parts);
  if (typeof options !== 'object' || options === null) {
    throw new ArgumentError('INVALID_OPTIONS', `${generator.path}: ${String(options)} are no options; give an object`);
  }
  if (generator[SOURCE].keepsIdentity === true) return makeGenerator(generator[SOURCE].with(options));
  // Most calls repeat the options of the call before: comparing them is much cheaper than spelling them.
  const last = generator[LAST];
  if (last !== undefined && equalOptions(last.options, options)) return last.made;
  const made = spelledVariant(generator, options);
  generator[LAST] = { options: { ...options }, made };
  return made;
}

/** The generator that was made for options of identical parts, or a new one. */
function identicalVariant<T, O extends object>(
  generator: Made<T, O>,
  options: O,
  parts: readonly unknown[],
): Generator<T, O> {
  generator[RECENT] ??= [];
  const recent = generator[RECENT];
  const at = recent.findIndex((before) => sameParts(before.parts, parts));
  if (at === 0) return recent[0]!.made;
  const [found] = at < 0 ? [] : recent.splice(at, 1);
  const { made } = found ?? { made: makeGenerator(generator[SOURCE].with(options)) };
  if (recent.length >= RECENT_KEPT) recent.pop();
  // The parts may be a list of the caller's, which may change.
  recent.unshift(found ?? { parts: [...parts], made });
  return made;
}

function sameParts(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i] && !Object.is(a[i], b[i])) return false;
  return true;
}

/** Whether two objects have the same fields with identical values that cannot have changed meanwhile. */
function equalOptions(a: object, b: object): boolean {
  let fields = 0;
  for (const name in b) {
    const value = (b as Record<string, unknown>)[name];
    if (value !== (a as Record<string, unknown>)[name] || (typeof value === 'object' && !isRegExp(value))) return false;
    fields++;
  }
  for (const _ in a) fields--;
  return fields === 0;
}

function spelledVariant<T, O extends object>(generator: Made<T, O>, options: O): Generator<T, O> {
  // Options are plain data and patterns: their text finds the variant that was made for them before.
  const key = JSON.stringify(options, (_name, value: unknown) => spelled(value));
  generator[VARIANTS] ??= new Map();
  const variants = generator[VARIANTS];
  let made = variants.get(key);
  if (made === undefined) {
    made = makeGenerator(generator[SOURCE].with(options));
    if (variants.size >= VARIANTS_KEPT) {
      const [oldest] = variants.keys();
      variants.delete(oldest!);
    }
    variants.set(key, made);
  }
  return made;
}

/** What JSON would leave out, refuse or confuse, as texts that no option has: what is no option is not taken for one. */
function spelled(value: unknown): unknown {
  if (typeof value === 'string') return value.startsWith('\0') ? `\0${value}` : value;
  const plain =
    value === undefined ||
    typeof value === 'boolean' ||
    (typeof value === 'number' && Number.isFinite(value)) ||
    (typeof value === 'object' && !isRegExp(value));
  return plain ? value : `\0${typeof value} ${String(value)}`;
}

function isRegExp(value: unknown): boolean {
  return Object.prototype.toString.call(value) === '[object RegExp]';
}

const methods = {
  generate<T, O extends object>(this: Made<T, O>, options?: O): T {
    return this(options);
  },

  tryGenerate<T, O extends object>(this: Made<T, O>, options?: O): Attempt<T> {
    try {
      return { ok: true, value: this(options) };
    } catch (error) {
      if (!(error instanceof GenerationError)) throw error;
      return { ok: false, code: error.code, message: error.message, details: error.details };
    }
  },

  batch<T, O extends object>(this: Made<T, O>, count: number, options?: O): T[] {
    if (!Number.isSafeInteger(count) || count < 0 || count > 0xffffffff) {
      throw new ArgumentError(
        'INVALID_COUNT',
        `${this.path}: batch: ${String(count)} is no count; it must be an integer from 0 to 4294967295`,
      );
    }
    const generator = options === undefined ? this : (variant(this, options) as Made<T, O>);
    const source = generator[SOURCE];
    const counter = source.root.counter(source.path);
    if (counter.drawNext !== undefined) return Array.from({ length: count }, () => generator());
    if (source.batch !== undefined) return source.batch(counter, count);
    const values: T[] = [];
    for (let i = 0; i < count; i++) {
      const index = counter.next++;
      values.push(source.draw(index | 0, highWord(index), 0, 0));
    }
    return values;
  },

  fill<T, O extends object>(
    this: Made<T, O>,
    bytes: Uint8Array,
    options: { readonly separator?: string } = {},
  ): Filled {
    if (!isBytes(bytes)) {
      throw new ArgumentError('INVALID_BUFFER', `${this.path}: fill: ${typeof bytes} is no buffer; give a Uint8Array`);
    }
    if (typeof options !== 'object' || options === null) {
      throw new ArgumentError(
        'INVALID_OPTIONS',
        `${this.path}: fill: ${String(options)} are no options; give an object`,
      );
    }
    checkOptionNames(`${this.path}: fill`, options, ['separator']);
    const { separator = '\n' } = options;
    if (typeof separator !== 'string') {
      throw new ArgumentError('INVALID_OPTIONS', `${this.path}: fill: the separator ${String(separator)} is no text`);
    }
    const source = this[SOURCE];
    const counter = source.root.counter(source.path);
    const gap = new TextEncoder().encode(separator);
    if (counter.drawNext !== undefined) {
      throw new GenerationError(
        'NOT_IN_A_ROW',
        `${this.path}: fill: in a row of a factory there is no buffer to fill; draw values with batch, or fill from a generator outside of the factory`,
      );
    }
    const from = counter.next;
    // A value that cannot be made has used up its index.
    counter.next = from + 1;
    const filled = source.fill?.(from, bytes, gap) ?? fillByDrawing(source, from, bytes, gap);
    counter.next = from + filled.values;
    return filled;
  },

  at<T, O extends object>(this: Made<T, O>, index: number): T {
    const [w0, w1, w2, w3] = indexWords(index);
    return addressable(this[SOURCE], 'at').draw(w0, w1, w2, w3);
  },

  for<T, O extends object>(this: Made<T, O>, key: JsonValue, options: { readonly secret?: string } = {}): T {
    const { secret } = options;
    if (secret !== undefined && (typeof secret !== 'string' || secret === '')) {
      throw new ArgumentError('INVALID_KEY', `${this.path}: for: the secret must be a text that is not empty`);
    }
    const [w0, w1, w2, w3] = keyWords(key, secret);
    return addressable(this[SOURCE], 'for').draw(w0, w1, w2, w3);
  },

  with<T, O extends object>(this: Made<T, O>, options: O): Generator<T, O> {
    return variant(this, options);
  },

  unique<T, O extends object>(
    this: Made<T, O>,
    options: SlotOptions | UniqueOptions = {},
  ): Generator<T, O> | SlotGenerator<T> {
    const source = this[SOURCE];
    if (typeof options !== 'object' || options === null) {
      throw new ArgumentError(
        'INVALID_OPTIONS',
        `${this.path}: unique: ${String(options)} are no options; give an object`,
      );
    }
    if (!('stateless' in options) && !('capacity' in options))
      return makeGenerator(uniqueSource(source, options as UniqueOptions));
    const { stateless, capacity } = options as SlotOptions;
    checkOptionNames(`${this.path}: unique`, options, ['stateless', 'capacity']);
    if (stateless !== true) {
      throw new ArgumentError(
        'INVALID_OPTIONS',
        `${this.path}: unique: stateless is ${String(stateless)}; it must be true, with a capacity, or left out`,
      );
    }
    if (source.slots === undefined) {
      throw new GenerationError(
        'NOT_BY_SLOTS',
        `${this.path}: unique without memory is for a model's own values; make those unique, and map them afterwards, or use unique() with its memory`,
      );
    }
    return laterParts().makeSlotGenerator(source.slots(capacity));
  },

  map<T, O extends object, U>(this: Made<T, O>, change: (value: T) => U): Generator<U, O> {
    return makeGenerator(mapSource(this[SOURCE], checkFunction(this.path, 'map', change)));
  },

  filter<T, O extends object>(this: Made<T, O>, test: (value: T) => boolean): Generator<T, O> {
    return makeGenerator(filterSource(this[SOURCE], checkFunction(this.path, 'filter', test)));
  },

  pipe<O extends object>(
    this: Made<unknown, O>,
    ...changes: readonly ((value: unknown) => unknown)[]
  ): Generator<unknown, O> {
    for (const change of changes) checkFunction(this.path, 'pipe', change);
    return makeGenerator(mapSource(this[SOURCE], (value) => changes.reduce((piped, change) => change(piped), value)));
  },

  maybe<T, O extends object>(this: Made<T, O>, probability: number): Generator<T | undefined, O> {
    return makeGenerator(maybeSource(this[SOURCE], probability));
  },

  toString(this: Made<unknown, object>): string {
    return textOf(this());
  },

  toJSON<T>(this: Made<T, object>): T {
    return this();
  },

  *[Symbol.iterator]<T>(this: Made<T, object>): Iterator<T> {
    for (;;) yield this();
  },

  [Symbol.toPrimitive](this: Made<unknown, object>, hint: string): string | number {
    const value = this();
    return typeof value === 'number' && hint !== 'string' ? value : textOf(value);
  },

  /** What Node's console shows: the path, and no value, since to show one would draw it. */
  [Symbol.for('nodejs.util.inspect.custom')](this: Made<unknown, object>): string {
    return `[Generator ${this.path}]`;
  },
};

const PROTOTYPE: object = Object.create(Function.prototype, {
  ...Object.fromEntries(
    Reflect.ownKeys(methods).map((name) => [
      name,
      { value: (methods as Record<PropertyKey, unknown>)[name], writable: true, configurable: true },
    ]),
  ),
  path: {
    get(this: Made<unknown, object>): string {
      return this[SOURCE].path;
    },
  },
});

/** Whether every generator has a method or property of this name. */
export function isGeneratorMethod(name: string): boolean {
  return Object.hasOwn(PROTOTYPE, name);
}

function addressable<T, O extends object>(source: Source<T, O>, call: string): Source<T, O> {
  if (source.addressable) return source;
  throw new GenerationError(
    'UNIQUE_NOT_ADDRESSABLE',
    `${source.path}: ${call}: a unique value depends on those before it and has no address; call ${call} on the generator itself, or draw unique values in order`,
  );
}

/** As `Source.fill`, by way of texts. */
function fillByDrawing(source: Source<unknown>, from: number, bytes: Uint8Array, separator: Uint8Array): Filled {
  const encoder = new TextEncoder();
  const room = bytes.length - separator.length;
  let end = 0;
  let values = 0;
  let emptyInARow = 0;
  const writeNext = (): boolean => {
    const index = from + values;
    const text = textOf(source.draw(index | 0, highWord(index), 0, 0));
    const { read, written } = encoder.encodeInto(text, bytes.subarray(end, Math.max(end, room)));
    if (read < text.length || end + written > room) return false;
    bytes.set(separator, end + written);
    emptyInARow = written + separator.length === 0 ? emptyInARow + 1 : 0;
    end += written + separator.length;
    return true;
  };
  while (emptyInARow <= MOST_REDRAWS) {
    try {
      // A value that does not fit comes again: with the same address it is the same one, unless it is remembered as given.
      if (!(source.addressable ? writeNext() : tryStep(writeNext))) return { bytes: end, values };
    } catch (error) {
      if (values === 0) throw error;
      return { bytes: end, values };
    }
    values++;
  }
  throw new GenerationError(
    'NOTHING_TO_FILL',
    `${source.path}: fill: ${emptyInARow} values in a row are empty, and so is the separator: no buffer would be full of them; give a separator, or filter empty values out`,
  );
}

function checkFunction<F>(path: string, call: string, change: F): F {
  if (typeof change === 'function') return change;
  throw new ArgumentError('INVALID_FUNCTION', `${path}: ${call}: ${String(change)} is not a function`);
}
