import type { RandomStream } from '@phonyland/language-model';

/** The items in a random order (Fisher–Yates from the end), each order equally likely; the given array stays as it is. */
export function shuffled<T>(items: readonly T[], random: RandomStream): T[] {
  const order = items.slice();
  for (let i = order.length - 1; i > 0; i--) {
    const j = random.below(i + 1);
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return order;
}
