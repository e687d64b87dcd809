import { expect, it } from 'vitest';
import { novelty } from './novelty.ts';
import type { OriginalTest } from './originalTest.ts';

const originals: OriginalTest = { isOriginal: (text) => text === 'old', falsePositives: 0.25 };

it('counts drawn values, repeated ones as often as they come', () => {
  expect(novelty(['old', 'a', 'b', 'a', 'Zoë'], ['Zoe\u0308', 'b', 'never'], originals)).toEqual({
    draws: 5,
    novel: 4,
    novelShare: 0.8,
    falsePositives: 0.25,
    distinct: 4,
    heldOut: 2,
    heldOutShare: 0.4,
  });
});

it('cannot tell what is new without knowing what is old', () => {
  expect(novelty(['a', 'a'], [], undefined)).toEqual({
    draws: 2,
    novel: null,
    novelShare: null,
    falsePositives: null,
    distinct: 1,
    heldOut: 0,
    heldOutShare: 0,
  });
});
