import { RandomStream } from '@phonyland/language-model';
import type { Source } from '../generator/Source.ts';
import { optionsPath } from '../generator/sources/ModelSource.ts';
import type { Root } from '../root/Root.ts';
import type { OptionTypes } from '../rules/OptionType.ts';
import { readOptions } from '../rules/readOptions.ts';
import { ModelValues } from './ModelValues.ts';
import type { TextMaker } from './TextMaker.ts';

/** What a text is drawn from, below one address. */
export interface TextDrawing {
  /** Values of the model, one after the other. */
  readonly parts: ModelValues;
  /** Random numbers for how many of them. */
  readonly random: RandomStream;
}

/** How texts are made that consist of several values of a model. */
export interface TextRule<O extends object> {
  readonly options: OptionTypes<O>;
  /**
   * Gives the function that makes a text; that must not keep what it draws from.
   * @param path of the texts, which messages begin with
   * @throws ArgumentError for options that do not go together
   */
  prepare(options: Partial<O>, path: string): (maker: TextMaker, drawing: TextDrawing) => string;
}

/**
 * Texts that are made of several values of a model.
 * @param basePath the path without options
 * @param options in their canonical form
 * @throws ArgumentError `UNKNOWN_OPTION`, `INVALID_OPTIONS`
 */
export function textSource<O extends object>(
  root: Root,
  maker: TextMaker,
  basePath: string,
  rule: TextRule<O>,
  options: Partial<O> = {},
): Source<string, O> {
  const { model, blocked } = maker;
  const make = rule.prepare(options, basePath);
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
      return make(maker, { parts, random: new RandomStream(key, w0, w1, w2, w3) });
    },
    with: (more) =>
      textSource<O>(root, maker, basePath, rule, { ...options, ...readOptions(basePath, rule.options, more) }),
  };
}
