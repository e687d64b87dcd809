import { describe, expect, it } from 'vitest';
import { sha256 as nodeSha256 } from './nodeSha256.ts';
import { sha256 } from './sha256.ts';

describe('nodeSha256', () => {
  it.each([0, 1, 55, 56, 64, 1000])('agrees with the portable one on %i bytes', (length) => {
    const bytes = Uint8Array.from({ length }, (_, i) => i * 7);
    expect(Array.from(nodeSha256(bytes))).toEqual(Array.from(sha256(bytes)));
  });

  it('gives the published digest of abc', () => {
    const digest = Buffer.from(nodeSha256(new TextEncoder().encode('abc'))).toString('hex');
    expect(digest).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });
});
