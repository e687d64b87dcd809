/** A function that computes a value at its first call and remembers it. */
export function lazy<T>(compute: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: compute() };
    return made.value;
  };
}
