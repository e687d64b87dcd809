import {
  checkOptionNames,
  invalidOption,
  type OptionType,
  type OptionTypes,
  readOptions,
} from '@phonyland/language-generator';

/** Options that hold a list: the list alone, or an object with it and more. */
export type ListSettings<C> = C & { readonly values?: readonly unknown[] };

/** Tells an object with a list from a list. */
const WITH_OPTIONS: unique symbol = Symbol.for('phony.withOptions');

/** More values than these no list has: drawing copies places. */
const MOST_VALUES = 10_000_000;

/**
 * What tells options with a list apart: the values themselves, and whatever else there is by its JSON. The list may be changed by
 * whoever gave it: what counts is what it held at the call.
 */
export function listParts(given: unknown): readonly unknown[] {
  if (Array.isArray(given)) return given;
  if (typeof given !== 'object' || given === null) return [given];
  const { values, ...rest } = given as { values?: unknown };
  return [WITH_OPTIONS, textOfOptions(rest), ...(Array.isArray(values) ? [values.length, ...values] : [values])];
}

/** Plain options as JSON; what is no JSON is no option either, and told from nothing but itself. */
function textOfOptions(options: object): unknown {
  try {
    return JSON.stringify(options);
  } catch {
    return options;
  }
}

/**
 * Reads options with a list.
 * @param types of the other options
 * @throws ArgumentError `INVALID_OPTIONS`, `UNKNOWN_OPTION`
 */
export function readListOptions<C extends object>(
  path: string,
  given: unknown,
  types: OptionTypes<C>,
): Partial<ListSettings<C>> {
  if (Array.isArray(given)) return { values: readList(path, given) } as Partial<ListSettings<C>>;
  if (typeof given !== 'object' || given === null || Symbol.iterator in given) {
    throw invalidOption(
      path,
      'values',
      given,
      'it must be a list, as [...iterable] is, or an object with values and options',
    );
  }
  checkOptionNames(path, given, ['values', ...Object.keys(types)]);
  const { values, ...rest } = given as { values?: unknown };
  const read = readOptions(path, types, rest);
  return (values === undefined ? read : { ...read, values: readList(path, values) }) as Partial<ListSettings<C>>;
}

function readList(path: string, values: unknown): readonly unknown[] {
  if (!Array.isArray(values)) throw invalidOption(path, 'values', values, 'it must be a list');
  if (values.length === 0) throw invalidOption(path, 'values', values, 'it must have one value at least');
  if (values.length > MOST_VALUES) {
    throw invalidOption(path, 'values', `a list of ${values.length}`, `it must have ${MOST_VALUES} values at most`);
  }
  return [...values];
}

/** Weights: numbers from 0 on, not all of them 0. */
export function weightList(): OptionType<readonly number[]> {
  return {
    expects: 'a list of finite numbers from 0 on, whose sum is above 0 and finite',
    read: (value) => {
      if (!Array.isArray(value)) return undefined;
      const total = value.reduce(
        (sum: number, weight: unknown) => (typeof weight === 'number' && weight >= 0 ? sum + weight : Number.NaN),
        0,
      );
      return total > 0 && Number.isFinite(total) ? value.map((weight: number) => weight + 0) : undefined;
    },
  };
}
