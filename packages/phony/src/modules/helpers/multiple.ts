import {
  type Generator,
  invalidOption,
  isGenerator,
  RandomStream,
  type Root,
  readOptions,
  type Source,
  sourceOf,
  type View,
} from '@phonyland/language-generator';
import { boundsOf, type CountRange, countOption } from '../countOption.ts';
import { nothingGiven, pathOf } from './handedOut.ts';
import { itemWords } from './itemWords.ts';

interface Multiple {
  readonly of?: Generator<unknown> | ((number: number) => unknown);
  readonly count?: CountRange;
}

const EXAMPLE = 'multiple({ of: Phony.name().first, count: 3 })';
const USUAL = 3;

/** Lists of what a generator gives, or a function of the number from 0. */
export function multiple({ root }: View, path: string): Source<unknown[]> {
  return multipleOf(root, path, {});
}

function multipleOf(root: Root, path: string, settings: Multiple): Source<unknown[]> {
  const { of, count } = settings;
  const source = isGenerator(of) ? sourceOf(of) : undefined;
  const own = pathOf(path, {
    // What a function does nobody can spell; two of them are told apart by whoever calls them.
    ...(of === undefined ? {} : { of: source === undefined ? 'function' : JSON.stringify(source.path) }),
    ...(count === undefined ? {} : { count: JSON.stringify(count) }),
  });
  const key = root.lazyStreamKey(own);
  const [min, max] = boundsOf(count ?? USUAL);
  const howMany = (w0: number, w1: number, w2: number, w3: number): number =>
    min === max ? min : min + new RandomStream(key(), w0, w1, w2, w3).below(max - min + 1);
  return {
    root,
    path: own,
    addressable: source?.addressable ?? true,
    optionParts: (given) => {
      if (typeof given === 'function' || typeof given !== 'object' || given === null) return [given];
      const { of, count, ...rest } = given as Multiple;
      return [of, ...(typeof count === 'object' ? [count?.min, count?.max] : [count]), ...Object.entries(rest).flat()];
    },
    draw: (w0, w1, w2, w3) => {
      if (of === undefined) throw nothingGiven(path, EXAMPLE);
      return Array.from({ length: howMany(w0, w1, w2, w3) }, (_, number) => {
        if (source !== undefined) return source.draw(...itemWords(w0, w1, w2, w3, number));
        const made = (of as (number: number) => unknown)(number);
        return isGenerator(made) ? sourceOf(made).draw(...itemWords(w0, w1, w2, w3, number)) : made;
      });
    },
    with: (given) => multipleOf(root, path, { ...settings, ...readMultiple(path, given) }),
  };
}

function readMultiple(path: string, given: unknown): Multiple {
  if (typeof given === 'function') return { of: given as Multiple['of'] & {} };
  if (typeof given !== 'object' || given === null) {
    throw invalidOption(path, 'of', given, 'it must be a generator or a function, or an object with one and a count');
  }
  const { of, ...rest } = given as Multiple;
  const read = readOptions<{ count?: CountRange; of?: object }>(
    path,
    { count: countOption(), of: { expects: 'a generator or a function', read: (value) => value as object } },
    rest,
  ) as Multiple;
  if (of === undefined) return read;
  if (typeof of !== 'function') throw invalidOption(path, 'of', of, 'it must be a generator or a function');
  return { ...read, of };
}
