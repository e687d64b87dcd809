import { RandomStream } from '@phonyland/language-model';
import type { Source } from '../generator/Source.ts';
import { optionsPath } from '../generator/sources/ModelSource.ts';
import type { Root } from '../root/Root.ts';
import type { OptionTypes } from './OptionType.ts';
import { readOptions } from './readOptions.ts';

/** Where a rule is used. */
export interface RuleContext {
  /**
   * The root of the values. Its reference date may be asked for when a value is drawn, never before: until the first draw the
   * default root may still be configured.
   */
  readonly root: Root;
  /** BCP 47 tag. */
  readonly locale: string;
  /** The path without options; what messages begin with. */
  readonly path: string;
}

/** How values are drawn, where more is known of them. */
export interface Drawing<T> {
  draw(random: RandomStream): T;
  /** How many different values there are at most, where that is known. */
  readonly capacity?: number | undefined;
  /** The value of a rank from 0 to `capacity` − 1; all differ. */
  valueAt?(rank: number): T;
}

/**
 * How values are made that no model makes: numbers, identifiers, picks from lists.
 * @typeParam O the options as they are given
 * @typeParam C the options in their canonical form
 */
export interface Rule<T, O extends object = object, C extends object = O> {
  readonly options: OptionTypes<C>;
  /**
   * Gives the function that draws a value, once for all values of these options. Whatever can be refused is refused here.
   * @throws ArgumentError for options that do not go together
   */
  prepare(options: Partial<C>, context: RuleContext): ((random: RandomStream) => T) | Drawing<T>;
  /** Never there: it ties the options' type to the rule. */
  readonly given?: O;
}

/**
 * The values of a rule below a path.
 * @throws ArgumentError `UNKNOWN_OPTION`, `INVALID_OPTIONS`
 */
export function ruleSource<T, O extends object, C extends object>(
  rule: Rule<T, O, C>,
  root: Root,
  locale: string,
  path: string,
  options: Partial<C> = {},
): Source<T, O> {
  const prepared = rule.prepare(options, { root, locale, path });
  const { draw, capacity, valueAt }: Drawing<T> = typeof prepared === 'function' ? { draw: prepared } : prepared;
  const own = optionsPath(path, options);
  const key = root.lazyStreamKey(own);
  return {
    root,
    path: own,
    addressable: true,
    capacity,
    valueAt,
    draw: (w0, w1, w2, w3) => draw(new RandomStream(key(), w0, w1, w2, w3)),
    with: (more) =>
      ruleSource<T, O, C>(rule, root, locale, path, { ...options, ...readOptions(path, rule.options, more) }),
  };
}
