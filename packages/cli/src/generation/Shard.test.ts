import { expect, it } from 'vitest';
import { parseShard, rowsOfShard } from './Shard.ts';

it.each([
  [10, 3],
  [0, 4],
  [3, 7],
  [9_007_199_254_740_991, 64],
])('%i rows in %i parts: one behind the other, none twice, as long as one another', (total, count) => {
  const parts = Array.from({ length: count }, (_, i) => rowsOfShard({ number: i + 1, count }, total));
  expect(parts[0]!.from).toBe(0);
  expect(parts.at(-1)!.to).toBe(total);
  for (let i = 1; i < count; i++) expect(parts[i]!.from).toBe(parts[i - 1]!.to);
  const sizes = parts.map(({ from, to }) => to - from);
  expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
});

it.each([
  [undefined, {}, { number: 1, count: 1 }],
  ['3/64', {}, { number: 3, count: 64 }],
  ['64/64', {}, { number: 64, count: 64 }],
  ['job/64', { JOB_COMPLETION_INDEX: '0' }, { number: 1, count: 64 }],
  ['job/64', { JOB_COMPLETION_INDEX: '63' }, { number: 64, count: 64 }],
  ['all/2', {}, 'all'],
])('%s', (text, env, shard) => {
  expect(parseShard(text, env).shard).toEqual(shard);
});

it.each([
  ['65/64', {}, /numbered 1 to 64/],
  ['0/64', {}, /numbered 1 to 64/],
  ['1/0', {}, /1 to 1000000/],
  ['3', {}, /3\/64/],
  ['a/b', {}, /3\/64/],
  ['job/64', {}, /JOB_COMPLETION_INDEX is null/],
  ['job/64', { JOB_COMPLETION_INDEX: '64' }, /is 64, and parts from 0 to 63/],
])('refuses %s', (text, env, message) => {
  expect(() => parseShard(text, env)).toThrow(
    expect.objectContaining({ code: 'INVALID_SHARD', message: expect.stringMatching(message) }),
  );
});
