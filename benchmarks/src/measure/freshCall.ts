/** Calls a method so often, and returns something that depends on what it gave. */
export type Calls = (count: number) => number;

/**
 * A loop around a method with fixed arguments. Its code is its own: one that all methods shared would have seen so many of them that the
 * engine no longer knows any, and would measure that instead.
 */
export function freshCall(method: (...given: unknown[]) => unknown, args: readonly unknown[]): Calls {
  const names = args.map((_, i) => `a${i}`);
  const make = new Function(
    'method',
    ...names,
    `return (count) => {
      let sink = 0;
      for (let i = 0; i < count; i++) {
        const value = method(${names.join(', ')});
        sink += typeof value === 'string' ? value.length : typeof value === 'number' ? value & 1 : value === undefined ? 0 : 1;
      }
      return sink < 0 ? -sink : sink;
    };`,
  ) as (method: unknown, ...args: readonly unknown[]) => Calls;
  return make(method, ...args);
}
