import fc from 'fast-check';
import { expect, it } from 'vitest';
import { plainDistance } from '../../tests/support/plainDistance.ts';
import { EditDistance } from './EditDistance.ts';

const codes = (text: string): number[] => Array.from(text, (letter) => letter.charCodeAt(0));

it.each([
  ['kitten', 'sitting', 3],
  ['', 'abc', 3],
  ['abc', '', 3],
  ['', '', 0],
  ['a'.repeat(32), 'a'.repeat(32), 0],
  ['a'.repeat(33), `b${'a'.repeat(32)}`, 1],
  [`${'a'.repeat(64)}b`, `b${'a'.repeat(64)}`, 2],
])('from %j to %j are %d edits', (from, to, edits) => {
  const distance = new EditDistance(128);
  distance.prepare(codes(from));
  expect(distance.to(codes(to), 0, to.length, 99)).toBe(edits);
});

it('is what the plain table of edits says, and above the bound anything above it', () => {
  const distance = new EditDistance(128);
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 100 });
  fc.assert(
    fc.property(text, text, fc.nat(40), (a, b, most) => {
      const edits = plainDistance(a, b);
      distance.prepare(codes(a));
      // The text stands between others.
      const found = distance.to(codes(`cc${b}dd`), 2, 2 + b.length, most);
      if (edits <= most) expect(found).toBe(edits);
      else expect(found).toBeGreaterThan(most);
    }),
    { seed: 5, numRuns: 1500 },
  );
});
