import { cheeses, fruits, meats, seafood, spices, vegetables } from '../../lists/foods.ts';

let all: readonly string[] | undefined;

/** What food is cooked of, each once: sorrel is a vegetable and a herb. */
export function ingredients(): readonly string[] {
  all ??= [...new Set([fruits, vegetables, spices, meats, seafood, cheeses].flatMap((list) => list()))];
  return all;
}
