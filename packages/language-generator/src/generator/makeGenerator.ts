import { ArgumentError } from '@phonyland/language-model';
import { indexWords, keyWords } from '../address/addressWords.ts';
import type { JsonValue } from '../address/canonicalJson.ts';
import { GenerationError } from './GenerationError.ts';
import type { Attempt, Generator } from './Generator.ts';
import type { Source } from './Source.ts';
import { filterSource } from './sources/filterSource.ts';
import { mapSource } from './sources/mapSource.ts';
import { maybeSource } from './sources/maybeSource.ts';
import { uniqueSource } from './sources/uniqueSource.ts';

/** Where a generator keeps its source: reachable for the functions of this package, not by name. */
const SOURCE: unique symbol = Symbol('phony.source');
const VARIANTS: unique symbol = Symbol('phony.variants');
/** Options of a generator compiled at the same time; beyond it the oldest are compiled anew when they come again. */
const VARIANTS_KEPT = 256;

interface Inside<T, O extends object> {
  readonly [SOURCE]: Source<T, O>;
  [VARIANTS]: Map<string, Generator<T, O>> | undefined;
}

type Made<T, O extends object> = Generator<T, O> & Inside<T, O>;

/** The generator over a source. */
export function makeGenerator<T, O extends object>(source: Source<T, O>): Generator<T, O> {
  const counter = source.root.counter(source.path);
  const generator = ((options?: O): T => {
    if (options !== undefined) return variant(generator, options)();
    const index = counter.next++;
    return source.draw(index | 0, (index / 4294967296) | 0, 0, 0);
  }) as unknown as Made<T, O>;
  Object.setPrototypeOf(generator, PROTOTYPE);
  Object.defineProperty(generator, SOURCE, { value: source });
  Object.defineProperty(generator, VARIANTS, { value: undefined, writable: true });
  return generator;
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
  // Options are plain data: their text finds the variant that was made for them before.
  const key = JSON.stringify(options);
  generator[VARIANTS] ??= new Map();
  const variants = generator[VARIANTS];
  let made = variants.get(key);
  if (made === undefined) {
    if (typeof options !== 'object' || options === null) {
      throw new ArgumentError(
        'INVALID_OPTIONS',
        `${generator.path}: ${String(options)} are no options; give an object`,
      );
    }
    made = makeGenerator(generator[SOURCE].with(options));
    if (variants.size >= VARIANTS_KEPT) {
      const [oldest] = variants.keys();
      variants.delete(oldest!);
    }
    variants.set(key, made);
  }
  return made;
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
    const values: T[] = [];
    for (let i = 0; i < count; i++) {
      const index = counter.next++;
      values.push(source.draw(index | 0, (index / 4294967296) | 0, 0, 0));
    }
    return values;
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

  unique<T, O extends object>(this: Made<T, O>): Generator<T, O> {
    return makeGenerator(uniqueSource(this[SOURCE]));
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
    return String(this());
  },

  toJSON<T>(this: Made<T, object>): T {
    return this();
  },

  *[Symbol.iterator]<T>(this: Made<T, object>): Iterator<T> {
    for (;;) yield this();
  },

  [Symbol.toPrimitive](this: Made<unknown, object>, hint: string): string | number {
    const value = this();
    return typeof value === 'number' && hint !== 'string' ? value : String(value);
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

function addressable<T, O extends object>(source: Source<T, O>, call: string): Source<T, O> {
  if (source.addressable) return source;
  throw new GenerationError(
    'UNIQUE_NOT_ADDRESSABLE',
    `${source.path}: ${call}: a unique value depends on those before it and has no address; call ${call} on the generator itself, or draw unique values in order`,
  );
}

function checkFunction<F>(path: string, call: string, change: F): F {
  if (typeof change === 'function') return change;
  throw new ArgumentError('INVALID_FUNCTION', `${path}: ${call}: ${String(change)} is not a function`);
}
