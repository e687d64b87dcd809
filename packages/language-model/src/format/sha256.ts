import { sha256 as portableSha256 } from '@noble/hashes/sha2.js';

interface NodeCrypto {
  createHash(name: 'sha256'): { update(bytes: Uint8Array): { digest(): Uint8Array } };
}

/** SHA-256, by the runtime's own code where it can be had without an import (Node), by `@noble/hashes` elsewhere. */
export function sha256(bytes: Uint8Array): Uint8Array {
  const runtime = (globalThis as { process?: { getBuiltinModule?: (name: string) => unknown } }).process;
  const crypto = runtime?.getBuiltinModule?.('node:crypto') as NodeCrypto | undefined;
  return crypto === undefined ? portableSha256(bytes) : crypto.createHash('sha256').update(bytes).digest();
}
