import type { OptionType } from '../rules/OptionType.ts';
import type { Distribution, DistributionType } from './Distribution.ts';

/** What each kind may be told, and within which bounds. */
const PARAMETERS: Readonly<Record<DistributionType, Readonly<Record<string, (value: number) => boolean>>>> = {
  uniform: {},
  normal: { mean: () => true, deviation: (value) => value > 0 },
  logNormal: { median: (value) => value > 0, deviation: (value) => value > 0 },
  exponential: { rate: (value) => value !== 0 },
  zipf: { exponent: (value) => value > 0 && value <= 100 },
};

const SPELLED: Readonly<Record<DistributionType, string>> = {
  uniform: "'uniform'",
  normal: "{ type: 'normal', mean?, deviation? (above 0) }",
  logNormal: "{ type: 'logNormal', median? (above 0), deviation? (above 0) }",
  exponential: "{ type: 'exponential', rate? (not 0) }",
  zipf: "{ type: 'zipf', exponent? (above 0, up to 100) }",
};

/** All kinds of distributions, for values that have ranks. */
export const RANKED: readonly DistributionType[] = ['uniform', 'normal', 'logNormal', 'exponential', 'zipf'];
/** Those of values that lie close to each other. */
export const CONTINUOUS: readonly DistributionType[] = ['uniform', 'normal', 'logNormal', 'exponential'];

/**
 * A distribution: an object that tells its type and parameters, or the type alone. Its canonical form has the parameters in one order.
 * @param types those that fit
 */
export function distribution<T extends DistributionType = DistributionType>(
  types: readonly T[] = RANKED as readonly T[],
): OptionType<Extract<Distribution, T | { readonly type: T }>> {
  return {
    expects: types.map((type) => SPELLED[type]).join(' or '),
    read: (value) => {
      const given = typeof value === 'string' ? { type: value } : value;
      if (typeof given !== 'object' || given === null) return undefined;
      const { type, ...parameters } = given as { type: T } & Record<string, unknown>;
      if (!types.includes(type)) return undefined;
      const known = PARAMETERS[type];
      if (Object.keys(parameters).some((name) => !Object.hasOwn(known, name))) return undefined;
      const read: Record<string, unknown> = { type };
      for (const [name, fits] of Object.entries(known)) {
        const parameter = parameters[name];
        if (parameter === undefined) continue;
        if (typeof parameter !== 'number' || !Number.isFinite(parameter) || !fits(parameter)) return undefined;
        read[name] = parameter === 0 ? 0 : parameter;
      }
      return (type === 'uniform' ? type : read) as Extract<Distribution, T | { readonly type: T }>;
    },
  };
}
