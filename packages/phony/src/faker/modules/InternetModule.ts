import { type Source, sourceOf } from '@phonyland/language-generator';
import { SIGNATURE_BYTES } from '../../modules/internet/jwtAlgorithms.ts';
import { base64UrlText, drawBase64Url } from '../core/base64Text.ts';
import { HEX_BYTES } from '../core/drawHex.ts';
import { drawNumberOf } from '../core/drawNumberOf.ts';
import { drawInt, drawOne } from '../core/draws.ts';
import { isOwnEntry } from '../core/isOwnEntry.ts';
import { ModuleBase } from '../core/ModuleBase.ts';
import type { EmojiType, HTTPStatusCodeType } from '../definitions/LocaleDefinition.ts';
import { drawFrom } from '../definitions/Supply.ts';
import type { IPv4NetworkType } from '../enums/IPv4Network.ts';
import { FakerError } from '../FakerError.ts';
import { native } from '../locales/native.ts';
import { asciiName } from './internet/asciiName.ts';
import { Ipv4Blocks } from './internet/Ipv4Blocks.ts';
import { joinedName, withSpecial } from './internet/joinedName.ts';
import { memorablePassword, patternPassword } from './internet/passwordText.ts';
import { phonyPersons } from './person/phonyPersons.ts';

const METHODS = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH'] as const;
/** How many bytes a signature has whose algorithm is unknown. */
const PLAIN_SIGNATURE = 48;
/** What display names leave out. */
const SPACES_AND_APOSTROPHES = /[\s'’]+/g;

/** E-mail addresses, domains, addresses of devices. */
export class InternetModule extends ModuleBase {
  readonly #blocks = new Ipv4Blocks();
  /** Of the names of accounts of persons of whom no name is given; null where the names are a user's. */
  #accounts: Source<string> | null | undefined;
  /** Of labels of domains; null where the words are a user's. */
  #labels: Source<string> | null | undefined;
  #language: string | undefined;
  #emojiTypes: EmojiType[] | undefined;
  #statusTypes: HTTPStatusCodeType[] | undefined;

  /**
   * An e-mail address, made of the names that are given: `Jeanne.Doe63@example.com`. Where none is given, it is that of a person of Phony,
   * in small letters.
   *
   * The domains of Phony's locales, the entry `internet.free_email`, are reserved for examples, as those of `exampleEmail` are: mail to
   * providers that exist reaches real people. A provider of your own, or a locale of your own with that entry, says otherwise.
   * @param options.firstName default: one of the locale
   * @param options.lastName default: one of the locale; where only the first name is given, a third of the addresses have none
   * @param options.provider the domain; default one of `internet.free_email`
   * @param options.allowSpecialCharacters whether a third have one of `` .!#$%&'*+-/=?^_`{|}~ `` between the names; default false
   * @throws FakerError where the locale lacks names or providers
   */
  email(
    options: { firstName?: string; lastName?: string; provider?: string; allowSpecialCharacters?: boolean } = {},
  ): string {
    const { firstName, lastName, provider, allowSpecialCharacters } = options;
    return `${this.#account(firstName, lastName, allowSpecialCharacters)}@${provider ?? this.pick('internet', 'free_email')}`;
  }

  /**
   * As `email`, at a domain that is reserved for examples (RFC 2606), so that no mail to it reaches anybody.
   * @param options.firstName default: one of the locale
   * @param options.lastName default: one of the locale
   * @param options.allowSpecialCharacters default false
   * @throws FakerError where the locale lacks names or domains, the entry `internet.example_email`
   */
  exampleEmail(options: { firstName?: string; lastName?: string; allowSpecialCharacters?: boolean } = {}): string {
    const { firstName, lastName, allowSpecialCharacters } = options;
    return `${this.#account(firstName, lastName, allowSpecialCharacters)}@${this.pick('internet', 'example_email')}`;
  }

  /**
   * The name of an account in ASCII, made of the names that are given: `Helene_Muller11`. Other letters are written as people of the
   * locale's language spell them in Latin ones; where a name has no spelling, numbers stand for it. Where no name is given, it is that of a
   * person of Phony, in small letters.
   * @param options.firstName default: one of the locale
   * @param options.lastName default: one of the locale; where only the first name is given, a third of the accounts have none
   * @throws FakerError where the locale lacks names
   */
  username(options: { firstName?: string; lastName?: string } = {}): string {
    const { firstName, lastName } = options;
    return this.#account(firstName, lastName, false);
  }

  /**
   * The same as `username`.
   * @deprecated Version 10 of faker does not have it: use `faker.internet.username()`.
   */
  userName(options: { firstName?: string; lastName?: string } = {}): string {
    return this.username(options);
  }

  /**
   * A name to be shown, in the letters that the given names are in, without spaces: `Hélene_Müller11`. A third have the first name and a
   * number alone.
   * @param options.firstName default: one of the locale
   * @param options.lastName default: one of the locale
   * @throws FakerError where the locale lacks names
   */
  displayName(options: { firstName?: string; lastName?: string } = {}): string {
    const first = (options.firstName ?? this.faker.person.firstName()).replace(SPACES_AND_APOSTROPHES, '');
    const last = (options.lastName ?? this.faker.person.lastName()).replace(SPACES_AND_APOSTROPHES, '');
    return joinedName(this.core.randomizer, first, last, true, false);
  }

  /** `http` or `https`. */
  protocol(): 'http' | 'https' {
    return this.core.randomizer.next() < 0.5 ? 'http' : 'https';
  }

  /** A request method of HTTP. */
  httpMethod(): 'GET' | 'POST' | 'PUT' | 'DELETE' | 'PATCH' {
    return drawOne(this.core.randomizer, METHODS);
  }

  /**
   * A status code of HTTP. Each class is equally likely, and each code of a class.
   * @param options.types the classes; default all of the entry `internet.http_status_code`
   * @throws FakerError for no or unknown classes
   */
  httpStatusCode(options: { types?: ReadonlyArray<HTTPStatusCodeType> } = {}): number {
    const codes = this.core.entry<Record<HTTPStatusCodeType, number[]>>('internet', 'http_status_code');
    let { types } = options;
    if (types === undefined) {
      this.#statusTypes ??= Object.keys(codes) as HTTPStatusCodeType[];
      types = this.#statusTypes;
    }
    return this.#ofType(codes, types);
  }

  /**
   * The address of a page, of which there is only the domain: `https://brisk-lantern.example/`.
   * @param options.appendSlash whether it ends in a slash; default: half of them
   * @param options.protocol default `https`
   * @throws FakerError as `domainName`
   */
  url(options: { appendSlash?: boolean; protocol?: 'http' | 'https' } = {}): string {
    const { appendSlash = this.core.randomizer.next() < 0.5, protocol = 'https' } = options;
    return `${protocol}://${this.domainName()}${appendSlash ? '/' : ''}`;
  }

  /**
   * The name of a domain, a label and a suffix: `brisk-lantern.example`.
   * @throws FakerError as `domainWord` and `domainSuffix`
   */
  domainName(): string {
    return `${this.domainWord()}.${this.pick('internet', 'domain_suffix')}`;
  }

  /**
   * What a domain ends in. Of Phony's locales, the entry `internet.domain_suffix`, it is a name that is reserved (RFC 2606), so that no
   * domain is somebody's.
   * @throws FakerError where the locale has none
   */
  domainSuffix(): string {
    return this.pick('internet', 'domain_suffix');
  }

  /**
   * A label of a domain: an adjective and a noun of English, or those of your own locale, in small letters of ASCII.
   * @throws FakerError where the locale has no words
   */
  domainWord(): string {
    if (this.#labels === undefined) this.#labels = this.#openLabels();
    if (this.#labels !== null) return drawFrom(this.#labels, this.core.randomizer);
    const adjective = asciiName(this.faker.word.adjective(), this.#languageTag(), 'given');
    return `${adjective}-${asciiName(this.faker.word.noun(), this.#languageTag(), 'given')}`.toLowerCase();
  }

  /** An IP address, half of them of version 4, half of version 6. */
  ip(): string {
    return this.core.randomizer.next() < 0.5 ? this.ipv4() : this.ipv6();
  }

  /**
   * An IPv4 address, each of a block equally likely.
   * @param options.cidrBlock the block as `x.x.x.x/y`; default `0.0.0.0/0`, all addresses
   * @throws FakerError for what is no address, a slash, and 0 to 32 bits
   */
  ipv4(options?: { cidrBlock?: string }): string;
  /**
   * An IPv4 address, each of a network equally likely.
   * @param options.network the name of a block; default `any`
   * @throws FakerError for an unknown one
   */
  ipv4(options?: { network?: IPv4NetworkType }): string;
  /**
   * An IPv4 address, each of a block equally likely.
   * @param options.cidrBlock as `x.x.x.x/y`; it goes before the network
   * @param options.network the name of a block; default `any`
   * @throws FakerError for what is no block
   */
  ipv4(options?: { cidrBlock?: string } | { network?: IPv4NetworkType }): string;
  ipv4(options: { cidrBlock?: string; network?: IPv4NetworkType } = {}): string {
    const { cidrBlock, network = 'any' } = options;
    const block = cidrBlock === undefined ? this.#blocks.network(network) : this.#blocks.cidr(cidrBlock);
    return block.draw(this.core.randomizer);
  }

  /** An IPv6 address, each of 2^128 equally likely, as eight groups of four small hexadecimal digits. */
  ipv6(): string {
    const { randomizer } = this.core;
    let text = '';
    for (let i = 0; i < 4; i++) {
      const drawn = Math.floor(randomizer.next() * 4294967296);
      text += `${i === 0 ? '' : ':'}${HEX_BYTES[drawn >>> 24]!}${HEX_BYTES[(drawn >>> 16) & 255]!}:${HEX_BYTES[(drawn >>> 8) & 255]!}${HEX_BYTES[drawn & 255]!}`;
    }
    return text;
  }

  /** A port, 0 to 65535. */
  port(): number {
    return drawInt(this.core.randomizer, 0, 65_535);
  }

  /**
   * What a browser says of itself. Of Phony's locales it is a release that there was, in the frame that the browser keeps to.
   * @throws FakerError where the locale has no patterns, the entry `internet.user_agent_pattern`
   */
  userAgent(): string {
    return this.faker.helpers.fake(this.pick('internet', 'user_agent_pattern'));
  }

  /**
   * A hardware address of a single device, administered locally, so that no maker of devices has it (IEEE 802): six bytes in small
   * hexadecimal digits.
   * @param options.separator between the bytes: `:`, `-` or empty; anything else is `:`. Default `:`
   */
  mac(options?: { separator?: string }): string;
  /** @param separator between the bytes: `:`, `-` or empty; anything else is `:`. Default `:` */
  mac(separator?: string): string;
  /** @param options the separator, or an object with it */
  mac(options?: string | { separator?: string }): string;
  mac(options: string | { separator?: string } = {}): string {
    const { randomizer } = this.core;
    const { separator = ':' } = typeof options === 'string' ? { separator: options } : options;
    const between = separator === '-' || separator === '' ? separator : ':';
    const head = Math.floor(randomizer.next() * 65_536);
    const tail = Math.floor(randomizer.next() * 4294967296);
    return (
      HEX_BYTES[((head >>> 8) & 0xfc) | 2]! +
      between +
      HEX_BYTES[head & 255]! +
      between +
      HEX_BYTES[tail >>> 24]! +
      between +
      HEX_BYTES[(tail >>> 16) & 255]! +
      between +
      HEX_BYTES[(tail >>> 8) & 255]! +
      between +
      HEX_BYTES[tail & 255]!
    );
  }

  /**
   * A password for tests: whoever knows the seed knows it.
   * @param options.length in characters, with the prefix, which is never cut; default 15
   * @param options.memorable whether it is of syllables that can be spoken, a consonant and a vowel each; default false
   * @param options.pattern what each character matches by itself, of the visible ones of ASCII; not for memorable ones. Default `/\w/`
   * @param options.prefix what it begins with; default empty
   * @throws FakerError for a pattern that none of these characters matches, and for a length that no text can have
   */
  password(options: { length?: number; memorable?: boolean; pattern?: RegExp; prefix?: string } = {}): string {
    const { length = 15, memorable = false, pattern, prefix = '' } = options;
    const { randomizer } = this.core;
    // Programs in JavaScript give texts of numbers.
    const count = drawNumberOf(randomizer, Number(length));
    return memorable
      ? memorablePassword(randomizer, count, prefix)
      : patternPassword(randomizer, count, pattern, prefix);
  }

  /**
   * An emoji. Each type is equally likely, and each emoji of a type.
   * @param options.types what they show; default all of the entry `internet.emoji`
   * @throws FakerError for no or unknown types
   */
  emoji(options: { types?: ReadonlyArray<EmojiType> } = {}): string {
    const emoji = this.core.entry<Record<EmojiType, string[]>>('internet', 'emoji');
    let { types } = options;
    if (types === undefined) {
      this.#emojiTypes ??= Object.keys(emoji) as EmojiType[];
      types = this.#emojiTypes;
    }
    return this.#ofType(emoji, types);
  }

  /**
   * The name of an algorithm that signs tokens (RFC 7518, RFC 8037).
   * @throws FakerError where the locale has none, the entry `internet.jwt_algorithm`
   */
  jwtAlgorithm(): string {
    return this.pick('internet', 'jwt_algorithm');
  }

  /**
   * A JSON Web Token (RFC 7519). Its signature is random; it is as long as one of the algorithm.
   * @param options.header default `alg`, an algorithm, and `typ`, `JWT`
   * @param options.payload default `iat`, within a day before the reference date, `exp`, within a day after it, `nbf`, the same as `iat`,
   *   `iss`, a company, and `sub`, `aud` and `jti`, UUIDs; times are in seconds since 1970
   * @param options.refDate default `faker.defaultRefDate()`
   * @throws FakerError for a reference date that is none
   */
  jwt(
    options: {
      header?: Record<string, unknown>;
      payload?: Record<string, unknown>;
      refDate?: string | Date | number;
    } = {},
  ): string {
    const { header = { alg: this.jwtAlgorithm(), typ: 'JWT' }, payload, refDate } = options;
    const bytes = typeof header.alg === 'string' ? SIGNATURE_BYTES[header.alg] : undefined;
    const head = base64UrlText(JSON.stringify(header));
    const body = base64UrlText(JSON.stringify(payload ?? this.#claims(refDate)));
    return `${head}.${body}.${drawBase64Url(this.core.randomizer, bytes ?? PLAIN_SIGNATURE)}`;
  }

  /**
   * A colour as CSS has it, `#30686e`: each part lies half-way between a base and any value, by default in the darker half.
   * @deprecated Version 10 of faker does not have it: use `faker.color.rgb()`.
   * @param options.redBase 0 to 255; default 0
   * @param options.greenBase 0 to 255; default 0
   * @param options.blueBase 0 to 255; default 0
   */
  color(options: { redBase?: number; greenBase?: number; blueBase?: number } = {}): string {
    const { redBase = 0, greenBase = 0, blueBase = 0 } = options;
    return `#${this.#halfway(redBase)}${this.#halfway(greenBase)}${this.#halfway(blueBase)}`;
  }

  #account(firstName: string | undefined, lastName: string | undefined, special = false): string {
    const { randomizer } = this.core;
    if (firstName === undefined && lastName === undefined) {
      if (this.#accounts === undefined) this.#accounts = phonyPersons(this.core)?.username ?? null;
      if (this.#accounts !== null) {
        const account = drawFrom(this.#accounts, randomizer);
        return special ? withSpecial(randomizer, account) : account;
      }
    }
    const language = this.#languageTag();
    const first = asciiName(firstName ?? this.faker.person.firstName(), language, 'given');
    const last = asciiName(lastName ?? this.faker.person.lastName(), language, 'family');
    return joinedName(randomizer, first, last, lastName === undefined, special);
  }

  #openLabels(): Source<string> | null {
    // A locale without words has no domains: to look for them throws.
    if (!this.core.has('word', 'adjective') || !this.core.has('word', 'noun')) return null;
    const isOwn = isOwnEntry(this.core, 'word', 'adjective') || isOwnEntry(this.core, 'word', 'noun');
    return isOwn ? null : sourceOf(native('en-US').internet().domainWord);
  }

  #languageTag(): string {
    this.#language ??= this.core.raw.metadata?.language ?? 'en';
    return this.#language;
  }

  #ofType<K extends string, T>(lists: Readonly<Record<K, readonly T[]>>, types: readonly K[]): T {
    if (types.length === 0) throw new FakerError('Cannot get a value from an empty dataset: there are no types.');
    const type = drawOne(this.core.randomizer, types);
    const list: readonly T[] | undefined = Object.hasOwn(lists, type) ? lists[type] : undefined;
    if (list === undefined || list.length === 0) {
      throw new FakerError(
        `There are no values of the type '${String(type)}': types are ${Object.keys(lists).join(', ')}`,
      );
    }
    return drawOne(this.core.randomizer, list);
  }

  #claims(refDate: string | Date | number | undefined): object {
    const { date, string, company } = this.faker;
    const reference = this.core.referenceDate.of(refDate);
    const issued = Math.floor(date.recent({ refDate: reference }).getTime() / 1000);
    return {
      iat: issued,
      exp: Math.floor(date.soon({ refDate: reference }).getTime() / 1000),
      nbf: issued,
      iss: company.name(),
      sub: string.uuid(),
      aud: string.uuid(),
      jti: string.uuid(),
    };
  }

  #halfway(base: number): string {
    const part = Math.floor((drawInt(this.core.randomizer, 0, 255) + base) / 2);
    return HEX_BYTES[Math.max(0, Math.min(255, part))]!;
  }
}
