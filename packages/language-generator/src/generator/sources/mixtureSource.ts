import { type PhonyError, RandomStream } from '@phonyland/language-model';
import type { Root } from '../../root/Root.ts';
import { GenerationError } from '../GenerationError.ts';
import type { Source } from '../Source.ts';

/** One of the sources that a mixture draws from. */
export interface MixturePart<T, O extends object> {
  /** How often it is chosen, as a share of all weights: a whole number from 1. */
  readonly weight: number;
  /** The source; asked for at the first value that comes from it. */
  readonly source: () => Source<T, O>;
}

/** Weights of conditioned parts, which are fractions, become whole numbers of so many altogether. */
const FINE = 2 ** 31;

/**
 * Values of several sources. Which one gives the value at an address is drawn by weight, below a path of its own; the value is then
 * that of the source at the same address. With constraints, each part counts as much as its values satisfied them before: the
 * mixture is conditioned as a whole.
 * @param path of the mixture
 * @param choice the path below which is drawn which part gives a value; sources with one choice path choose alike
 */
export function mixtureSource<T, O extends object>(
  root: Root,
  path: string,
  parts: readonly MixturePart<T, O>[],
  choice: string = `${path}.part`,
): Source<T, O> {
  const sources: (Source<T, O> | undefined)[] = [];
  const sourceAt = (at: number): Source<T, O> => {
    sources[at] ??= parts[at]!.source();
    return sources[at];
  };
  const total = parts.reduce((sum, { weight }) => sum + weight, 0);
  const key = root.lazyStreamKey(choice);
  return {
    root,
    path,
    addressable: true,
    draw: (w0, w1, w2, w3) => {
      let rest = new RandomStream(key(), w0, w1, w2, w3).below(total);
      let at = 0;
      while (rest >= parts[at]!.weight) rest -= parts[at++]!.weight;
      return sourceAt(at).draw(w0, w1, w2, w3);
    },
    with: (options) => conditioned(root, path, parts, choice, sourceAt, options),
  };
}

function conditioned<T, O extends object>(
  root: Root,
  path: string,
  parts: readonly MixturePart<T, O>[],
  choice: string,
  sourceAt: (at: number) => Source<T, O>,
  options: O,
): Source<T, O> {
  const left: { share: number; source: Source<T, O> }[] = [];
  let refused: PhonyError | undefined;
  let suffix = '';
  for (const [at, { weight }] of parts.entries()) {
    const before = sourceAt(at);
    try {
      const source = before.with(options);
      // What options add to a path is the same in every part.
      suffix = source.path.slice(source.path.indexOf('?') + 1 || source.path.length);
      left.push({ share: (weight * (source.share ?? 1)) / (before.share ?? 1), source });
    } catch (error) {
      if (!(error instanceof GenerationError) || error.code !== 'UNSATISFIABLE') throw error;
      refused = error;
    }
  }
  if (left.length === 0) throw refused!;
  const [base] = path.split('?');
  const own = suffix === '' ? path : `${base}?${suffix}`;
  const of =
    ({ source }: { source: Source<T, O> }) =>
    () =>
      source;
  // What is no constraint changes nothing about which part gives a value.
  if (left.length === parts.length && left.every(({ source }) => source.share === undefined)) {
    return mixtureSource(
      root,
      own,
      left.map((part, at) => ({ weight: parts[at]!.weight, source: of(part) })),
      choice,
    );
  }
  const sum = left.reduce((total, { share }) => total + share, 0);
  return mixtureSource(
    root,
    own,
    left.map((part) => ({ weight: Math.max(1, Math.round((part.share / sum) * FINE)), source: of(part) })),
  );
}
