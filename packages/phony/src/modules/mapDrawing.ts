import type { Drawing } from '@phonyland/language-generator';

/** The values of a drawing passed through a function. @param change gives different values for different ones */
export function mapDrawing<T, U>({ draw, capacity, valueAt }: Drawing<T>, change: (value: T) => U): Drawing<U> {
  return {
    draw: (random) => change(draw(random)),
    capacity,
    ...(valueAt === undefined ? {} : { valueAt: (rank: number) => change(valueAt(rank)) }),
  };
}
