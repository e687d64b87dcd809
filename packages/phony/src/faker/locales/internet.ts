import { SIGNATURE_BYTES } from '../../modules/internet/jwtAlgorithms.ts';
import { computed, listed, made } from '../definitions/entries.ts';
import type { InternetDefinition } from '../definitions/LocaleDefinition.ts';
import { emojiByType } from './emojiByType.ts';
import type { FakerLocale } from './FakerLocale.ts';
import { native } from './native.ts';
import { statusCodesByType } from './statusCodesByType.ts';

/** Domains of examples, which nobody can own (RFC 2606, section 3): mail to them reaches nobody. */
const EXAMPLES = ['example.com', 'example.net', 'example.org'] as const;
/** The top-level domains that nobody can register within (RFC 2606, section 2). */
const RESERVED = ['example', 'test'] as const;

/**
 * What addresses and requests consist of. Unlike faker's, domains are such that nobody can own: what a test sends there, by mail or else,
 * cannot reach anybody. A locale of your own can have real ones.
 */
export function internet({ code }: FakerLocale): InternetDefinition | undefined {
  if (code === 'base') {
    return {
      emoji: computed(emojiByType),
      http_status_code: computed(statusCodesByType),
      jwt_algorithm: listed(() => Object.keys(SIGNATURE_BYTES)),
      user_agent_pattern: made(() => native('en-US').internet().userAgent),
    };
  }
  if (code !== 'en') return undefined;
  return { domain_suffix: [...RESERVED, ...EXAMPLES], example_email: [...EXAMPLES], free_email: [...EXAMPLES] };
}
