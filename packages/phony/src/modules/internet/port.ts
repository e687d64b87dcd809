import { oneOf, type Rule } from '@phonyland/language-generator';

/** Which ports. */
export interface PortOptions {
  /** RFC 6335, section 6: `system` 1 to 1023, `user` 1024 to 49151, `dynamic` 49152 to 65535; default `any`, 1 to 65535. */
  readonly range?: 'any' | 'system' | 'user' | 'dynamic' | undefined;
}

const RANGES = { any: [1, 65535], system: [1, 1023], user: [1024, 49151], dynamic: [49152, 65535] } as const;

/** Ports of TCP and UDP; port 0 is reserved. */
export const port: Rule<number, PortOptions> = {
  options: { range: oneOf(['any', 'system', 'user', 'dynamic']) },
  prepare({ range = 'any' }) {
    const [first, last] = RANGES[range];
    const capacity = last - first + 1;
    return { draw: (random) => first + random.below(capacity), capacity, valueAt: (rank) => first + rank };
  },
};
