import { byRule, type Generator, type Module, type ModuleDefinition, pickFrom } from '@phonyland/language-generator';
import { httpMethods } from '../../lists/http.ts';
import {
  type DomainOptions,
  type DomainSuffixOptions,
  domainName,
  domainSuffix,
  domainWord,
  type UrlOptions,
  url,
} from './domains.ts';
import { type EmojiOptions, emoji } from './emojiTypes.ts';
import { type HttpStatusCodeOptions, httpStatusCode } from './httpStatusCode.ts';
import { ip } from './ip.ts';
import { type Ipv4Options, ipv4 } from './ipv4.ts';
import { type Ipv6Options, ipv6 } from './ipv6.ts';
import { type JwtOptions, jwt } from './jwt.ts';
import { SIGNATURE_BYTES } from './jwtAlgorithms.ts';
import { type MacOptions, mac } from './mac.ts';
import { type PasswordOptions, password } from './password.ts';
import { type PortOptions, port } from './port.ts';
import { type UserAgentOptions, userAgent } from './userAgent.ts';

/** Addresses, names and tokens of the internet. Domains are such that nobody can own them, unless real ones are asked for. */
export interface InternetMembers {
  /**
   * The address of a page at a made-up domain.
   * @feeds rule: RFC 3986, RFC 2606; list: adjectives; list: nouns
   * @example Phony.internet().url.with({ segments: 2 }).at(0)
   */
  readonly url: Generator<string, UrlOptions>;
  /**
   * A domain: a made-up label below a name that is reserved for examples and tests.
   * @feeds rule: RFC 1035, RFC 2606, RFC 6761; list: adjectives; list: nouns; list: genericTopLevelDomains; list: countryTopLevelDomains
   * @example Phony.internet().domainName.at(0)
   */
  readonly domainName: Generator<string, DomainOptions>;
  /**
   * A label for a domain, an English adjective and noun.
   * @feeds list: adjectives; list: nouns
   * @example Phony.internet().domainWord.at(0)
   */
  readonly domainWord: Generator<string>;
  /**
   * What a domain ends in: a name reserved for examples and tests, or a top-level domain that exists.
   * @feeds rule: RFC 2606, RFC 6761; list: genericTopLevelDomains; list: countryTopLevelDomains
   * @example Phony.internet().domainSuffix.with({ reserved: false }).at(0)
   */
  readonly domainSuffix: Generator<string, DomainSuffixOptions>;
  /**
   * A password, of 15 letters and digits unless told.
   * @feeds rule
   * @example Phony.internet().password.with({ length: 20, classes: ['lower', 'upper', 'digit', 'symbol'] }).at(0)
   */
  readonly password: Generator<string, PasswordOptions>;
  /**
   * An IP address, of version 4 or 6.
   * @feeds rule: RFC 791, RFC 5952
   * @example Phony.internet().ip.at(0)
   */
  readonly ip: Generator<string>;
  /**
   * An IPv4 address.
   * @feeds rule: RFC 791, RFC 6890
   * @example Phony.internet().ipv4.with({ network: 'private' }).at(0)
   */
  readonly ipv4: Generator<string, Ipv4Options>;
  /**
   * An IPv6 address in its canonical spelling.
   * @feeds rule: RFC 4291, RFC 5952
   * @example Phony.internet().ipv6.with({ network: 'documentation' }).at(0)
   */
  readonly ipv6: Generator<string, Ipv6Options>;
  /**
   * A hardware address of a single device, administered locally unless told.
   * @feeds rule: IEEE 802, RFC 9542
   * @example Phony.internet().mac.with({ separator: '-' }).at(0)
   */
  readonly mac: Generator<string, MacOptions>;
  /**
   * A port, 1 to 65535.
   * @feeds rule: RFC 6335
   * @example Phony.internet().port.with({ range: 'dynamic' }).at(0)
   */
  readonly port: Generator<number, PortOptions>;
  /**
   * `http` or `https`.
   * @feeds rule
   * @example Phony.internet().protocol.at(0)
   */
  readonly protocol: Generator<'http' | 'https'>;
  /**
   * A request method of HTTP.
   * @feeds list: httpMethods
   * @example Phony.internet().httpMethod.at(0)
   */
  readonly httpMethod: Generator<string>;
  /**
   * A registered status code of HTTP.
   * @feeds list: httpStatuses
   * @example Phony.internet().httpStatusCode.with({ types: ['clientError'] }).at(0)
   */
  readonly httpStatusCode: Generator<number, HttpStatusCodeOptions>;
  /**
   * What a browser says of itself.
   * @feeds list: browserReleases; rule: the frames that browsers keep to
   * @example Phony.internet().userAgent.with({ browser: 'firefox', platform: 'desktop' }).at(0)
   */
  readonly userAgent: Generator<string, UserAgentOptions>;
  /**
   * A JSON Web Token, issued within the day before the reference date; its signature is random unless a secret is given.
   * @feeds rule: RFC 7519, RFC 7515, RFC 7518
   * @example Phony.internet().jwt.with({ payload: { sub: '42' }, secret: 'not a secret' }).at(0)
   */
  readonly jwt: Generator<string, JwtOptions>;
  /**
   * The name of an algorithm that signs tokens.
   * @feeds rule: RFC 7518, RFC 8037
   * @example Phony.internet().jwtAlgorithm.at(0)
   */
  readonly jwtAlgorithm: Generator<string>;
  /**
   * An emoji of one code point.
   * @feeds list: smileyEmoji; list: peopleEmoji; list: natureEmoji; list: foodEmoji; list: travelEmoji; list: activityEmoji; list: objectEmoji; list: symbolEmoji
   * @example Phony.internet().emoji.with({ types: ['food'] }).at(0)
   */
  readonly emoji: Generator<string, EmojiOptions>;
}
export type InternetModule = Module<InternetMembers, 'url'>;

export const internetModule: ModuleDefinition<InternetMembers> = {
  name: 'internet',
  whole: 'url',
  members: {
    url: byRule(url),
    domainName: byRule(domainName),
    domainWord: byRule(domainWord),
    domainSuffix: byRule(domainSuffix),
    password: byRule(password),
    ip: byRule(ip),
    ipv4: byRule(ipv4),
    ipv6: byRule(ipv6),
    mac: byRule(mac),
    port: byRule(port),
    protocol: byRule({ options: {}, prepare: () => pickFrom(['http', 'https'] as const) }),
    httpMethod: byRule({ options: {}, prepare: () => pickFrom(httpMethods()) }),
    httpStatusCode: byRule(httpStatusCode),
    userAgent: byRule(userAgent),
    jwt: byRule(jwt),
    jwtAlgorithm: byRule({ options: {}, prepare: () => pickFrom(Object.keys(SIGNATURE_BYTES)) }),
    emoji: byRule(emoji),
  },
};
