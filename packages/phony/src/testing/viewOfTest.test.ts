import { Phony } from 'phony';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { codeOf } from '../../../language-generator/tests/support/codeOf.ts';
import { viewOfTest } from './viewOfTest.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

const first = (name: string): string[] => viewOfTest(name).locale('en-US').name().first.batch(5);

describe('viewOfTest', () => {
  it('gives a test the same values again, and another test others', () => {
    vi.stubEnv('PHONY_SEED', undefined);
    expect(first('cart adds')).toEqual(first('cart adds'));
    expect(first('cart adds')).not.toEqual(first('cart removes'));
  });

  it('has a seed that can be used elsewhere', () => {
    vi.stubEnv('PHONY_SEED', undefined);
    const { seedInUse } = viewOfTest('cart adds');
    expect(seedInUse).toBe('cart adds:phony');
    expect(Phony.seed(seedInUse).locale('en-US').name().first.batch(5)).toEqual(first('cart adds'));
  });

  it('follows PHONY_SEED, and gives the old values when it is given what was the seed', () => {
    vi.stubEnv('PHONY_SEED', undefined);
    const usual = first('a');
    vi.stubEnv('PHONY_SEED', '17');
    expect(first('a')).not.toEqual(usual);
    expect(first('a')).toEqual(first('a'));
    vi.stubEnv('PHONY_SEED', 'phony');
    expect(first('a')).toEqual(usual);
  });

  it('takes the date of a drawn seed, and none of a test that is called like one', () => {
    const drawn = 'abc@2024-06-01T00:00:00.000Z';
    const year = (name: string) => viewOfTest(name).date().recent().getUTCFullYear();
    vi.stubEnv('PHONY_SEED', drawn);
    expect(year('a')).toBe(2024);
    vi.stubEnv('PHONY_SEED', undefined);
    expect(year(drawn)).toBe(Phony.seed(1).date().recent().getUTCFullYear());
  });

  it('refuses a PHONY_SEED that is set but empty', () => {
    vi.stubEnv('PHONY_SEED', '');
    expect(codeOf(() => viewOfTest('a'))).toBe('INVALID_SEED');
  });
});
