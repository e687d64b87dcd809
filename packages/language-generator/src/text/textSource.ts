import { ArgumentError, type BlockedWords, type LanguageModel, RandomStream } from '@phonyland/language-model';
import type { Source } from '../generator/Source.ts';
import { checkOptionNames, optionsPath } from '../generator/sources/ModelSource.ts';
import type { Root } from '../root/Root.ts';
import { ModelValues } from './ModelValues.ts';

/** What a text is drawn from, below one address. */
export interface Drawing {
  /** Values of the model, one after the other. */
  readonly parts: ModelValues;
  /** Random numbers for how many of them. */
  readonly random: RandomStream;
}

/**
 * Texts that are made of several values of a model.
 * @param blocked what none of the values has; undefined for nothing
 * @param most the options and their greatest values; the least is 1
 * @param make makes a text; must not keep what it draws from
 * @throws ArgumentError `UNKNOWN_OPTION`, `INVALID_OPTIONS`
 */
export function textSource<O extends object>(
  root: Root,
  model: LanguageModel,
  blocked: BlockedWords | undefined,
  basePath: string,
  most: { readonly [option in keyof O & string]: number },
  make: (drawing: Drawing, options: O) => string,
  options: O = {} as O,
): Source<string, O> {
  checkOptionNames(basePath, options, Object.keys(most));
  for (const [name, value] of Object.entries(options)) {
    const bound = most[name as keyof O & string];
    if (!Number.isInteger(value) || value < 1 || value > bound) {
      throw new ArgumentError(
        'INVALID_OPTIONS',
        `${basePath}: ${name} is ${String(value)}; it must be an integer from 1 to ${bound}`,
      );
    }
  }
  const path = optionsPath(basePath, options);
  const lazyKey = root.lazyStreamKey(path);
  let parts: ModelValues | undefined;
  return {
    root,
    path,
    addressable: true,
    draw: (w0, w1, w2, w3) => {
      const key = lazyKey();
      parts ??= new ModelValues(model, key, path, blocked);
      parts.start(w0, w1, w2, w3);
      return make({ parts, random: new RandomStream(key, w0, w1, w2, w3) }, options);
    },
    with: (more) => {
      const given = Object.entries(more).filter(([, value]) => value !== undefined);
      return textSource<O>(root, model, blocked, basePath, most, make, { ...options, ...Object.fromEntries(given) });
    },
  };
}
