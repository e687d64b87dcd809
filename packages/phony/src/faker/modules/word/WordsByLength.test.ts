import fc from 'fast-check';
import { expect, it } from 'vitest';
import { WordsByLength, wordsByLength } from './WordsByLength.ts';

it('has the words of each length together, in the order of the list', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 12 })), fc.integer({ min: -2, max: 15 }), (list, length) => {
      const words = new WordsByLength(list);
      expect([...words.words]).toEqual(sorted(list));
      expect(words.before(length)).toBe(list.filter((word) => word.length < length).length);
      expect(words.words.slice(words.before(length), words.before(length + 1))).toEqual(
        list.filter((word) => word.length === length),
      );
    }),
  );
});

it('sorts a list once', () => {
  const list = ['a', 'b'];
  expect(wordsByLength(list)).toBe(wordsByLength(list));
});

function sorted(list: readonly string[]): string[] {
  return [...list].sort((a, b) => a.length - b.length);
}
