import { nearestFirst } from '../../suggestions/nearestFirst.ts';
import { parseWeight } from './parseWeight.ts';
import type { Row } from './Row.ts';
import { show, showList } from './show.ts';
import { type Place, type RowSource, TrainingDataError } from './TrainingDataError.ts';
import { weightError } from './weightError.ts';

/** Half of a surrogate pair: JSON can write it with `\u`, but it is no character and no file could hold it. */
const LONE_SURROGATE = /\p{Surrogate}/u;

type Column = string | number;

/** Takes text and weight out of JSON items, counting them. */
export class JsonItems {
  readonly #source: RowSource;
  readonly #column: Column | undefined;
  readonly #weightColumn: Column | undefined;
  #count = 0;

  constructor(source: RowSource, column: Column | undefined, weightColumn: Column | undefined) {
    this.#source = source;
    this.#column = column;
    this.#weightColumn = weightColumn;
  }

  /**
   * The row of the next item; `undefined` when its text is blank.
   *
   * @throws TrainingDataError `INVALID_JSON` for an item of another shape, `INVALID_WEIGHT`.
   */
  take(item: unknown, place: () => Place): Row | undefined {
    const number = ++this.#count;
    const text = this.#column === undefined ? item : this.#find(item, this.#column, number, place);
    if (typeof text !== 'string') throw this.#notText(text, number, place());
    if (LONE_SURROGATE.test(text)) {
      const what = `item ${number} has half of a surrogate pair in its text (${show(text)}); correct or remove it`;
      throw this.#invalid(what, place(), number);
    }
    if (text.trim() === '') return undefined;
    if (this.#weightColumn === undefined) return [text, 1];
    const value = this.#find(item, this.#weightColumn, number, place);
    const weight = parseWeight(value);
    if (weight === undefined) throw weightError(this.#source, place(), `item ${number}`, value);
    return [text, weight];
  }

  #find(item: unknown, column: Column, number: number, place: () => Place): unknown {
    let value = item;
    for (const key of typeof column === 'number' ? [String(column - 1)] : column.split('.')) {
      if (typeof value === 'object' && value !== null && hasMember(value, key)) {
        value = (value as Record<string, unknown>)[key];
        continue;
      }
      throw this.#invalid(`item ${number} has no ${show(column)}: ${whatIsThere(value, key)}`, place(), number);
    }
    return value;
  }

  #notText(value: unknown, number: number, place: Place): TrainingDataError {
    const at = this.#column === undefined ? `item ${number}` : `${show(this.#column)} of item ${number}`;
    const what = `${at} is ${show(value)} where text was expected; ${this.#wayOut(value)}`;
    return this.#invalid(what, place, number);
  }

  #wayOut(value: unknown): string {
    if (Array.isArray(value)) return 'give the number of the element that holds the text, for example { column: 1 }';
    if (typeof value !== 'object' || value === null) return 'correct or remove it';
    const keys = Object.keys(value);
    if (keys.length === 0) return 'correct or remove it';
    const path = this.#column === undefined ? keys[0]! : `${this.#column}.${keys[0]!}`;
    return `give the path to the text, for example { column: ${show(path)} }; there are ${showList(keys)}`;
  }

  #invalid(what: string, place: Place, item: number): TrainingDataError {
    return new TrainingDataError('INVALID_JSON', this.#source, what, { place, item });
  }
}

/** Whether JSON spelled such a member out; an array's `length` is not one. */
function hasMember(value: object, key: string): boolean {
  return Object.hasOwn(value, key) && !(key === 'length' && Array.isArray(value));
}

function whatIsThere(value: unknown, key: string): string {
  if (typeof value !== 'object' || value === null) return `there is ${show(value)} where an object was expected`;
  if (Array.isArray(value)) return `there is an array of ${value.length}; its elements are counted from 1`;
  const keys = Object.keys(value);
  if (keys.length === 0) return 'there is an empty object; correct or remove it';
  return `there are ${showList(nearestFirst(key, keys))}; give one of these, or correct the item`;
}
