import { expect, it } from 'vitest';
import { mix32 } from '../random/RandomStream.ts';
import { hasHash } from './hasHash.ts';

it.each([0, 1, 2, 3, 100, 1001])('finds all of %d hashes, signed or unsigned, and no other', (count) => {
  const hashes = Array.from({ length: count }, (_, i) => mix32(i) >>> 0);
  const sorted = Uint32Array.from(hashes).sort();
  expect(hashes.every((hash) => hasHash(sorted, hash) && hasHash(sorted, hash | 0))).toBe(true);
  for (let i = count; i < 2000; i++) expect(hasHash(sorted, mix32(i))).toBe(false);
});
