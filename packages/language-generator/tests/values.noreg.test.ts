import { describe, expect, it } from 'vitest';
import { keyWords, Root } from '../src/index.ts';
import { KINDS, SLOTS } from './support/kinds.ts';

describe('the same address gives the same value, except for major versions', () => {
  it.each(KINDS)('%s', (_kind, make) => {
    const generator = make(new Root({ seed: 42 }));
    expect({
      path: generator.path,
      first: generator.batch(8),
      far: [1000, 2 ** 31, 2 ** 32, 10 ** 12, Number.MAX_SAFE_INTEGER].map((index) => generator.at(index)),
      keys: ['user-42', 42, null, { b: [1, 'ö'], a: true }].map((key) => generator.for(key)),
      secret: generator.for('user-42', { secret: 'sesame' }),
      text: make(new Root({ seed: 'a text' })).batch(4),
      bytes: make(new Root({ seed: Uint8Array.of(1, 2, 3) })).batch(4),
    }).toMatchSnapshot();
  });

  it.each(KINDS)('unique: %s', (_kind, make) => {
    const unique = make(new Root({ seed: 42 })).unique();
    expect([unique.path, unique.batch(8)]).toMatchSnapshot();
  });

  it.each(KINDS)('as bytes: %s', (_kind, make) => {
    const generator = make(new Root({ seed: 42 }));
    const fill = (size: number, separator: string): [values: number, bytes: string] => {
      const bytes = Buffer.alloc(size);
      const filled = generator.fill(bytes, { separator });
      return [filled.values, bytes.toString('hex', 0, filled.bytes)];
    };
    expect([fill(100, '\n'), fill(50, ''), fill(30, ' · '), fill(3, '\n'), fill(40, '\n')]).toMatchSnapshot();
  });

  it.each(SLOTS)('by slots: %s', (_kind, make) => {
    const slots = make(new Root({ seed: 42 }));
    const { slots: size, path } = slots;
    expect({
      path,
      slots: size,
      first: slots.batch(8),
      at: [0, 1, 2, Math.floor(size / 2), size - 1].map((slot) => slots.at(slot) ?? null),
      shard: [slots.shard(2, 5).path, slots.shard(2, 5).batch(4)],
      text: make(new Root({ seed: 'a text' })).batch(4),
      bytes: make(new Root({ seed: Uint8Array.of(1, 2, 3) })).batch(4),
    }).toMatchSnapshot();
  });

  it('the words of addresses', () => {
    const root = new Root({ seed: 42 });
    expect([root.streamKey(''), root.streamKey('names'), root.streamKey('names?maxLength=9')]).toMatchSnapshot();
    expect([keyWords('user-42'), keyWords({ b: 1, a: 2 }), keyWords(null), keyWords('k', 's')]).toMatchSnapshot();
  });
});
