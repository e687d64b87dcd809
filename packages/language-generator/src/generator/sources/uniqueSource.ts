import { ArgumentError, hashText, type Words4 } from '@phonyland/language-model';
import { highWord, MOST_REDRAWS, redrawWord } from '../../address/addressWords.ts';
import type { GivenValues } from '../../root/GivenValues.ts';
import type { Counter } from '../../root/Root.ts';
import { GenerationError } from '../GenerationError.ts';
import type { Source } from '../Source.ts';
import { checkOptionNames, optionsPath } from './ModelSource.ts';

/** What counts as a repetition, and what was given elsewhere already. */
export interface UniqueOptions {
  /** Values that are never given: those that a data base has already. */
  readonly exclude?: Iterable<unknown> | undefined;
  /** The fields that make two values the same: for objects; default all of them. */
  readonly by?: string | readonly string[] | undefined;
}

/** Sources that are unique already: to make them so once more changes nothing. */
const UNIQUE = new WeakSet<object>();

/** So often a value is drawn again before, where all values are known, the next one that is left is looked for. */
const REDRAWS_BY_CHANCE = 256;

/** The key of the hash that stands for excluded values in a path: no secret. */
const PLAIN: Words4 = [0, 0, 0, 0];

/** What was given for the value that is on trial. */
let onTrial: [given: GivenValues, key: string][] | undefined;

/**
 * Takes a step that draws a value. If it returns false or throws, nothing came of the value, and unique sources forget
 * that they gave it, wherever in the drawn source they stand: the next draw gives it again.
 */
export function tryStep(step: () => boolean): boolean {
  const outer = onTrial;
  const given: typeof onTrial = [];
  onTrial = given;
  let wanted = false;
  try {
    wanted = step();
  } finally {
    onTrial = outer;
    if (wanted) outer?.push(...given);
    else for (const [values, key] of given) values.delete(key);
  }
  return wanted;
}

/**
 * The values of a source without repetitions: what was given is remembered in the root, by path, and a repeated value is
 * drawn again within its address.
 * @throws ArgumentError `UNKNOWN_OPTION`, `INVALID_OPTIONS`; when drawn, GenerationError `UNIQUE_EXHAUSTED`
 */
export function uniqueSource<T, O extends object>(source: Source<T, O>, options: UniqueOptions = {}): Source<T, O> {
  if (UNIQUE.has(source) && Object.keys(options).length === 0) return source;
  checkOptionNames(`${source.path}: unique`, options, ['exclude', 'by']);
  const fields = readFields(source.path, options.by);
  const keyOf = (value: T): string => (fields === undefined && source.identify?.(value)) || spell(value, fields);
  const excluded = readExcluded(source.path, options.exclude, keyOf as (value: unknown) => string);
  const path = optionsPath(`${source.path}#unique`, {
    ...(fields === undefined ? {} : { by: fields }),
    ...(excluded.size === 0 ? {} : { exclude: hashText(PLAIN, [...excluded].sort().join('\n')).join('.') }),
  });
  const { root, capacity = Number.POSITIVE_INFINITY, valueAt } = source;
  // Asked for at each draw: in a row of a factory it is the row's.
  const given = (): GivenValues => root.given(path);

  /** Whether a value is new; from now on it no longer is. */
  const take = (value: T): boolean => {
    const key = keyOf(value);
    const before = given();
    if (excluded.has(key) || !before.add(key)) return false;
    onTrial?.push([before, key]);
    return true;
  };
  const exhausted = (why: string): GenerationError =>
    new GenerationError(
      'UNIQUE_EXHAUSTED',
      `${path}: ${why}; allow more values, or call reset() on the root to start over`,
      { details: { given: given().size, ...(capacity === Number.POSITIVE_INFINITY ? {} : { capacity }) } },
    );
  const used = (): string => `${given().size} of ${capacity} used`;

  const unique: Source<T, O> = {
    root,
    path,
    addressable: false,
    capacity: source.capacity,
    valueAt,
    keepsIdentity: source.keepsIdentity,
    optionParts: source.optionParts,
    draw: (w0, w1, w2, w3) => {
      if (given().size >= capacity) throw exhausted(`${used()}: there is no other value`);
      const most = valueAt === undefined ? MOST_REDRAWS : REDRAWS_BY_CHANCE;
      for (let attempt = 0; attempt <= most; attempt++) {
        const value = source.draw(w0, w1, redrawWord(w2, attempt), w3);
        if (take(value)) return value;
      }
      if (valueAt === undefined) {
        throw exhausted(
          `no new value in ${MOST_REDRAWS} draws after ${given().size} different ones (fewer constraints allow more)`,
        );
      }
      // From a place that depends on the address on, so that the last values do not come in the order of a list.
      const [place] = hashText([w0, w1, w2, w3], path);
      const from = Math.floor(((place >>> 0) / 4294967296) * capacity);
      for (let step = 0; step < capacity; step++) {
        const value = valueAt((from + step) % capacity);
        if (take(value)) return value;
      }
      throw exhausted(
        excluded.size === 0 ? `${used()}: there is no other value` : `${used()}: all others are excluded`,
      );
    },
    batch: (counter: Counter, count: number) => {
      if (given().size + count > capacity) {
        throw exhausted(`${used()}: there are no ${count} values more`);
      }
      const values: T[] = [];
      for (let i = 0; i < count; i++) {
        const index = counter.next++;
        values.push(unique.draw(index | 0, highWord(index), 0, 0));
      }
      return values;
    },
    with: (more) => uniqueSource(source.with(more), options),
  };
  UNIQUE.add(unique);
  return unique;
}

function readFields(path: string, by: unknown): readonly string[] | undefined {
  if (by === undefined) return undefined;
  const fields = typeof by === 'string' ? [by] : by;
  if (Array.isArray(fields) && fields.length > 0 && fields.every((field) => typeof field === 'string')) {
    return [...new Set(fields as string[])].sort();
  }
  throw new ArgumentError(
    'INVALID_OPTIONS',
    `${path}: unique: by is ${JSON.stringify(by)}; it must be the name of a field, or a list of such names`,
  );
}

function readExcluded(path: string, exclude: unknown, keyOf: (value: unknown) => string): ReadonlySet<string> {
  if (exclude === undefined) return new Set();
  const iterable = typeof exclude === 'object' && exclude !== null && Symbol.iterator in exclude;
  if (!iterable) {
    throw new ArgumentError(
      'INVALID_OPTIONS',
      `${path}: unique: exclude is ${String(exclude)}; it must be a list of values`,
    );
  }
  return new Set(Array.from(exclude as Iterable<unknown>, keyOf));
}

/** What two values that count as one are spelled alike by. */
function spell(value: unknown, fields: readonly string[] | undefined): string {
  if (typeof value === 'string') return value;
  const compared =
    fields === undefined ? value : fields.map((field) => (value as Readonly<Record<string, unknown>>)[field]);
  return `\0${JSON.stringify(compared, spellBigInt)}`;
}

/** JSON has no big integers; to be told apart they need some spelling. */
function spellBigInt(_field: string, value: unknown): unknown {
  return typeof value === 'bigint' ? `\0${value}n` : value;
}
