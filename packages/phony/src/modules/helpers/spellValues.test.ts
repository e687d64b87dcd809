import { expect, it } from 'vitest';
import { spellValues } from './spellValues.ts';

class Money {}
const circle: { own?: unknown } = {};
circle.own = circle;

it.each<[readonly unknown[], string]>([
  [[], '[]'],
  [['a', 1, true, null], '["a",1,true,null]'],
  [[{ b: 1, a: [2] }], '[{"a":[2],"b":1}]'],
  [[1n, undefined, new Date(5)], '[1n,undefined,@5]'],
  [['x', () => 1, new Money(), circle, Symbol('s'), Number.NaN, { f: () => 1 }], '["x",#1,#2,#3,#4,#5,#6]'],
])('%o are %s', (values, text) => {
  expect(spellValues(values)).toBe(text);
});

it('are a hash where they are long, of all that they are', () => {
  const long = Array.from({ length: 100 }, (_, i) => `value ${i}`);
  expect(spellValues(long)).toMatch(/^#[0-9a-f]{32}$/);
  expect(spellValues(long)).toBe(spellValues([...long]));
  expect(spellValues(long)).not.toBe(spellValues([...long.slice(0, -1), 'another']));
});

it('asks nothing of generators, which would give a value away', () => {
  const generator = Object.assign(() => 1, { toJSON: () => expect.fail('it was asked') });
  expect(spellValues([generator])).toBe('[#0]');
});
