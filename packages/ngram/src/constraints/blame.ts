import { CONSTRAINT_NAMES, type Constraints } from './Constraints.ts';

/**
 * Constraints that no value satisfies, out of some that do so together: one by itself where there is such a one, else some of
 * which none can be left out.
 * @param isExcluding whether others, fewer, exclude everything as well
 */
export function blame(
  constraints: Constraints,
  isExcluding: (fewer: Constraints) => boolean,
): readonly (keyof Constraints)[] {
  const excludes = (names: readonly (keyof Constraints)[]): boolean =>
    isExcluding(Object.fromEntries(names.map((name) => [name, constraints[name]])));
  let names = CONSTRAINT_NAMES.filter((name) => constraints[name] !== undefined);
  if (names.length === 1) return names;
  for (const name of names) if (excludes([name])) return [name];
  for (const name of names) {
    const others = names.filter((other) => other !== name);
    if (others.length > 0 && excludes(others)) names = others;
  }
  return names;
}
