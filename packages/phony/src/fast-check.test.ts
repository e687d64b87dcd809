import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { codeOf } from '../../language-generator/tests/support/codeOf.ts';
import { arbitraryOf } from './fast-check.ts';
import { Phony } from './index.ts';

describe('arbitraryOf', () => {
  const phony = Phony.seed(1).locale('en-US');

  it('makes any generator an arbitrary, with its type', () => {
    expectTypeOf(arbitraryOf(phony.email())).toEqualTypeOf<fc.Arbitrary<string>>();
    expectTypeOf(arbitraryOf(phony.person().age)).toEqualTypeOf<fc.Arbitrary<number>>();
    fc.assert(fc.property(arbitraryOf(phony.email()), (email) => email.includes('@')));
    fc.assert(
      fc.property(
        arbitraryOf(phony.define({ name: (p) => p.name().full(), age: (p) => p.person().age() })),
        ({ name, age }) => {
          expect(name).toContain(' ');
          expect(age).toBeGreaterThanOrEqual(18);
        },
      ),
    );
  });

  it('is repeated by both seeds, and moves no counter', () => {
    const sample = () => fc.sample(arbitraryOf(Phony.seed(1).locale('en-US').name().first), { seed: 7, numRuns: 20 });
    expect(sample()).toEqual(sample());
    expect(new Set(sample()).size).toBeGreaterThan(10);
    const first = phony.name().first;
    fc.sample(arbitraryOf(first), 5);
    expect(first()).toBe(first.at(0));
  });

  it('shrinks to a smaller index that fails too', () => {
    const names = phony.name().first;
    const { counterexample } = fc.check(
      fc.property(arbitraryOf(names), (name) => name.length < 7),
      { seed: 3, numRuns: 500 },
    );
    const [name] = counterexample!;
    expect(name.length).toBeGreaterThanOrEqual(7);
  });

  it('refuses what has no addresses', () => {
    expect(codeOf(() => arbitraryOf('x' as never))).toBe('NOT_A_GENERATOR');
    expect(codeOf(() => arbitraryOf(phony.email().unique()))).toBe('NOT_ADDRESSABLE');
  });
});
