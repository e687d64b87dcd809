/**
 * A rewriting rule for one word: everything that `pattern` matches becomes `replacement`.
 *
 * A pattern is always read as global and by whole code points, whatever its flags say, so that no filter stops at the
 * first hit or cuts a character in two. `replacement` knows `$1`, `$<name>` and `$$`, as in `String.prototype.replace`.
 */
export interface WordFilter {
  readonly name?: string;
  readonly pattern: RegExp;
  readonly replacement: string;
}
