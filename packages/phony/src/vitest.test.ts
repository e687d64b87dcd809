import { Phony, type PhonyView } from 'phony';
import { test as base, expectTypeOf, vi } from 'vitest';
import { describe, expect, it, phonyFixture, test } from './vitest.ts';

// What happens when tests fail, are retried or run at once is in tests/testing.test.ts.

vi.stubEnv('PHONY_SEED', undefined);

test('has a view of its own', ({ phony }) => {
  expectTypeOf(phony).toEqualTypeOf<PhonyView>();
  expect(phony.seedInUse).toBe('has a view of its own:phony');
  expect(phony.email()()).toBe(Phony.seed('has a view of its own:phony').email()());
});

describe('within', () => {
  describe('suites', () => {
    it('has their names in its seed', ({ phony }) => {
      expect(phony.seedInUse).toBe('within suites has their names in its seed:phony');
    });
  });

  test.for(['a', 'b'])('row %s', (row, { phony }) => {
    expect(phony.seedInUse).toBe(`within row ${row}:phony`);
  });
});

const extended = base.extend<{ phony: PhonyView; user: string }>({
  phony: phonyFixture,
  user: async ({ phony }, use) => use(phony.name().full()),
});

extended('fixtures can be made of it', ({ user, phony }) => {
  expect(user).toBe(phony.name().full.at(0));
});
