import { expect, it } from 'vitest';
import { captured } from '../../tests/support/runCli.ts';
import { testRegistry } from '../../tests/support/testRegistry.ts';
import { openSession, type Session } from '../Session.ts';
import { rootOf } from './rootOf.ts';

const session = (env: Record<string, string>): Session =>
  openSession([], {
    registry: testRegistry(),
    version: '',
    defaultLocale: 'en-US',
    stdout: captured(),
    stderr: captured(),
    env,
  });

it('prefers the seed that is given', () => {
  expect(rootOf(session({ PHONY_SEED: 'b' }), 'a').seedInUse).toBe('a');
  expect(rootOf(session({ PHONY_SEED: 'b' }), undefined).seedInUse).toBe('b');
});

it('makes a new seed otherwise', () => {
  const seeds = [rootOf(session({}), undefined), rootOf(session({}), undefined)].map(({ seedInUse }) => seedInUse);
  expect(seeds[0]).not.toBe(seeds[1]);
});

it('refuses empty seeds', () => {
  expect(() => rootOf(session({}), '')).toThrow(expect.objectContaining({ code: 'INVALID_SEED' }));
  expect(() => rootOf(session({ PHONY_SEED: '' }), undefined)).toThrow(/PHONY_SEED/);
});
