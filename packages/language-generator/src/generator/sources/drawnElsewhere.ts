import type { Source } from '../Source.ts';

/** What is other of a source: how its values are drawn, and what stands for it with options. */
export type Elsewhere<T, O extends object> = Pick<Source<T, O>, 'draw' | 'with'> &
  Partial<Pick<Source<T, O>, 'root' | 'path'>>;

/**
 * The same values, drawn at other addresses. What is known of the values is known of them as well; what draws many of them at once is not
 * handed on, since it would draw at the old addresses.
 */
export function drawnElsewhere<T, O extends object>(source: Source<T, O>, elsewhere: Elsewhere<T, O>): Source<T, O> {
  const { root, path, addressable, share, capacity, valueAt, keepsIdentity, optionParts, identify } = source;
  return { root, path, addressable, share, capacity, valueAt, keepsIdentity, optionParts, identify, ...elsewhere };
}
