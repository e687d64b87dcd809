import { createRequire } from 'node:module';

interface NodeCrypto {
  createHash(name: 'sha256'): { update(bytes: Uint8Array): { digest(): Uint8Array } };
}

/**
 * SHA-256 by Node's own code. The build for Node puts it in the place of `@noble/hashes` (see `tsup.config.ts`): half the time to
 * import. It is required at the first use, because importing `node:crypto` takes a millisecond or two.
 */
export function sha256(bytes: Uint8Array): Uint8Array {
  // Any absolute path serves to find what is built in.
  const { createHash } = createRequire(process.execPath)('node:crypto') as NodeCrypto;
  return createHash('sha256').update(bytes).digest();
}
