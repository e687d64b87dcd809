import {
  ArgumentError,
  integer,
  invalidOption,
  type Root,
  readOptions,
  type Source,
  textLike,
} from '@phonyland/language-generator';
import { type AccountNames, accounts, SHORTEST_ACCOUNT } from './accounts.ts';
import type { EmailOptions, UsernameOptions } from './Person.ts';
import { fieldPath, type PersonSettings, personPath } from './PersonSettings.ts';

/** Domains that nobody can own: RFC 2606, section 3. */
const DOMAINS = ['example.com', 'example.org', 'example.net'] as const;

/** Labels of letters, digits and hyphens, not at their ends: RFC 1123, section 2.1; with one dot at least. */
const DOMAIN = /^(?=.{1,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$/i;

/** An address has no more characters: RFC 5321, section 4.5.3.1.3, without the brackets. */
const LONGEST_ADDRESS = 254;

type Asked<O> = Omit<O, 'gender'>;

/** What stands behind a username. */
const NO_ENDING: readonly string[] = [''];

/** Usernames. @param others those of persons with another gender */
export function usernames(
  root: Root,
  locale: string,
  settings: PersonSettings,
  names: AccountNames,
  others: (gender: UsernameOptions['gender']) => Source<string, UsernameOptions>,
  asked: Asked<UsernameOptions> = {},
): Source<string, UsernameOptions> {
  const path = fieldPath(locale, settings, 'username');
  return {
    root,
    path: fieldPath(locale, settings, 'username', asked),
    addressable: true,
    draw: accounts(root.lazyStreamKey(`${personPath(locale, settings)}.username`), names, NO_ENDING, asked.maxLength),
    with: ({ gender = settings.gender, ...more }) => {
      const all = {
        ...asked,
        ...readOptions<Required<Asked<UsernameOptions>>>(path, { maxLength: integer(SHORTEST_ACCOUNT, 10_000) }, more),
      };
      if (gender === settings.gender) return usernames(root, locale, settings, names, others, all);
      return Object.keys(all).length === 0 ? others(gender) : others(gender).with(all);
    },
  };
}

/** E-mail addresses: an account of the person's name, at a domain. @param others those of persons with another gender */
export function emails(
  root: Root,
  locale: string,
  settings: PersonSettings,
  names: AccountNames,
  others: (gender: EmailOptions['gender']) => Source<string, EmailOptions>,
  asked: Asked<EmailOptions> = {},
): Source<string, EmailOptions> {
  const path = fieldPath(locale, settings, 'email');
  const { domain, maxLength = LONGEST_ADDRESS } = asked;
  const longestDomain = domain ?? DOMAINS[0];
  const longestAccount = maxLength - longestDomain.length - 1;
  if (longestAccount < SHORTEST_ACCOUNT) {
    throw invalidOption(
      path,
      'maxLength',
      maxLength,
      `it must be ${longestDomain.length + 1 + SHORTEST_ACCOUNT} at least, for two letters at ${longestDomain}`,
    );
  }
  const endings = (domain === undefined ? DOMAINS : [domain]).map((name) => `@${name}`);
  return {
    root,
    path: fieldPath(locale, settings, 'email', asked),
    addressable: true,
    draw: accounts(
      root.lazyStreamKey(`${personPath(locale, settings)}.email`),
      names,
      endings,
      asked.maxLength === undefined && domain === undefined ? undefined : longestAccount,
    ),
    with: ({ gender = settings.gender, ...more }) => {
      const all = { ...asked, ...readOptions<Required<Asked<EmailOptions>>>(path, EMAIL_OPTIONS, more) };
      if (gender === settings.gender) return emails(root, locale, settings, names, others, all);
      return Object.keys(all).length === 0 ? others(gender) : others(gender).with(all);
    },
  };
}

const EMAIL_OPTIONS = {
  maxLength: integer(1, LONGEST_ADDRESS),
  domain: textLike(DOMAIN, 'the name of a domain such as example.com'),
};

/** The gender that an option says. @throws ArgumentError `INVALID_OPTIONS` */
export function checkGender(gender: unknown): void {
  if (gender === undefined || gender === 'female' || gender === 'male') return;
  throw new ArgumentError('INVALID_OPTIONS', `gender is ${JSON.stringify(gender)}; it must be 'female' or 'male'`);
}
