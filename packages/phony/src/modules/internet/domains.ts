import {
  flag,
  integer,
  invalidOption,
  oneOf,
  pickFrom,
  type RandomStream,
  type Rule,
  textLike,
} from '@phonyland/language-generator';
import { drawSlug } from '../../draw/drawSlug.ts';
import { countryTopLevelDomains, genericTopLevelDomains } from '../../lists/topLevelDomains.ts';

/** What nobody can register: kept for examples and tests by RFC 2606 and RFC 6761. */
const RESERVED = ['example', 'test', 'example.com', 'example.net', 'example.org'] as const;

/** Where domains end. */
export interface DomainSuffixOptions {
  /** Only what is reserved for examples and tests, so that no name is somebody's; default true. */
  readonly reserved?: boolean | undefined;
}

/** Which names of domains. */
export interface DomainOptions extends DomainSuffixOptions {
  /** What all names end in, without the dot in front: `com`, `co.uk`. Not beside `reserved`. */
  readonly suffix?: string | undefined;
}

/** Which addresses of pages. */
export interface UrlOptions extends DomainOptions {
  /** Default `https`. */
  readonly protocol?: 'http' | 'https' | undefined;
  /** How many parts the path has, 0 to 10; default none. */
  readonly segments?: number | undefined;
  /** Whether the address ends in a slash; default false. */
  readonly trailingSlash?: boolean | undefined;
}

const LABEL = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';
const suffixType = textLike(
  new RegExp(`^${LABEL}(?:\\.${LABEL})*$`),
  'labels of small letters, digits and hyphens, such as co.uk',
);

/** Ends of domains: reserved names, or, with `reserved: false`, top-level domains that exist. */
export const domainSuffix: Rule<string, DomainSuffixOptions> = {
  options: { reserved: flag() },
  prepare: ({ reserved = true }) => pickFrom(suffixes(reserved)),
};

/** A label of a domain: an adjective and a noun. */
export const domainWord: Rule<string> = { options: {}, prepare: () => (random) => drawSlug(random) };

/** Names of domains: a label below a suffix. */
export const domainName: Rule<string, DomainOptions> = {
  options: { reserved: flag(), suffix: suffixType },
  prepare: (options, { path }) => drawDomain(options, path),
};

/** Addresses of pages at made-up domains. */
export const url: Rule<string, UrlOptions> = {
  options: {
    reserved: flag(),
    suffix: suffixType,
    protocol: oneOf(['http', 'https']),
    segments: integer(0, 10),
    trailingSlash: flag(),
  },
  prepare({ protocol = 'https', segments = 0, trailingSlash = false, ...domain }, { path }) {
    const drawName = drawDomain(domain, path);
    return (random) => {
      let address = `${protocol}://${drawName(random)}`;
      for (let i = 0; i < segments; i++) address += `/${drawSlug(random)}`;
      return trailingSlash ? `${address}/` : address;
    };
  },
};

function drawDomain({ reserved, suffix }: DomainOptions, path: string): (random: RandomStream) => string {
  if (suffix !== undefined && reserved !== undefined) {
    throw invalidOption(path, 'reserved', reserved, 'leave it out beside suffix, which says it');
  }
  const all = suffix === undefined ? suffixes(reserved ?? true) : [suffix];
  return (random) => `${drawSlug(random)}.${all[random.below(all.length)]!}`;
}

function suffixes(reserved: boolean): readonly string[] {
  return reserved ? RESERVED : [...genericTopLevelDomains(), ...countryTopLevelDomains()];
}
