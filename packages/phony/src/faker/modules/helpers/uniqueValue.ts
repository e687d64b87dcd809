import { FakerError } from '../../FakerError.ts';

/** What records have for keys, and `unique` gives. */
export type RecordKey = string | number | symbol;

/** How `unique` looks for a value. */
export interface UniqueOptions {
  /** Does nothing. */
  startTime?: number;
  /** For how many milliseconds it tries; default without limit. */
  maxTime?: number;
  /** How often it tries; default 50. */
  maxRetries?: number;
  /** Does nothing. */
  currentIterations?: number;
  /** A value or several that are never given; default none. */
  exclude?: RecordKey | RecordKey[];
  /** Tells whether a store has a value: -1 where it has not; default whether it has the key. */
  compare?: (obj: Record<RecordKey, RecordKey>, key: RecordKey) => 0 | -1;
  /** Where values that were given are kept, and those looked up; default the faker's own. */
  store?: Record<RecordKey, RecordKey>;
}

const usualCompare = (store: Record<RecordKey, RecordKey>, key: RecordKey): 0 | -1 =>
  Object.hasOwn(store, key) ? 0 : -1;

/** @param own the store where none is given @throws FakerError where no value was found in time */
export function uniqueValue<T extends RecordKey>(
  draw: () => T,
  own: Record<RecordKey, RecordKey>,
  { maxTime, maxRetries = 50, exclude = [], compare = usualCompare, store = own }: UniqueOptions,
): T {
  const excluded = Array.isArray(exclude) ? exclude : [exclude];
  // The clock is read only for who asks for it: values must not depend on how fast a machine is.
  const end = maxTime === undefined ? undefined : Date.now() + maxTime;
  for (let tries = 0; tries < maxRetries; tries++) {
    if (end !== undefined && Date.now() >= end) throw exceeded('maxTime', maxTime!, store);
    const value = draw();
    if (compare(store, value) !== -1 || excluded.includes(value)) continue;
    Object.defineProperty(store, value, { value, enumerable: true, configurable: true, writable: true });
    return value;
  }
  throw exceeded('maxRetries', maxRetries, store);
}

function exceeded(name: string, bound: number, store: object): FakerError {
  return new FakerError(
    `Exceeded ${name}: ${bound} for uniqueness check. The store has ${Reflect.ownKeys(store).length} values; there may be no others with these settings. Try a larger maxTime or maxRetries in faker.helpers.unique(), or an empty store.`,
  );
}
