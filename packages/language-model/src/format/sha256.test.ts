import { afterEach, describe, expect, it, vi } from 'vitest';
import { sha256 } from './sha256.ts';

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

describe('sha256', () => {
  afterEach(() => void vi.unstubAllGlobals());

  const million = new Uint8Array(1_000_000).fill(97);
  it.each([
    ['the runtime’s own', process],
    ['the portable one', {}],
    ['the portable one, without a process', undefined],
  ])('gives the digests of FIPS 180-4: %s', (_topic, runtime) => {
    vi.stubGlobal('process', runtime);
    const digests = [new Uint8Array(0), Uint8Array.of(97, 98, 99), million].map((bytes) => hex(sha256(bytes)));
    vi.unstubAllGlobals();
    expect(digests).toEqual([
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
      'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0',
    ]);
  });
});
