import { RandomStream } from '@phonyland/language-generator';
import { expect, it } from 'vitest';
import { ulid } from './ulid.ts';
import { uuid7 } from './uuid.ts';

it('UUIDs of version 7 begin as the example of RFC 9562, A.6, does', () => {
  const random = new RandomStream([1, 2, 3, 4], 0, 0, 0, 0);
  const uuid = uuid7(random, Date.UTC(2022, 1, 22, 19, 22, 22));
  expect(uuid).toMatch(/^017f22e2-79b0-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(uuid7(random, 2 ** 48 - 1)).toMatch(/^ffffffff-ffff-7/);
  expect(uuid7(random, 0)).toMatch(/^00000000-0000-7/);
});

it('ULIDs begin as the example of their specification does', () => {
  const random = new RandomStream([1, 2, 3, 4], 0, 0, 0, 0);
  // The specification's example, ulid(1469918176385).
  expect(ulid(random, 1_469_918_176_385)).toMatch(/^01ARYZ6S41/);
  // The largest, 7ZZZZZZZZZZZZZZZZZZZZZZZZZ.
  expect(ulid(random, 2 ** 48 - 1)).toMatch(/^7ZZZZZZZZZ/);
});
