import { afterEach, describe, expect, it, vi } from 'vitest';
import { codeOf, errorOf } from '../../tests/support/codeOf.ts';
import { names } from '../../tests/support/kinds.ts';
import { FIXED_REFERENCE_DATE, Root, type RootOptions, type Seed } from './Root.ts';

const drawn = (seed: Seed): string[] => names(new Root({ seed })).batch(20);

describe('Root', () => {
  it('gives a stream key when it is asked for, not before', () => {
    const root = new Root(() => ({ seed: 1 }));
    const key = root.lazyStreamKey('a');
    expect(root.isOpen).toBe(false);
    expect(key()).toEqual(new Root({ seed: 1 }).streamKey('a'));
    expect(key()).toBe(key());
  });

  afterEach(() => void vi.useRealTimers());

  it('takes a number and its text for one seed', () => {
    for (const [number, text] of [
      [42, '42'],
      [-7.5, '-7.5'],
      [0, '0'],
      [-0, '0'],
      [1e21, '1e+21'],
    ] as const) {
      expect(drawn(number)).toEqual(drawn(text));
    }
  });

  it('tells seeds apart', () => {
    const seeds: Seed[] = [
      0,
      1,
      '',
      ' ',
      'a',
      'A',
      '01',
      Uint8Array.of(),
      Uint8Array.of(1),
      Uint8Array.of(1, 0),
      2 ** 53,
      0.1,
    ];
    expect(new Set(seeds.map((seed) => drawn(seed).join())).size).toBe(seeds.length);
    // Bytes are not the text that they spell.
    expect(drawn(new TextEncoder().encode('42'))).not.toEqual(drawn('42'));
  });

  it.each([undefined, null, Number.NaN, Number.POSITIVE_INFINITY, {}, [1], true, 5n, Symbol('s')])(
    'takes no seed such as %o',
    (seed) => {
      const error = errorOf(() => new Root({ seed: seed as Seed }));
      expect(error.code).toBe('INVALID_SEED');
      expect(error.message).toContain('finite number, a text or a Uint8Array');
    },
  );

  it('gives its seed back: the same values come from it', () => {
    for (const seed of [42, 'text', Uint8Array.of(9, 8)]) {
      const root = new Root({ seed });
      expect(root.seedInUse).toEqual(seed);
      expect(drawn(root.seedInUse)).toEqual(drawn(seed));
    }
  });

  it('keeps its bytes to itself', () => {
    const bytes = Uint8Array.of(1, 2, 3);
    const root = new Root({ seed: bytes });
    bytes.fill(0);
    (root.seedInUse as Uint8Array).fill(0);
    expect(root.seedInUse).toEqual(Uint8Array.of(1, 2, 3));
  });

  it('has a fixed reference date when seeded', () => {
    expect(FIXED_REFERENCE_DATE).toBe(Date.parse('2026-01-01T00:00:00Z'));
    expect(new Root({ seed: 1 }).referenceDate).toBe(FIXED_REFERENCE_DATE);
  });

  it.each<[given: NonNullable<RootOptions['referenceDate']>, iso: string]>([
    ['2020-02-29', '2020-02-29T00:00:00.000Z'],
    ['2020-02-29T12:30Z', '2020-02-29T12:30:00.000Z'],
    ['2020-02-29T12:30:15Z', '2020-02-29T12:30:15.000Z'],
    ['2020-02-29T12:30:15.5Z', '2020-02-29T12:30:15.500Z'],
    ['2020-02-29T12:30:15.123+03:00', '2020-02-29T09:30:15.123Z'],
    ['2020-02-29T23:30:00-05:00', '2020-03-01T04:30:00.000Z'],
    [0, '1970-01-01T00:00:00.000Z'],
    [-1, '1969-12-31T23:59:59.999Z'],
    [new Date(86_400_000), '1970-01-02T00:00:00.000Z'],
  ])('takes %s for a reference date', (given, iso) => {
    expect(new Date(new Root({ seed: 1, referenceDate: given }).referenceDate).toISOString()).toBe(iso);
  });

  it.each<unknown>([
    '2020-02-29T12:30:15',
    '2020-02-29 12:30',
    '1-1-2026',
    '01/02/2026',
    'Jan 1 2026 Z',
    '2020-13-01',
    '2020-02-29T25:00:00Z',
    'today',
    '',
    Number.NaN,
    Number.POSITIVE_INFINITY,
    8.64e15 + 1,
    new Date(Number.NaN),
    null,
    true,
    {},
    [],
    5n,
  ])('takes no reference date such as %o', (referenceDate) => {
    const error = errorOf(() => new Root({ seed: 1, referenceDate: referenceDate as string }));
    expect(error.code).toBe('INVALID_DATE');
    expect(error.message).toContain('2026-01-01T00:00:00Z');
  });

  it('reads the reference date out of a seed that tells one', () => {
    const root = new Root({ seed: 'abc@2020-02-29T12:00:00.000Z' });
    expect(new Date(root.referenceDate).toISOString()).toBe('2020-02-29T12:00:00.000Z');
    expect(new Root({ seed: 'abc@2020-02-29T12:00:00.000Z', referenceDate: 5 }).referenceDate).toBe(5);
    expect(new Root({ seed: 'me@example.com' }).referenceDate).toBe(FIXED_REFERENCE_DATE);
    expect(codeOf(() => new Root({ seed: 'abc@2020-99-29T12:00:00.000Z' }))).toBe('INVALID_DATE');
  });

  it('draws a seed by chance and shows it, with the present', () => {
    vi.useFakeTimers({ now: Date.parse('2024-05-06T07:08:09.010Z') });
    const root = new Root(Root.unseeded());
    expect(root.seedInUse).toMatch(/^[0-9a-z]{14}@2024-05-06T07:08:09\.010Z$/);
    expect(new Date(root.referenceDate).toISOString()).toBe('2024-05-06T07:08:09.010Z');
    vi.setSystemTime(0);
    const replayed = new Root({ seed: root.seedInUse });
    expect(replayed.referenceDate).toBe(root.referenceDate);
    expect(names(replayed).batch(20)).toEqual(names(root).batch(20));
    expect(Root.unseeded().seed).not.toBe(Root.unseeded().seed);
  });

  it('shows the reference date that it was told, so that the seed replays it', () => {
    const { seed } = Root.unseeded('2020-02-29');
    expect(seed).toMatch(/@2020-02-29T00:00:00\.000Z$/);
    expect(codeOf(() => Root.unseeded('no date'))).toBe('INVALID_DATE');
  });

  it('asks for its options when it first needs them, and once', () => {
    const ask = vi.fn(() => ({ seed: 42 }));
    const root = new Root(ask);
    const name = names(root);
    root.counter('x');
    root.given('x');
    root.reset();
    expect([ask.mock.calls.length, root.isOpen]).toEqual([0, false]);
    expect(name.batch(20)).toEqual(drawn(42));
    expect(root.seedInUse).toBe(42);
    expect([ask.mock.calls.length, root.isOpen]).toEqual([1, true]);
  });

  it('has a counter and a set of what was given for each path, until it is reset', () => {
    const root = new Root({ seed: 1 });
    const counter = root.counter('a');
    counter.next = 5;
    root.given('a').add('x');
    expect(root.counter('a')).toBe(counter);
    expect(root.counter('b').next).toBe(0);
    expect(root.given('b').size).toBe(0);
    root.reset();
    expect(root.counter('a')).toBe(counter);
    expect(counter.next).toBe(0);
    expect(root.given('a').size).toBe(0);
  });

  it('makes what hangs from it once, even when it is undefined', () => {
    const root = new Root({ seed: 1 });
    const make = vi.fn(() => undefined);
    expect(root.memoize('m', make)).toBeUndefined();
    expect(root.memoize('m', make)).toBeUndefined();
    expect(make).toHaveBeenCalledTimes(1);
    expect(root.memoize('n', () => 7)).toBe(7);
  });

  it('has a stream key for each path and seed', () => {
    const keys = [new Root({ seed: 1 }), new Root({ seed: 2 })].flatMap((root) =>
      ['', 'a', 'b', 'ab', 'a\0'].map((path) => root.streamKey(path).join()),
    );
    expect(new Set(keys).size).toBe(10);
    expect(new Root({ seed: 1, referenceDate: 0 }).streamKey('a')).toEqual(new Root({ seed: 1 }).streamKey('a'));
  });
});
