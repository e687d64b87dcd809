import { ArgumentError } from '@phonyland/language-model';
import type { Counter } from '../root/Root.ts';
import { GenerationError } from './GenerationError.ts';
import type { Attempt } from './Generator.ts';
import type { SlotSource } from './Source.ts';

/** How `unique` works without memory. */
export interface SlotOptions {
  /** Values by numbered slots that differ by construction, instead of a memory of those given. */
  readonly stateless: true;
  /** How many values are needed at most: an integer from 1. Another capacity gives other values. */
  readonly capacity: number;
}

/**
 * Values that all differ, by construction: each numbered slot has a value that no other slot has, or none. Nothing is
 * remembered, so any number of machines may share the slots out, each with its `shard`, and none gives what another does.
 *
 * Calling it gives the value of the next slot that is not empty; iteration ends with the last slot. A value x is among them
 * with probability min(1, slots · P(x)) (see the essay on stateless uniqueness).
 */
export interface SlotGenerator<T> extends Iterable<T> {
  /** The value of the next slot that has one. @throws GenerationError `UNIQUE_EXHAUSTED` behind the last slot */
  (): T;
  generate(): T;
  tryGenerate(): Attempt<T>;
  /** The next `count` values. @throws GenerationError `UNIQUE_EXHAUSTED` where there are fewer; those are not lost */
  batch(count: number): T[];
  /** The value of a slot, counted from 0 within this shard; undefined where it is empty. @throws ArgumentError `INVALID_INDEX` */
  at(slot: number): T | undefined;
  /** How many slots there are here. */
  readonly slots: number;
  /**
   * The part of the slots that is the `number`-th of `count`, from 0 on. The shards of one generator, one after the other,
   * have its values in its order.
   * @throws ArgumentError `INVALID_SHARD`
   */
  shard(number: number, count: number): SlotGenerator<T>;
  readonly path: string;
}

/** The generator over the slots of a source from one on. */
export function makeSlotGenerator<T>(source: SlotSource<T>, from = 0, to: number = source.size): SlotGenerator<T> {
  const { root } = source;
  const path = from === 0 && to === source.size ? source.path : `${source.path}[${from},${to})`;
  const counter: Counter = root.counter(path);
  const slots = to - from;
  const next = (): T | undefined => {
    while (counter.next < slots) {
      const value = source.draw(from + counter.next++);
      if (value !== undefined) return value;
    }
    return undefined;
  };
  const generate = (): T => {
    const value = next();
    if (value !== undefined) return value;
    throw exhausted(path, slots);
  };
  const members = {
    generate,
    tryGenerate: (): Attempt<T> => {
      const value = next();
      if (value !== undefined) return { ok: true, value };
      const { code, message, details } = exhausted(path, slots);
      return { ok: false, code, message, details };
    },
    batch: (count: number): T[] => {
      if (!Number.isSafeInteger(count) || count < 0 || count > 0xffffffff) {
        throw new ArgumentError(
          'INVALID_COUNT',
          `${path}: batch: ${String(count)} is no count; it must be an integer from 0 to 4294967295`,
        );
      }
      const before = counter.next;
      const values: T[] = [];
      while (values.length < count) {
        const value = next();
        if (value === undefined) {
          counter.next = before;
          throw exhausted(path, slots);
        }
        values.push(value);
      }
      return values;
    },
    at: (slot: number): T | undefined => {
      if (Number.isSafeInteger(slot) && slot >= 0 && slot < slots) return source.draw(from + slot);
      throw new ArgumentError(
        'INVALID_INDEX',
        `${path}: at: ${String(slot)} is no slot; it must be an integer from 0 to ${slots - 1}`,
      );
    },
    shard: (number: number, count: number): SlotGenerator<T> => {
      if (!Number.isSafeInteger(count) || count < 1 || !Number.isSafeInteger(number) || number < 0 || number >= count) {
        throw new ArgumentError(
          'INVALID_SHARD',
          `${path}: shard ${String(number)} of ${String(count)}: the count must be an integer from 1, the number one from 0 below it`,
        );
      }
      const border = (shard: number): number => from + Number((BigInt(slots) * BigInt(shard)) / BigInt(count));
      return makeSlotGenerator(source, border(number), border(number + 1));
    },
    *[Symbol.iterator](): Iterator<T> {
      for (;;) {
        const value = next();
        if (value === undefined) return;
        yield value;
      }
    },
    slots,
    path,
    [Symbol.for('nodejs.util.inspect.custom')]: (): string => `[SlotGenerator ${path}: ${slots} slots]`,
  };
  return Object.defineProperties(generate, Object.getOwnPropertyDescriptors(members)) as unknown as SlotGenerator<T>;
}

function exhausted(path: string, slots: number): GenerationError {
  return new GenerationError(
    'UNIQUE_EXHAUSTED',
    `${path}: all ${slots} slots were given; state a greater capacity (which gives other values), or call reset() on the root to start over`,
    { details: { slots } },
  );
}
