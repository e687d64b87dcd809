/**
 * The algorithms that sign tokens (RFC 7518, section 3.1, and EdDSA of RFC 8037) and how many bytes their signatures have; those of RSA
 * are of keys of 2048 bits.
 */
export const SIGNATURE_BYTES: Readonly<Record<string, number>> = {
  HS256: 32,
  HS384: 48,
  HS512: 64,
  RS256: 256,
  RS384: 256,
  RS512: 256,
  ES256: 64,
  ES384: 96,
  ES512: 132,
  PS256: 256,
  PS384: 256,
  PS512: 256,
  EdDSA: 64,
};
