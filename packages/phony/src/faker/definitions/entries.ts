import type { Generator } from '@phonyland/language-generator';
import { listSupply, madeSupply, type Supply } from './Supply.ts';

/** An entry of a locale that is read when it is first asked for. */
class LazyEntry {
  readonly read: () => unknown;
  readonly supply: Supply<unknown> | undefined;

  constructor(read: () => unknown, supply?: Supply<unknown>) {
    this.read = read;
    this.supply = supply;
  }
}

/** The supplies of holders of entries (a category of a locale, or an entry with entries within), by the names of the entries. */
const supplies = new WeakMap<object, Map<string, Supply<unknown>>>();
/** Those of lists that a holder gave to somebody: a list stays a model's when a user puts it into a locale of his own. */
const byList = new WeakMap<object, Supply<unknown>>();

/** An entry whose list is unpacked when it is first asked for. Its values come from the list. */
export function listed<T>(list: () => readonly T[]): T[] {
  return new LazyEntry(() => [...list()]) as unknown as T[];
}

/** An entry whose values a generator makes. As a list it is a sample of them. */
export function made<T>(generator: () => Generator<T>): T[] {
  const supply = madeSupply(generator);
  const read = (): unknown => {
    const list = [...supply.list];
    byList.set(list, supply as Supply<unknown>);
    return list;
  };
  return new LazyEntry(read, supply as Supply<unknown>) as unknown as T[];
}

/** An entry of any shape that is put together when it is first asked for. */
export function computed<T>(read: () => T): T {
  return new LazyEntry(read) as unknown as T;
}

/**
 * An object of entries, those that are lazy as getters. What is undefined is left out.
 * @param entries fixed values, `listed`, `made` and `computed` ones, and objects that were made by `holder` themselves
 */
export function holder<T extends object>(entries: T): T {
  const held = {};
  const own = new Map<string, Supply<unknown>>();
  for (const [name, entry] of Object.entries(entries) as [string, unknown][]) {
    if (entry === undefined) continue;
    if (entry instanceof LazyEntry) {
      if (entry.supply !== undefined) own.set(name, entry.supply);
      defineLazy(held, name, entry.read);
    } else {
      Object.defineProperty(held, name, { value: entry, enumerable: true, configurable: true, writable: true });
    }
  }
  supplies.set(held, own);
  return held as T;
}

/** Copies an entry from one holder to another without reading it. */
export function copyEntry(from: object, name: string, to: object): void {
  Object.defineProperty(to, name, Object.getOwnPropertyDescriptor(from, name)!);
  const supply = supplies.get(from)?.get(name);
  if (supply === undefined) return;
  const own = supplies.get(to) ?? new Map<string, Supply<unknown>>();
  supplies.set(to, own.set(name, supply));
}

/** What gives values of the list at a name of a holder; undefined where there is no list. */
export function supplyAt<T>(from: object, name: string): Supply<T> | undefined {
  const supply = supplies.get(from)?.get(name);
  if (supply !== undefined) return supply as Supply<T>;
  const list = (from as Record<string, unknown>)[name];
  if (!Array.isArray(list)) return undefined;
  return (byList.get(list) ?? listSupply(list)) as Supply<T>;
}

function defineLazy(on: object, name: string, read: () => unknown): void {
  let value: unknown;
  let isRead = false;
  const get = (): unknown => {
    if (!isRead) value = read();
    isRead = true;
    return value;
  };
  Object.defineProperty(on, name, { get, enumerable: true, configurable: true });
}
