import {
  canonicalJson,
  invalidOption,
  type JsonValue,
  type OptionType,
  type Rule,
  text,
} from '@phonyland/language-generator';
import { drawBytes } from '../../draw/drawBytes.ts';
import { drawSlug } from '../../draw/drawSlug.ts';
import { base64url } from '../../encoding/base64.ts';
import { hex } from '../../encoding/hex.ts';
import { hmacSha256 } from '../../hash/hmacSha256.ts';
import { SIGNATURE_BYTES } from './jwtAlgorithms.ts';

/** What a token says, and how it is signed. */
export interface JwtOptions {
  /** The fields of the header; default `{ alg: 'HS256', typ: 'JWT' }`. */
  readonly header?: JwtObject | undefined;
  /** The claims; default issuer, subject, audience, times and an identifier (RFC 7519, section 4.1). */
  readonly payload?: JwtObject | undefined;
  /**
   * Signs the token in earnest, by HMAC with SHA-256, so that whoever has the secret can verify it; default: the signature is random bytes of
   * the right length. It becomes a part of the generator's path: give no real secret.
   */
  readonly secret?: string | undefined;
}
export type JwtObject = { readonly [name: string]: JsonValue };

const jsonObject: OptionType<JwtObject> = {
  expects: 'a plain object that JSON can hold',
  read: (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    try {
      canonicalJson(value as JsonValue);
    } catch {
      return undefined;
    }
    // The order of the fields is the user's.
    return JSON.parse(JSON.stringify(value)) as JwtObject;
  },
};

const HOUR = 3600;
const DAY = 24 * HOUR;

/** JSON Web Tokens (RFC 7519) in the compact form of RFC 7515: header, claims and signature in base 64 for URLs. */
export const jwt: Rule<string, JwtOptions> = {
  options: { header: jsonObject, payload: jsonObject, secret: text(1, 10_000) },
  prepare({ header = { alg: 'HS256', typ: 'JWT' }, payload, secret }, { path, root }) {
    const { alg } = header;
    const bytes = typeof alg === 'string' ? SIGNATURE_BYTES[alg] : undefined;
    if (bytes === undefined) {
      const known = Object.keys(SIGNATURE_BYTES).join(', ');
      throw invalidOption(path, 'header', header, `its alg must be an algorithm of RFC 7518: ${known}`);
    }
    if (secret !== undefined && alg !== 'HS256') {
      throw invalidOption(path, 'header', header, 'beside a secret its alg must be HS256: no other is computed');
    }
    const key = secret === undefined ? undefined : utf8(secret);
    const head = base64url(utf8(JSON.stringify(header)));
    return (random) => {
      const issued = Math.floor(root.referenceDate / 1000) - random.below(DAY);
      const claims = payload ?? {
        iss: `https://${drawSlug(random)}.example`,
        sub: hex(drawBytes(random, 12)),
        aud: `https://${drawSlug(random)}.example`,
        exp: issued + HOUR * (1 + random.below(24)),
        nbf: issued,
        iat: issued,
        jti: hex(drawBytes(random, 16)),
      };
      const signed = `${head}.${base64url(utf8(JSON.stringify(claims)))}`;
      const signature = key === undefined ? drawBytes(random, bytes) : hmacSha256(key, utf8(signed));
      return `${signed}.${base64url(signature)}`;
    };
  },
};

function utf8(value: string): Uint8Array {
  return new TextEncoder().encode(value);
}
