import { byRule, type Generator, type Module, type ModuleDefinition, number } from '@phonyland/language-generator';

/** How often `true` comes. */
export interface BooleanOptions {
  /** From 0 to 1; default 0.5. */
  readonly probability?: number | undefined;
}

/** Truth values. */
export interface BooleanMembers {
  /**
   * `true` or `false`.
   * @feeds rule
   * @example Phony.boolean().boolean.with({ probability: 0.9 }).at(0)
   */
  readonly boolean: Generator<boolean, BooleanOptions>;
}
export type BooleanModule = Module<BooleanMembers, 'boolean'>;

export const booleanModule: ModuleDefinition<BooleanMembers> = {
  name: 'boolean',
  whole: 'boolean',
  members: {
    boolean: byRule<boolean, BooleanOptions>({
      options: { probability: number(0, 1) },
      prepare: ({ probability = 0.5 }) => ({
        draw: (random) => random.fraction() < probability,
        ...(probability === 0 || probability === 1
          ? { capacity: 1, valueAt: () => probability === 1 }
          : { capacity: 2, valueAt: (rank) => rank === 1 }),
      }),
    }),
  },
};
