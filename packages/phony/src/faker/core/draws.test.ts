import { expect, test } from 'vitest';
import { FakerError } from '../FakerError.ts';
import { drawChance, drawCharacters, drawCount, drawInt, drawInteger, drawOne } from './draws.ts';

/** Numbers in turn; how many were taken. */
function stream(...numbers: number[]): { next(): number; seed(): void; taken: number } {
  return {
    taken: 0,
    next() {
      return numbers[this.taken++]!;
    },
    seed: () => undefined,
  };
}

test('each integer of a range has the same share of the numbers', () => {
  expect(drawInt(stream(0), 3, 6)).toBe(3);
  expect(drawInt(stream(0.2499), 3, 6)).toBe(3);
  expect(drawInt(stream(0.25), 3, 6)).toBe(4);
  expect(drawInt(stream(0.9999), 3, 6)).toBe(6);
  expect(drawInteger(stream(0.5), -1.5, 1.5)).toBe(0);
  expect(drawInteger(stream(0), -1.5, 1.5)).toBe(-1);
});

test('what is certain takes no number', () => {
  const none = stream();
  expect(drawInt(none, 4, 4)).toBe(4);
  expect(drawInteger(none, 3.5, 4.5)).toBe(4);
  expect(drawOne(none, ['x'])).toBe('x');
  expect(drawCharacters(none, 'x', 3)).toBe('xxx');
  expect(drawCount(none, 7)).toBe(7);
  expect([drawChance(none, 1), drawChance(none, 2), drawChance(none, 0), drawChance(none, -1)]).toEqual([
    true,
    true,
    false,
    false,
  ]);
  expect(drawChance(none, Number.NaN)).toBe(false);
  expect(none.taken).toBe(0);
  expect(drawChance(stream(0.29), 0.3)).toBe(true);
  expect(drawChance(stream(0.3), 0.3)).toBe(false);
});

test('ranges without integers are refused', () => {
  expect(() => drawInteger(stream(0.5), 5, 4)).toThrow(
    new FakerError('Max 4 should be greater than or equal to min 5.'),
  );
  expect(() => drawInteger(stream(0.5), 4.2, 4.8)).toThrow(/No suitable integer value between 4.2 and 4.8/);
  expect(() => drawCount(stream(0.5), { min: 2, max: 1 })).toThrow(FakerError);
});

test('texts of an alphabet', () => {
  expect(drawCharacters(stream(0, 0.5, 0.99), 'abc', 3)).toBe('abc');
  expect(drawCharacters(stream(0.5, 0), ['ab', 'cd'], 2)).toBe('cdab');
  expect(drawCharacters(stream(), 'abc', -1)).toBe('');
  expect(drawCharacters(stream(0, 0, 0), 'abc', 2.5)).toBe('aa');
});
