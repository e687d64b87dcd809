import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { codeOf, errorOf } from '../../tests/support/codeOf.ts';
import { names } from '../../tests/support/kinds.ts';
import { MODEL } from '../../tests/support/testModel.ts';
import { createGenerator } from '../generator/createGenerator.ts';
import { configureDefaultRoot, defaultRoot, forgetDefaultRoot } from './defaultRoot.ts';
import { FIXED_REFERENCE_DATE, Root } from './Root.ts';

beforeEach(() => {
  vi.stubEnv('PHONY_SEED', undefined);
  forgetDefaultRoot();
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
  forgetDefaultRoot();
});

const drawn = (seed: string | number): string[] => names(new Root({ seed })).batch(20);

describe('defaultRoot', () => {
  it('is one root, unseeded, that can be replayed', () => {
    expect(defaultRoot()).toBe(defaultRoot());
    const name = createGenerator(MODEL);
    const values = name.batch(20);
    expect(drawn(defaultRoot().seedInUse as string)).toEqual(values);
    forgetDefaultRoot();
    expect(createGenerator(MODEL).batch(20)).not.toEqual(values);
  });

  it('is seeded by PHONY_SEED', () => {
    vi.stubEnv('PHONY_SEED', '42');
    expect(createGenerator(MODEL).batch(20)).toEqual(drawn(42));
    expect(defaultRoot().seedInUse).toBe('42');
    expect(defaultRoot().referenceDate).toBe(FIXED_REFERENCE_DATE);
  });

  it('refuses a PHONY_SEED that is set but empty', () => {
    vi.stubEnv('PHONY_SEED', '');
    const error = errorOf(() => createGenerator(MODEL)());
    expect(error.code).toBe('INVALID_SEED');
    expect(error.message).toContain('PHONY_SEED');
    vi.stubEnv('PHONY_SEED', '1');
    expect(createGenerator(MODEL).at(0)).toBe(drawn(1)[0]);
  });

  it('works where there is no process', () => {
    vi.stubGlobal('process', undefined);
    const { seedInUse } = defaultRoot();
    vi.unstubAllGlobals();
    expect(seedInUse).toMatch(/^[0-9a-z]{14}@/);
  });
});

describe('configureDefaultRoot', () => {
  it('settles seed and reference date, before PHONY_SEED', () => {
    vi.stubEnv('PHONY_SEED', '1');
    configureDefaultRoot({ seed: 42, referenceDate: '2020-02-29' });
    expect(createGenerator(MODEL).batch(20)).toEqual(drawn(42));
    expect(new Date(defaultRoot().referenceDate).toISOString()).toBe('2020-02-29T00:00:00.000Z');
  });

  it('may come after generators were made, as long as none drew', () => {
    const name = createGenerator(MODEL);
    const options = name.with({ prefix: 'A' });
    const perhaps = name.maybe(0.5);
    configureDefaultRoot({ seed: 42 });
    const expected = names(new Root({ seed: 42 }));
    expect(name.batch(9)).toEqual(expected.batch(9));
    expect(options.batch(9)).toEqual(expected.with({ prefix: 'A' }).batch(9));
    expect(perhaps.batch(9)).toEqual(expected.maybe(0.5).batch(9));
  });

  it('may come in parts', () => {
    configureDefaultRoot({ referenceDate: 5 });
    configureDefaultRoot({ seed: 42 });
    expect([defaultRoot().seedInUse, defaultRoot().referenceDate]).toEqual([42, 5]);
  });

  it('shows a reference date without a seed in the seed that chance gives', () => {
    configureDefaultRoot({ referenceDate: '2020-02-29T00:00:00Z' });
    const { seedInUse, referenceDate } = defaultRoot();
    expect(seedInUse).toMatch(/@2020-02-29T00:00:00\.000Z$/);
    expect(new Root({ seed: seedInUse }).referenceDate).toBe(referenceDate);
  });

  it.each<[topic: string, use: () => unknown]>([
    ['a value', () => createGenerator(MODEL)()],
    ['a value at an address', () => createGenerator(MODEL).at(7)],
    ['the seed', () => defaultRoot().seedInUse],
    ['the reference date', () => defaultRoot().referenceDate],
  ])('throws once %s was asked for', (_topic, use) => {
    configureDefaultRoot({ seed: 'first' });
    use();
    const error = errorOf(() => configureDefaultRoot({ seed: 42 }));
    expect(error.code).toBe('ALREADY_DRAWN');
    expect(error.message).toContain('"first"');
    expect(defaultRoot().seedInUse).toBe('first');
  });

  it('refuses at once what cannot be used, and keeps nothing of it', () => {
    expect(codeOf(() => configureDefaultRoot({ seed: Number.NaN }))).toBe('INVALID_SEED');
    expect(codeOf(() => configureDefaultRoot({ seed: 1, referenceDate: 'x' }))).toBe('INVALID_DATE');
    expect(defaultRoot().isOpen).toBe(false);
    expect(defaultRoot().seedInUse).not.toBe(1);
  });
});
