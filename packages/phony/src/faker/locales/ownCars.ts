import { carMakers } from '../../lists/carMakers.ts';

/** The lists of makers and models that locales were given: their members belong together. */
const own = new WeakSet<readonly string[]>();

/** The makers of cars that Phony knows. */
export function carMakerNames(): string[] {
  return marked(carMakers().map(({ name }) => name));
}

/** All their models. */
export function carModels(): string[] {
  return marked([...new Set(carMakers().flatMap(({ models }) => models))]);
}

/** Whether both lists are Phony's, so that a car can be of one maker. */
export function areOwnCars(makers: readonly string[], models: readonly string[]): boolean {
  return own.has(makers) && own.has(models);
}

function marked(list: string[]): string[] {
  own.add(list);
  return list;
}
