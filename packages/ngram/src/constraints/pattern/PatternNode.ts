import type { CodePointSet } from './CodePointSet.ts';

/** What stands between two code points and takes none itself. */
export type Assertion = 'text_start' | 'text_end' | 'line_start' | 'line_end' | 'word_boundary' | 'inside_word';

/** A pattern as a tree. Groups are gone, and case is folded into the sets; the empty pattern is an empty sequence. */
export type PatternNode =
  | { readonly type: 'one_of'; readonly set: CodePointSet }
  | { readonly type: 'sequence'; readonly nodes: readonly PatternNode[] }
  | { readonly type: 'alternatives'; readonly nodes: readonly PatternNode[] }
  /** From `min` to `max` times; `max` may be `Infinity`. */
  | { readonly type: 'repeat'; readonly node: PatternNode; readonly min: number; readonly max: number }
  | { readonly type: 'assertion'; readonly assertion: Assertion };
