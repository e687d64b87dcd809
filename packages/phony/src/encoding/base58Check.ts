import { sha256 } from '../hash/sha256.ts';
import { base58 } from './base58.ts';

/** A payload behind its version byte, with the first four bytes of a double SHA-256 as check sum, in base 58. */
export function base58Check(version: number, payload: Uint8Array): string {
  const bytes = new Uint8Array(payload.length + 5);
  bytes[0] = version;
  bytes.set(payload, 1);
  bytes.set(sha256(sha256(bytes.subarray(0, -4))).subarray(0, 4), payload.length + 1);
  return base58(bytes);
}
